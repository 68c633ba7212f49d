package org.purport.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.purport.Purport;
import org.purport.keep.Access;
import org.purport.keep.CaseFile;
import org.purport.keep.UnusableCase;
import org.purport.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports into a case. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = PurportCommand.Version.class,
        description = {
            "Reads reports into a case, which is one file, and links them; creates the case where there is none.",
            "A report that the case has already is passed over, so that the same command goes on where it was stopped."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all inputs were read",
            "1:some could not be read: each is named on standard error, the rest is in the case; or the case cannot be written",
            "2:wrong usage"
        },
        footer = {
            "",
            "Examples:",
            "  purport add visit.purport reports/ more.jsonl.gz",
            "  purport add visit.purport https://example.org/news/report.html",
            "  purport add visit.purport --again     (reads all its reports again, after an update of Purport)"
        })
final class AddCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<Purport> open;
    private final Trace trace;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "CASE", description = "The file of the case.")
    private Path file = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "INPUT",
            description =
                    "A file, a folder with everything below it, an http or https address, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = IsoDate.Converter.class,
            description = "The day of publication, as in 2023-09-05; goes before what a report says itself.")
    private @Nullable IsoDate date;

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "Who published it; goes before what a report says itself.")
    private @Nullable String outlet;

    @Option(
            names = "--again",
            description =
                    "Reads reports again that the case has; without INPUT all of them. What is read otherwise now is"
                            + " added and counts, what was read before stays on record.")
    private boolean again;

    @Option(
            names = "--allow-private",
            description = "Fetches addresses of this machine and of private networks too, which are refused otherwise.")
    private boolean privateAllowed;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many reports are read at a time; one a core by default.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    AddCommand(Console console, Supplier<Purport> open, Trace trace) {
        this.console = console;
        this.open = open;
        this.trace = trace;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be 1 or more, not " + jobs);
        }
        if (inputs.isEmpty() && !again) {
            throw new ParameterException(spec.commandLine(), "no INPUT: name what is to be added to " + file);
        }
        try (CaseFile kept = Purport.openCase(file, Access.WRITE)) {
            Intake intake = new Intake(console, trace, kept, PurportCommand.Version.text());
            try (Progress progress = progress(kept)) {
                intake.run(new Reporter(open, trace), this::find, again, jobs, progress);
            } catch (UnusableCase e) {
                console.err().println(intake.tally());
                throw e;
            }
            new Cases(console).link(kept);
            console.err().println(intake.tally());
            return intake.status();
        }
    }

    private Progress progress(CaseFile kept) {
        return inputs.isEmpty() ? Progress.of(console, kept.size(), false) : Progress.on(console, inputs, false);
    }

    /** Hands on the reports of the inputs, or else those of the case. */
    private void find(CaseFile kept, java.util.function.Consumer<Item> sink) {
        if (inputs.isEmpty()) {
            kept.reports().forEach(report -> sink.accept(new Item.Found(report)));
            return;
        }
        new Sources(console.in(), privateAllowed, trace).find(inputs, item -> sink.accept(mine(item)));
    }

    /** The report with what the command line says of it. */
    private Item mine(Item item) {
        if (!(item instanceof Item.Found found) || (date == null && outlet == null)) {
            return item;
        }
        Report report = found.report();
        return new Item.Found(new Report(
                report.id(),
                report.title(),
                outlet == null ? report.outlet() : outlet,
                report.url(),
                date == null ? report.published() : date.text(),
                report.language(),
                report.text()));
    }
}
