package org.purport.app.show.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Headlines;
import org.purport.app.brief.Words;
import org.purport.app.show.Extent;
import org.purport.model.Findings;
import org.purport.model.Likelihood;
import org.purport.model.Links;
import org.purport.model.Reading;

/** What comparing the reports of a story shows: what hardened on its way, numbers that differ, outlets of one owner. */
final class FindingsSheet {
    private static final int INDENT = 17;
    private static final int LONGEST = 220;

    private final Sheet sheet;
    private final Extent extent;
    private final Map<String, Reading> readings;
    private final Headlines headlines;
    private final Map<String, Links.Origin> origins = new HashMap<>();
    private final Map<String, Links.Happening> events = new HashMap<>();

    FindingsSheet(Sheet sheet, Extent extent, Links story, Map<String, Reading> readings) {
        this.sheet = sheet;
        this.extent = extent;
        this.readings = readings;
        this.headlines = Headlines.of(readings);
        story.origins().forEach(origin -> origins.put(origin.id(), origin));
        story.events().forEach(event -> events.put(event.id(), event));
    }

    void write(Findings findings) throws IOException {
        drift(findings.drift());
        numbers(findings.contradictions().stream()
                .filter(each -> each.kind() == Findings.Contradiction.Difference.NUMBER)
                .toList());
        owners(findings.owners());
    }

    private void drift(List<Findings.Drift> all) throws IOException {
        if (all.isEmpty()) {
            return;
        }
        sheet.section("Hardened on the way");
        for (Findings.Drift each : extent.first(all)) {
            Links.Origin origin = origins.get(each.origin());
            String source = origin == null ? each.origin() : Words.plain(origin.source());
            sheet.row(
                    "  " + day(each.from().report()),
                    Ink.DIM,
                    INDENT,
                    source + likelihood(each.from().likelihood()) + ": " + words(each.from()),
                    Ink.PLAIN,
                    0);
            String how = each.kind() == Findings.Drift.Hardening.UNHEDGED
                    ? "without the doubt: "
                    : "as a fact, with no source: ";
            sheet.row("  → " + day(each.to().report()), Ink.DIM, INDENT, how + words(each.to()), Ink.PLAIN, 0);
        }
        left(all);
    }

    private static String likelihood(@Nullable Likelihood likelihood) {
        return likelihood == null ? "" : " (" + Words.percent(likelihood) + ")";
    }

    private String words(Findings.Wording wording) {
        Reading reading = readings.get(wording.report());
        String text = reading == null ? "" : wording.span().of(reading.report().text());
        return "“" + Words.clip(Words.plain(text), LONGEST) + "” (" + Words.plain(wording.report()) + ")";
    }

    private String day(String report) {
        Reading reading = readings.get(report);
        String published = reading == null ? null : reading.report().published();
        return published == null ? "no day" : Words.day(published);
    }

    private void numbers(List<Findings.Contradiction> all) throws IOException {
        List<Findings.Contradiction> told = all.stream()
                .filter(each -> {
                    Links.Happening event = events.get(each.event());
                    return event != null && headlines.tells(event);
                })
                .toList();
        if (told.isEmpty()) {
            return;
        }
        sheet.section("Numbers that differ");
        for (Findings.Contradiction each : extent.first(told)) {
            Links.Happening event = events.get(each.event());
            sheet.row(
                    "  " + Words.clip(Words.plain(String.valueOf(each.about())), INDENT - 4),
                    Ink.DIM,
                    INDENT,
                    (event == null ? each.event() : headlines.of(event) + "  [" + event.id() + "]") + ": "
                            + each.sides().stream().map(this::side).collect(Collectors.joining(" / ")),
                    Ink.PLAIN,
                    0);
        }
        left(told);
    }

    /** "12 (the ministry; 3 reports)". */
    private String side(Findings.Side side) {
        Set<String> speakers = new TreeSet<>();
        for (String id : side.origins()) {
            Links.Origin origin = origins.get(id);
            if (origin != null) {
                speakers.add(Words.plain(origin.source()));
            }
        }
        int reports = (int)
                side.mentions().stream().map(Links.Mention::report).distinct().count();
        String who = speakers.isEmpty()
                ? ""
                : Words.clip(speakers.stream().limit(3).collect(Collectors.joining(", ")), 60) + "; ";
        return Words.plain(side.says()) + " (" + who + Words.count(reports, "report") + ")";
    }

    private void owners(List<Findings.SameOwner> all) throws IOException {
        if (all.isEmpty()) {
            return;
        }
        sheet.section("Outlets of one owner");
        for (Findings.SameOwner each : extent.first(all)) {
            Map<String, Integer> outlets = each.reports().stream()
                    .map(this::outlet)
                    .collect(Collectors.toMap(Function.identity(), outlet -> 1, Integer::sum, TreeMap::new));
            sheet.row(
                    "",
                    Ink.DIM,
                    2,
                    Words.plain(each.owner()) + ": "
                            + outlets.entrySet().stream()
                                    .map(outlet -> outlet.getKey() + " (" + outlet.getValue() + ")")
                                    .collect(Collectors.joining(", ")),
                    Ink.PLAIN,
                    0);
        }
        left(all);
    }

    private String outlet(String report) {
        Reading reading = readings.get(report);
        String outlet = reading == null ? null : reading.report().outlet();
        return outlet == null ? "an outlet without a name" : Words.plain(outlet);
    }

    private void left(List<?> all) throws IOException {
        int left = all.size() - extent.first(all).size();
        if (left > 0) {
            sheet.row("", Ink.DIM, 2, "and " + left + " more: --full shows all", Ink.DIM, 0);
        }
    }
}
