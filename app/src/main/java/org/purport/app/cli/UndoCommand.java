package org.purport.app.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.purport.app.correct.RulingWords;
import org.purport.keep.Judgement;
import org.purport.keep.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes back a correction. */
@Command(
        name = "undo",
        description =
                "Takes back a correction; that it was made, and taken back, stays on record. Undoing an undoing brings"
                        + " the correction back.",
        footer = {
            "",
            "Examples:",
            "  purport correct visit.purport     (lists the corrections with their numbers)",
            "  purport undo visit.purport 2 --why \"was the sister after all\""
        })
final class UndoCommand extends CaseCommand {
    @Parameters(index = "1", paramLabel = "NUMBER", description = "The number of the correction.")
    private long number;

    @Option(names = "--why", required = true, paramLabel = "REASON", description = "The reason; it is kept.")
    private String why = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so; your user name by default.")
    private @Nullable String by;

    UndoCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (why.isBlank()) {
            throw wrong("--why is empty: what is undone is kept with the reason");
        }
        return writing((kept, out) -> {
            Judgement made;
            try {
                made = kept.judge(CorrectCommand.author(by), why, new Ruling.Undo(number));
            } catch (IllegalArgumentException e) {
                throw wrong(String.valueOf(e.getMessage()));
            }
            out.println(made.number() + "  " + RulingWords.text(made.ruling()));
            link(kept);
            return ExitCode.OK;
        });
    }
}
