package org.purport.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.purport.Purport;
import org.purport.app.show.Extent;
import org.purport.app.show.Rendering;
import org.purport.app.show.Screen;
import org.purport.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports and shows what they purport. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = PurportCommand.Version.class,
        description = "Reads reports and shows who claims what, through whom, how sure, and who denies it.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all inputs were read",
            "1:some could not be read: each is named on standard error, the rest is read",
            "2:wrong usage"
        },
        footer = {
            "",
            "Examples:",
            "  purport read report.txt --date 2023-09-05 --outlet \"The Reporter\"",
            "  purport read reports/ --as json > readings.jsonl",
            "  purport read report.html --as html -o briefing.html",
            "  purport read https://example.org/news/report.html",
            "  cat report.txt | purport read - --as markdown"
        })
final class ReadCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<Purport> open;
    private final Trace trace;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
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
            names = "--as",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (a briefing), json (one reading a line), html (one page) or markdown; text by default.")
    private Format format = Format.TEXT;

    @Option(
            names = "--allow-private",
            description = "Fetches addresses of this machine and of private networks too, which are refused otherwise.")
    private boolean privateAllowed;

    @Option(names = "--full", description = "Shows everything in text and markdown, not only the most pressing.")
    private boolean full;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes there and not to standard output.")
    private @Nullable Path output;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many reports are read at a time; one a core by default.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    ReadCommand(Console console, Supplier<Purport> open, Trace trace) {
        this.console = console;
        this.open = open;
        this.trace = trace;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be 1 or more, not " + jobs);
        }
        Path file = output;
        if (file == null) {
            return read(console.out(), console.screen());
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            return read(out, Screen.NONE);
        }
    }

    private int read(OutputStream stream, Screen screen) throws IOException, InterruptedException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        Reporter reporter = new Reporter(open, trace);
        Sources sources = new Sources(console.in(), privateAllowed, trace);
        Batch<Item, Item> batch = new Batch<>(jobs, reporter::read);
        Rendering rendering = format.to(out, screen, full ? Extent.FULL : Extent.BRIEF);
        Progress progress = Progress.on(console, inputs, output == null);
        Delivery delivery = new Delivery(console, trace, rendering, out, progress);
        try (rendering;
                progress) {
            batch.run(sink -> sources.find(inputs, item -> sink.accept(mine(item))), delivery::accept);
        }
        out.flush();
        return delivery.status();
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
