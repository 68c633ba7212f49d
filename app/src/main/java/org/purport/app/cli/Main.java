package org.purport.app.cli;

import java.util.Map;
import java.util.function.Supplier;
import org.purport.Purport;
import picocli.CommandLine;

/** The program {@code purport}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        Console console = Console.system(environment);
        int status = commandLine(console, Purport::open).execute(arguments);
        console.err().flush();
        System.exit(status);
    }

    /** The program on these streams; {@code open} is called when there is a report to read. */
    static CommandLine commandLine(Console console, Supplier<Purport> open) {
        Trace trace = new Trace();
        CommandLine line = new CommandLine(new PurportCommand(console, trace));
        line.addSubcommand(new ReadCommand(console, open, trace));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(Math.max(60, Math.min(100, console.screen().columns())));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.screen().colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setOut(console.printer());
        line.setErr(console.err());
        line.setParameterExceptionHandler((e, arguments) -> {
            console.complain(trace.reason(e) + "; see purport "
                    + (e.getCommandLine().getParent() == null
                            ? ""
                            : e.getCommandLine().getCommandName() + " ")
                    + "--help");
            return CommandLine.ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            console.complain("cannot go on: " + trace.reason(e));
            trace.print(e, console);
            return CommandLine.ExitCode.SOFTWARE;
        });
        return line;
    }
}
