package org.purport.app.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.purport.app.mcp.McpServing;
import org.purport.keep.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Lets an assistant ask a case. */
@Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = PurportCommand.Version.class,
        description =
                "Lets an assistant ask a case over the Model Context Protocol on standard input and output. It can search claims,"
                        + " look at stories, events, sources and reports, and ask what changed; it can change nothing.",
        footer = {
            "",
            "Example, in the settings of an assistant:",
            "  {\"mcpServers\": {\"purport\": {\"command\": \"purport\", \"args\": [\"mcp\", \"visit.purport\"]}}}"
        })
final class McpCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "CASE", description = "The file of the case.")
    private Path file = Path.of("");

    McpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try (CaseFile kept = new Cases(console).linked(file)) {
            InputStream questions = console.in();
            OutputStream answers = console.out();
            McpServing.serve(kept, PurportCommand.Version.text().replaceFirst("^purport ", ""), questions, answers);
            return ExitCode.OK;
        }
    }
}
