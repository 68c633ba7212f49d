package org.purport.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Teaches a shell to complete what is typed. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = PurportCommand.Version.class,
        description = "Prints a script that teaches a shell to complete commands, options and words of purport.",
        footer = {
            "",
            "Examples:",
            "  source <(purport completion bash)",
            "  purport completion bash > ~/.local/share/bash-completion/completions/purport",
            "  purport completion zsh > ~/.purport.zsh; echo '. ~/.purport.zsh' >> ~/.zshrc"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "SHELL", description = "bash or zsh; one of ${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.bash;

    CompletionCommand(Console console) {
        this.console = console;
    }

    /** The shells, as one writes them; the script that bash reads is one that zsh reads too. */
    enum Shell {
        bash,
        zsh
    }

    @Override
    public Integer call() {
        CommandLine whole = spec.root().commandLine();
        PrintWriter out = console.printer();
        out.println("# Made by purport completion " + shell + "; sourced, not run.");
        out.print(AutoComplete.bash(whole.getCommandName(), whole));
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
