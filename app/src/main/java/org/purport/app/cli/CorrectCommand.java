package org.purport.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.correct.RulingWords;
import org.purport.app.show.text.Listing;
import org.purport.keep.CaseFile;
import org.purport.keep.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts on record what an analyst knows better. */
@Command(
        name = "correct",
        description = {
            "Puts on record what you know better, with your name and reason; alone it lists what is on record.",
            "Nothing that was read is overwritten, and what is on record holds when reports are read again.",
            "REPORT/e3 is event e3 of a report, REPORT/a3 an actor of it, as purport read --as json names them; a name"
                    + " alone is that actor wherever the case has it.",
            "",
            "  same-actor  ACTOR ACTOR     the first is the second, and bears its name",
            "  same-event  EVENT EVENT     two events are one happening",
            "  other-event EVENT EVENT     they are two",
            "  code        EVENT CODE      a PLOVER type with its mode and CAMEO code as in CONSULT/visit/042, or none",
            "  source      CLAIM NAME      who really says it; REPORT/c3 is claim c3 of a report",
            "  right       REPORT ID       an event or claim that was read rightly; it leaves the queue of doubts",
            "  grade       SOURCE GRADE    a source or an outlet in the Admiralty system, as in A1"
        },
        footer = {
            "",
            "Examples:",
            "  purport correct visit.purport same-actor \"Mr Ruiz\" \"Ana Ruiz\" --why \"same person, his sister is not in it\"",
            "  purport correct visit.purport other-event r-17/e3 r-20/e8 --why \"two meetings: May and June\"",
            "  purport correct visit.purport code r-17/e3 CONSULT/visit/042 --why \"they met\"",
            "  purport correct visit.purport grade \"The Example\" B2 --why \"usually reliable\"",
            "  purport correct visit.purport",
            "  purport undo visit.purport 2 --why \"was the sister after all\""
        })
final class CorrectCommand extends CaseCommand {
    @Parameters(index = "1", arity = "0..1", paramLabel = "WHAT", description = "One of the words above.")
    private @Nullable String what;

    @Parameters(index = "2..3", arity = "0..2", paramLabel = "ARGUMENT", description = "What it is about.")
    private List<String> about = List.of();

    @Option(names = "--why", paramLabel = "REASON", description = "The reason; it is kept with the correction.")
    private @Nullable String why;

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so; your user name by default.")
    private @Nullable String by;

    CorrectCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        String kind = what;
        if (kind == null) {
            return reading(this::list);
        }
        String reason = why;
        if (reason == null || reason.isBlank()) {
            throw wrong("--why is missing: a correction is kept with its reason");
        }
        return writing((kept, out) -> {
            Judgement made;
            try {
                made = kept.judge(author(by), reason, new RulingWords(kept).ruling(kind, about));
            } catch (IllegalArgumentException e) {
                throw wrong(String.valueOf(e.getMessage()));
            }
            out.println(made.number() + "  " + RulingWords.text(made.ruling()));
            link(kept);
            return ExitCode.OK;
        });
    }

    /** Who makes a correction. */
    static String author(@Nullable String given) {
        return given == null || given.isBlank() ? System.getProperty("user.name", "unknown") : given;
    }

    private int list(CaseFile kept, PrintWriter out) throws IOException {
        Set<Long> undone = kept.undone();
        List<Judgement> all = kept.judgements();
        if (all.isEmpty()) {
            out.println("no corrections yet");
        } else {
            Listing listing = new Listing(List.of("no", "day", "who", "correction"), List.of(6, 12, 16), 4);
            for (Judgement each : all) {
                listing.row(
                        String.valueOf(each.number()),
                        Words.day(each.when().toString()),
                        each.who(),
                        (undone.contains(each.number()) ? "(undone) " : "") + RulingWords.text(each.ruling()) + ": "
                                + each.why());
            }
            listing.write(out, console().screen());
        }
        return ExitCode.OK;
    }
}
