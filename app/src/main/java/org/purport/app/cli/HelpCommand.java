package org.purport.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a command does: the same as its {@code --help}. */
@Command(
        name = "help",
        description = "Says what the program, or a command of it, does.",
        footer = {"", "Examples:", "  purport help", "  purport help export", "  purport help actors import"})
final class HelpCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "The command, the program itself by default.")
    private List<String> names = new ArrayList<>();

    HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine line = spec.root().commandLine();
        for (String name : names) {
            @Nullable CommandLine next = line.getSubcommands().get(name);
            if (next == null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "there is no command '" + name + "'; there are "
                                + String.join(", ", line.getSubcommands().keySet()));
            }
            line = next;
        }
        line.usage(console.printer());
        return CommandLine.ExitCode.OK;
    }
}
