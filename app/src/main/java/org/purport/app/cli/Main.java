package org.purport.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.purport.Purport;
import org.purport.app.actors.StoredList;
import org.purport.keep.UnusableCase;
import org.purport.model.ActorList;
import picocli.CommandLine;

/** The program {@code purport}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        Console console = Console.system(environment);
        Set<String> claimants = claimants(environment);
        int status = commandLine(console, environment, lists -> Purport.open(lists, claimants))
                .execute(arguments);
        console.err().flush();
        System.exit(status);
    }

    /** The states whose claims on disputed places the user takes for granted: PURPORT_CLAIMS_OF=RUS,CHN. */
    private static Set<String> claimants(Map<String, String> environment) {
        String codes = environment.getOrDefault("PURPORT_CLAIMS_OF", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(codes.split("[,\\s]+"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What shows and corrects a case: none of it needs models. */
    private static void addCaseCommands(CommandLine line, Console console) {
        line.addSubcommand(new StoriesCommand(console));
        line.addSubcommand(new StoryCommand(console));
        line.addSubcommand(new ClaimsCommand(console));
        line.addSubcommand(new LinksCommand(console));
        line.addSubcommand(new ExportCommand(console));
        line.addSubcommand(new DiffCommand(console));
        line.addSubcommand(new AsOfCommand(console));
        line.addSubcommand(new CorrectCommand(console));
        line.addSubcommand(new UndoCommand(console));
        line.addSubcommand(new CheckCommand(console));
        line.addSubcommand(new McpCommand(console));
    }

    /** The program on these streams; {@code open} is called, with the user's lists of actors, when there is a report to read. */
    static CommandLine commandLine(
            Console console, Map<String, String> environment, Function<List<ActorList>, Purport> open) {
        Trace trace = new Trace();
        DataFolder data = new DataFolder(environment);
        CommandLine line = new CommandLine(new PurportCommand(console, trace, data));
        line.addSubcommand(new ReadCommand(console, () -> open.apply(lists(data, console)), trace));
        line.addSubcommand(new AddCommand(console, () -> open.apply(lists(data, console)), trace));
        line.addSubcommand(new WatchCommand(console, () -> open.apply(lists(data, console))));
        addCaseCommands(line, console);
        line.addSubcommand("serve", new ServeCommand(console, () -> open.apply(lists(data, console)), false));
        line.addSubcommand("open", new ServeCommand(console, () -> open.apply(lists(data, console)), true));
        line.addSubcommand(actors(console, data, trace));
        line.addSubcommand(new CompletionCommand(console));
        line.addSubcommand(new HelpCommand(console));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(Math.max(60, Math.min(100, console.screen().columns())));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.screen().colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setOut(console.printer());
        line.setErr(console.err());
        line.setParameterExceptionHandler((e, arguments) -> {
            String command = e.getCommandLine().getCommandSpec().qualifiedName();
            console.complain(trace.reason(e) + "; see " + command + " --help");
            return CommandLine.ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            // What is wrong with a case says itself what could not be done.
            console.complain((e instanceof UnusableCase ? "" : "cannot go on: ") + trace.reason(e));
            trace.print(e, console);
            return CommandLine.ExitCode.SOFTWARE;
        });
        return line;
    }

    private static CommandLine actors(Console console, DataFolder data, Trace trace) {
        return new CommandLine(new ActorsCommand(console))
                .addSubcommand(new ActorsImportCommand(console, data, trace, Clock.systemUTC()))
                .addSubcommand(new ActorsListCommand(console, data))
                .addSubcommand(new ActorsRemoveCommand(console, data));
    }

    /** The user's lists; what cannot be read of them is told, the rest is used. */
    private static List<ActorList> lists(DataFolder data, Console console) {
        List<ActorList> lists = new ArrayList<>();
        try {
            for (StoredList stored : data.actors().lists()) {
                stored.broken().forEach(console::complain);
                lists.add(stored.list());
            }
        } catch (IOException | UncheckedIOException e) {
            console.complain("cannot read the lists of actors in "
                    + data.actors().path() + " (" + e.getMessage() + "); reading without them");
        }
        return lists;
    }
}
