package org.purport.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The user's own lists of actors. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        versionProvider = PurportCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Keeps your own lists of actors: persons, organizations, armed groups, outlets. purport read uses"
                + " them at once; what a report says itself goes before them.",
        footer = {
            "",
            "Examples:",
            "  purport actors import ministers.csv",
            "  purport actors import --replace entities.ftm.json",
            "  purport actors list",
            "  purport actors list ministers",
            "  purport actors remove ministers",
            "",
            "The lists are in PURPORT_DATA/actors, or else in XDG_DATA_HOME/purport/actors (~/.local/share)."
        })
final class ActorsCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ActorsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.printer());
        return CommandLine.ExitCode.OK;
    }
}
