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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = IntakeOptions.INPUT)
    private List<String> inputs = List.of();

    @Mixin
    private IntakeOptions options = new IntakeOptions();

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (a briefing), json (one reading a line), html (one page) or markdown; text by default.")
    private Format format = Format.TEXT;

    @Option(names = "--full", description = "Shows everything in text and markdown, not only the most pressing.")
    private boolean full;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes there and not to standard output.")
    private @Nullable Path output;

    ReadCommand(Console console, Supplier<Purport> open, Trace trace) {
        this.console = console;
        this.open = open;
        this.trace = trace;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
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
        Batch<Item, Item> batch = new Batch<>(options.jobs(), reporter::read);
        Rendering rendering = format.to(out, screen, full ? Extent.FULL : Extent.BRIEF);
        Progress progress = Progress.on(console, inputs, output == null);
        Delivery delivery = new Delivery(console, trace, rendering, out, progress);
        try (rendering;
                progress) {
            batch.run(sink -> options.find(inputs, console, trace, sink), delivery::accept);
        }
        out.flush();
        return delivery.status();
    }
}
