package org.purport.app.cli;

import java.io.IOException;
import org.purport.json.LinksJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Shows the links of a case. */
@Command(
        name = "links",
        description =
                "Shows the stories, copies, origins, events and contested propositions of a case as one JSON object.",
        footer = {"", "Examples:", "  purport links visit.purport > links.json"})
final class LinksCommand extends CaseCommand {
    @Option(names = "--again", description = "Finds the links anew, as after an update of Purport.")
    private boolean again;

    LinksCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (again) {
            writing((kept, out) -> {
                link(kept);
                return ExitCode.OK;
            });
        }
        return linked((kept, out) -> {
            out.println(LinksJson.write(kept.links()));
            return ExitCode.OK;
        });
    }
}
