package org.purport.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.purport.app.actors.ActorFolder;
import org.purport.app.actors.ActorJson;
import org.purport.app.actors.StoredList;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the lists that are kept, or what is in them. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = PurportCommand.Version.class,
        description = "Shows your lists of actors, or with a name the actors of that list, one line of JSON each.",
        footer = {"", "Examples:", "  purport actors list", "  purport actors list ministers > ministers.jsonl"})
final class ActorsListCommand implements Callable<Integer> {
    private static final int DAY = 10;

    private final Console console;
    private final DataFolder data;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "The name of a list.")
    private List<String> names = List.of();

    ActorsListCommand(Console console, DataFolder data) {
        this.console = console;
        this.data = data;
    }

    @Override
    public Integer call() throws IOException {
        ActorFolder folder = data.actors();
        List<StoredList> lists = folder.lists();
        lists.forEach(stored -> stored.broken().forEach(console::complain));
        PrintWriter out = console.printer();
        if (names.isEmpty()) {
            if (lists.isEmpty()) {
                out.println("no lists yet in " + folder.path() + "; purport actors import FILE makes one");
            }
            lists.forEach(stored -> out.println(line(stored)));
            return CommandLine.ExitCode.OK;
        }
        int status = CommandLine.ExitCode.OK;
        for (String name : names) {
            StoredList found = lists.stream()
                    .filter(stored -> stored.list().name().equals(name))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                console.complain(unknown(name, lists));
                status = CommandLine.ExitCode.SOFTWARE;
            } else {
                found.list().actors().forEach(actor -> out.println(ActorJson.line(actor)));
            }
        }
        return status;
    }

    private static String line(StoredList stored) {
        return String.format(
                Locale.ROOT,
                "%-20s %6d actors  %s  %s%s",
                stored.list().name(),
                stored.list().actors().size(),
                stored.imported().substring(0, Math.min(DAY, stored.imported().length())),
                stored.source(),
                stored.list().replaces() ? "  (goes before the built-in tables)" : "");
    }

    /** That there is no such list, and which there are. */
    static String unknown(String name, List<StoredList> lists) {
        String others = String.join(
                ", ", lists.stream().map(stored -> stored.list().name()).toList());
        return "no list of actors is called " + name
                + (others.isEmpty() ? "; there are none yet" : "; there are: " + others);
    }
}
