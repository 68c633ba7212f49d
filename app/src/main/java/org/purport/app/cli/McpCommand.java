package org.purport.app.cli;

import java.io.IOException;
import org.purport.app.mcp.McpServing;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Lets an assistant ask a case. */
@Command(
        name = "mcp",
        description =
                "Lets an assistant ask a case over the Model Context Protocol on standard input and output. It can search claims,"
                        + " look at stories, events, sources and reports, and ask what changed; it can change nothing.",
        footer = {
            "",
            "Example, in the settings of an assistant:",
            "  {\"mcpServers\": {\"purport\": {\"command\": \"purport\", \"args\": [\"mcp\", \"visit.purport\"]}}}"
        })
final class McpCommand extends CaseCommand {
    McpCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return linked((kept, out) -> {
            String version = PurportCommand.Version.text().replaceFirst("^purport ", "");
            McpServing.serve(kept, version, console().in(), console().out());
            return ExitCode.OK;
        });
    }
}
