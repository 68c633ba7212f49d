package org.purport.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.purport.Purport;
import org.purport.json.LinksJson;
import org.purport.keep.Access;
import org.purport.keep.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the links of a case. */
@Command(
        name = "links",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = PurportCommand.Version.class,
        description =
                "Shows the stories, copies, origins, events and contested propositions of a case as one JSON object.",
        footer = {"", "Examples:", "  purport links visit.purport > links.json"})
final class LinksCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "CASE", description = "The file of the case.")
    private Path file = Path.of("");

    @Option(names = "--again", description = "Finds the links anew, as after an update of Purport.")
    private boolean again;

    LinksCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Cases cases = new Cases(console);
        if (again) {
            try (CaseFile writer = Purport.openCase(file, Access.WRITE)) {
                cases.link(writer);
            }
        }
        try (CaseFile kept = cases.linked(file)) {
            PrintWriter out = console.printer();
            out.println(LinksJson.write(kept.links()));
            out.flush();
        }
        return ExitCode.OK;
    }
}
