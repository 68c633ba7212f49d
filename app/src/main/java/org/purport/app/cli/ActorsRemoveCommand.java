package org.purport.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.purport.app.actors.ActorFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes lists of actors. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        versionProvider = PurportCommand.Version.class,
        description = "Removes lists of actors; the files that they were imported from stay.",
        footer = {"", "Example:", "  purport actors remove ministers"})
final class ActorsRemoveCommand implements Callable<Integer> {
    private final Console console;
    private final DataFolder data;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The name of a list.")
    private List<String> names = List.of();

    ActorsRemoveCommand(Console console, DataFolder data) {
        this.console = console;
        this.data = data;
    }

    @Override
    public Integer call() throws IOException {
        ActorFolder folder = data.actors();
        int status = CommandLine.ExitCode.OK;
        for (String name : names) {
            boolean known = folder.lists().stream()
                    .anyMatch(stored -> stored.list().name().equals(name));
            if (known && folder.remove(name)) {
                console.printer().println("removed " + name);
            } else {
                console.complain(ActorsListCommand.unknown(name, folder.lists()));
                status = CommandLine.ExitCode.SOFTWARE;
            }
        }
        return status;
    }
}
