package org.purport.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.purport.Purport;
import org.purport.keep.CaseFile;
import org.purport.keep.UnusableCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads reports into a case. */
@Command(
        name = "add",
        description = {
            "Reads reports into a case, which is one file, and links them; creates the case where there is none.",
            "A report that the case has already is passed over, so that the same command goes on where it was stopped."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all inputs were read",
            "1:some could not be read: each is named on standard error, the rest is in the case; or the case cannot be written",
            "2:wrong usage",
            "130:stopped by Ctrl-C; what was read is in the case"
        },
        footer = {
            "",
            "Examples:",
            "  purport add visit.purport reports/ more.jsonl.gz",
            "  purport add visit.purport https://example.org/news/report.html",
            "  purport add visit.purport --again     (reads all its reports again, after an update of Purport)"
        })
final class AddCommand extends CaseCommand {
    /** What is said to a user who stops a program that adds reports. */
    static final String GOES_ON = "what was read is in the case, the same command goes on from there";

    private final Supplier<Purport> open;
    private final Trace trace;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "INPUT", description = IntakeOptions.INPUT)
    private List<String> inputs = List.of();

    @Mixin
    private IntakeOptions options = new IntakeOptions();

    @Option(
            names = "--again",
            description =
                    "Reads reports again that the case has; without INPUT all of them. What is read otherwise now is"
                            + " added and counts, what was read before stays on record.")
    private boolean again;

    AddCommand(Console console, Supplier<Purport> open, Trace trace) {
        super(console);
        this.open = open;
        this.trace = trace;
    }

    @Override
    public Integer call() throws IOException {
        if (inputs.isEmpty() && !again) {
            throw wrong("no INPUT: name what is to be added to " + file());
        }
        return interruptible(
                GOES_ON,
                () -> writing((kept, out) -> {
                    Intake intake = new Intake(console(), trace, kept, PurportCommand.Version.text());
                    try (Progress progress = progress(kept)) {
                        intake.run(new Reporter(open, trace), this::find, again, options.jobs(), progress);
                    } catch (UnusableCase e) {
                        console().err().println(intake.tally());
                        throw e;
                    }
                    link(kept);
                    console().err().println(intake.tally());
                    return intake.status();
                }));
    }

    private Progress progress(CaseFile kept) {
        return inputs.isEmpty() ? Progress.through(console(), kept.size()) : Progress.on(console(), inputs, false);
    }

    /** Hands on the reports of the inputs, or else those of the case. */
    private void find(CaseFile kept, Consumer<Item> sink) {
        if (inputs.isEmpty()) {
            kept.reports().forEach(report -> sink.accept(new Item.Found(report)));
        } else {
            options.find(inputs, console(), trace, sink);
        }
    }
}
