package org.purport.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.purport.Purport;
import org.purport.keep.Access;
import org.purport.keep.CaseFile;
import org.purport.keep.Judgement;
import org.purport.keep.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes back a correction. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = PurportCommand.Version.class,
        description =
                "Takes back a correction; that it was made, and taken back, stays on record. Undoing an undoing brings"
                        + " the correction back.",
        footer = {
            "",
            "Examples:",
            "  purport correct visit.purport     (lists the corrections with their numbers)",
            "  purport undo visit.purport 2 --why \"was the sister after all\""
        })
final class UndoCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "CASE", description = "The file of the case.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "NUMBER", description = "The number of the correction.")
    private long number;

    @Option(names = "--why", required = true, paramLabel = "REASON", description = "The reason; it is kept.")
    private String why = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so; your user name by default.")
    private @Nullable String by;

    UndoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (why.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--why is empty: what is undone is kept with the reason");
        }
        try (CaseFile kept = Purport.openCase(file, Access.WRITE)) {
            Judgement made = kept.judge(CorrectCommand.author(by), why, new Ruling.Undo(number));
            console.printer().println(made.number() + "  " + RulingWords.text(made.ruling()));
            new Cases(console).link(kept);
            return ExitCode.OK;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
