package org.purport.app.brief;

import java.util.ArrayList;
import java.util.List;
import org.purport.model.Claim;
import org.purport.model.Report;

/**
 * The first lines of a briefing.
 *
 * @param title of the report, or its first words
 * @param origin outlet, day, address
 * @param tally how much is claimed and disputed
 */
public record Heading(String title, String origin, String tally) {

    public static Heading of(Briefing briefing) {
        Report report = briefing.reading().report();
        return new Heading(title(briefing), origin(report), tally(briefing));
    }

    private static String title(Briefing briefing) {
        Report report = briefing.reading().report();
        String title = report.title() == null ? "" : Words.plain(report.title());
        if (!title.isEmpty()) {
            return title;
        }
        String start = Words.plain(report.text()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse(""));
        return start.isEmpty() ? "(no text)" : Words.clip(start, 90);
    }

    private static String origin(Report report) {
        List<String> parts = new ArrayList<>();
        parts.add(report.outlet() == null ? "outlet unknown" : Words.plain(report.outlet()));
        parts.add(report.published() == null ? "date unknown" : Words.day(report.published()));
        if (report.url() != null) {
            parts.add(Words.plain(report.url()));
        }
        parts.add("report " + Words.plain(report.id()));
        return String.join(" · ", parts);
    }

    private static String tally(Briefing briefing) {
        int claims = briefing.reading().claims().size();
        if (claims == 0) {
            return "No claims: nobody is quoted or reported to say anything.";
        }
        long unnamed = briefing.voices().stream()
                .filter(voice -> !voice.source().named())
                .count();
        List<String> parts = new ArrayList<>();
        parts.add(Words.count(claims, "claim") + " by "
                + Words.count(briefing.voices().size(), "source")
                + (unnamed > 0 ? ", " + unnamed + " of them unnamed" : ""));
        add(parts, matters(briefing, Verdict.CONTESTED), "contested");
        add(parts, matters(briefing, Verdict.DENIED), "denied");
        add(parts, matters(briefing, Verdict.PLANNED), "planned");
        add(parts, matters(briefing, Verdict.THREATENED), "threatened");
        add(parts, acts(briefing, Claim.Act.DECLINES), "would not comment");
        add(parts, acts(briefing, Claim.Act.SILENT), "silent");
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, long number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }

    private static long matters(Briefing briefing, Verdict verdict) {
        return briefing.matters().stream()
                .map(Matter::verdict)
                .filter(verdict::equals)
                .count();
    }

    private static long acts(Briefing briefing, Claim.Act act) {
        return briefing.voices().stream()
                .filter(voice ->
                        voice.statements().stream().map(Statement::claim).anyMatch(claim -> claim.act() == act))
                .count();
    }
}
