package org.purport.app.show.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Headlines;
import org.purport.app.brief.Statement;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Words;
import org.purport.app.show.Extent;
import org.purport.app.show.Screen;
import org.purport.link.Pooling;
import org.purport.model.Claim;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Report;

/** One story for a terminal: who reports it, what happens in it and how that changed, who says so and who denies it. */
public final class StorySheet {
    private static final int INDENT = 17;
    private static final int LONGEST = 200;

    private final Sheet sheet;
    private final Extent extent;
    private final Links story;
    private final Map<String, Reading> readings;
    private final Headlines headlines;
    private final Grades grades;
    private boolean pools;
    private final Map<String, Links.Origin> origins = new HashMap<>();
    private final Map<String, Links.Proposition> propositions = new HashMap<>();
    private final Map<String, Links.Share> shares = new HashMap<>();
    private final Map<String, String> copies = new HashMap<>();

    /** What the analyst thinks of sources and outlets. */
    public interface Grades {
        /** The grade, null where there is none. */
        @Nullable
        String of(@Nullable String source);
    }

    /**
     * @param story the links of one story
     * @param readings those of its reports, by id
     */
    public StorySheet(
            Appendable out, Screen screen, Extent extent, Links story, Map<String, Reading> readings, Grades grades) {
        this.sheet = new Sheet(out, screen);
        this.extent = extent;
        this.story = story;
        this.readings = readings;
        this.headlines = Headlines.of(readings);
        this.grades = grades;
        story.origins().forEach(origin -> origins.put(origin.id(), origin));
        story.propositions().forEach(each -> propositions.put(each.event(), each));
        story.copies().forEach(family -> family.reports().stream()
                .filter(report -> !report.equals(family.root()))
                .forEach(report -> copies.put(report, family.root())));
        story.findings().partial().forEach(share -> shares.merge(share.report(), share, StorySheet::greater));
        story.copies().forEach(family -> family.shares().forEach(share -> shares.put(share.report(), share)));
    }

    private static Links.Share greater(Links.Share one, Links.Share other) {
        return one.share() >= other.share() ? one : other;
    }

    public void write() throws IOException {
        heading();
        reports();
        happenings();
        new FindingsSheet(sheet, extent, story, readings).write(story.findings());
        voices();
    }

    private void heading() throws IOException {
        Links.Story told = story.stories().get(0);
        String title = told.title() == null ? "untitled" : Words.plain(told.title());
        sheet.text(Ink.BOLD, told.id() + "  " + title);
        String days = Words.days(told.first(), told.last());
        sheet.text(
                Ink.DIM,
                (days == null ? "no day known" : days) + " · "
                        + Words.count(told.reports().size(), "report") + " · "
                        + (copies.size() == 1 ? "1 copy" : copies.size() + " copies") + " · "
                        + Words.count(story.origins().size(), "origin"));
        if (!told.words().isEmpty()) {
            sheet.text(
                    Ink.DIM,
                    "One story by the words that most of its reports share: " + String.join(", ", told.words()));
        }
        sheet.text(
                Ink.DIM,
                "Copies are counted apart from reports' own text; that origins are independent of each other is not"
                        + " established.");
    }

    private void reports() throws IOException {
        sheet.section("Reports");
        List<Report> all = story.stories().get(0).reports().stream()
                .map(readings::get)
                .filter(reading -> reading != null)
                .map(Reading::report)
                .toList();
        List<Report> shown = extent.first(all, 2);
        for (Report report : shown) {
            String published = report.published();
            String root = copies.get(report.id());
            String outlet =
                    report.outlet() == null ? "" : Words.plain(report.outlet()) + graded(report.outlet()) + ": ";
            String title = report.title() == null ? Words.clip(Words.plain(report.text()), 80) : report.title();
            sheet.row(
                    published == null ? "no day" : Words.day(published),
                    Ink.DIM,
                    INDENT,
                    outlet + Words.plain(title) + " (" + Words.plain(report.id()) + shared(report.id(), root) + ")",
                    Ink.PLAIN,
                    0);
        }
        left(all.size() - shown.size());
    }

    /** ", a copy of r-17: 82% of its own words are in r-18", or what part of it is another report's. */
    private String shared(String report, @Nullable String root) {
        Links.Share share = shares.get(report);
        if (root == null) {
            return share == null ? "" : ", takes " + percent(share) + " from " + Words.plain(share.of());
        }
        return ", a copy of " + Words.plain(root)
                + (share == null
                        ? ""
                        : ": " + percent(share) + " of its own words"
                                + (share.of().equals(root) ? "" : " are in " + Words.plain(share.of())));
    }

    private static String percent(Links.Share share) {
        return Math.round(share.share() * 100) + "%";
    }

    private String graded(@Nullable String source) {
        String grade = grades.of(source);
        return grade == null ? "" : " [" + grade + "]";
    }

    private void happenings() throws IOException {
        List<Links.Happening> all = story.events().stream()
                .filter(headlines::tells)
                .filter(event -> isDisputed(event) || event.type() != null || reports(event) > 1)
                .sorted(Comparator.comparing((Links.Happening event) -> !isDisputed(event))
                        .thenComparing(event -> -reports(event))
                        .thenComparing(event -> event.type() == null))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        sheet.section("What happens");
        List<Links.Happening> shown = extent.first(all, 2);
        for (Links.Happening event : shown) {
            happening(event);
        }
        left(all.size() - shown.size());
        if (pools) {
            sheet.text(Ink.DIM, "Pooled: " + Pooling.RULE);
        }
    }

    /** Whether somebody denies it or gainsays another; a plain "we have no plan" is no dispute. */
    private boolean isDisputed(Links.Happening event) {
        Verdict verdict = verdict(event, propositions.get(event.id()));
        return verdict == Verdict.CONTESTED || verdict == Verdict.DENIED;
    }

    private static long reports(Links.Happening event) {
        return event.mentions().stream().map(Links.Mention::report).distinct().count();
    }

    private void happening(Links.Happening event) throws IOException {
        Links.Proposition proposition = propositions.get(event.id());
        Verdict verdict = verdict(event, proposition);
        sheet.row(
                "  " + verdict.mark() + " " + verdict.label(),
                Ink.of(verdict),
                INDENT,
                headlines.of(event) + "  [" + event.id() + ", " + Words.count((int) reports(event), "report") + "]",
                Ink.BOLD,
                0);
        String circumstances = circumstances(event);
        if (!circumstances.isEmpty()) {
            sheet.row("", Ink.DIM, INDENT, circumstances, Ink.DIM, 0);
        }
        if (event.history().size() > 1) {
            sheet.row("    history", Ink.DIM, INDENT, history(event), Ink.PLAIN, 0);
        }
        if (proposition != null) {
            stance(Statement.Bearing.FOR, "says so", proposition.asserted());
            stance(
                    Statement.Bearing.AGAINST,
                    verdict == Verdict.SAID_NOT ? "says not" : "denies",
                    proposition.denied());
            stance(Statement.Bearing.OPEN, "won't say", proposition.declined());
            stance(Statement.Bearing.OPEN, "not on this", proposition.passedOver());
            weighed(proposition);
        }
        if (extent == Extent.FULL) {
            for (Links.Tie tie : event.ties()) {
                sheet.row("    one because", Ink.DIM, INDENT, because(tie), Ink.DIM, 0);
            }
        }
    }

    /** What the sources say together, and how far they are known not to hang on one another. */
    private void weighed(Links.Proposition proposition) throws IOException {
        Links.Independence counted = proposition.independence();
        if (counted.reports() > 0) {
            sheet.row(
                    "    carried by",
                    Ink.DIM,
                    INDENT,
                    Words.count(counted.reports(), "report") + ", " + counted.copies()
                            + (counted.copies() == 1 ? " a copy, " : " copies, ")
                            + Words.count(counted.origins(), "origin") + ", " + Words.count(counted.owners(), "owner")
                            + "; " + Words.plain(counted.because()),
                    Ink.DIM,
                    0);
        }
        String pooled = PooledWords.of(Pooling.of(proposition, story.origins(), grades::of));
        if (!pooled.isEmpty()) {
            sheet.row("    pooled", Ink.DIM, INDENT, pooled, Ink.DIM, 0);
            pools = true;
        }
    }

    private static String because(Links.Tie tie) {
        return Words.plain(tie.one().report()) + " and "
                + Words.plain(tie.other().report()) + " (" + tie.score() + "): "
                + Words.plain(String.join("; ", tie.because()));
    }

    private Verdict verdict(Links.Happening event, Links.@Nullable Proposition proposition) {
        if (proposition == null || proposition.denied().isEmpty()) {
            return Verdict.of(event.status());
        }
        if (!proposition.asserted().isEmpty()) {
            return Verdict.CONTESTED;
        }
        return proposition.denied().stream()
                        .map(origins::get)
                        .anyMatch(origin ->
                                origin != null && origin.claims().stream().anyMatch(this::isDenial))
                ? Verdict.DENIED
                : Verdict.SAID_NOT;
    }

    private boolean isDenial(Links.Mention mention) {
        Claim claim = claim(mention);
        return claim != null && claim.act() == Claim.Act.DENIES;
    }

    private @Nullable Claim claim(Links.Mention mention) {
        Reading reading = readings.get(mention.report());
        return reading == null
                ? null
                : reading.claims().stream()
                        .filter(each -> each.id().equals(mention.id()))
                        .findFirst()
                        .orElse(null);
    }

    private static String circumstances(Links.Happening event) {
        List<String> parts = new ArrayList<>();
        if (!event.participants().isEmpty()) {
            List<String> names = event.participants();
            parts.add("who: " + names.stream().limit(6).map(Words::plain).collect(Collectors.joining(", "))
                    + (names.size() > 6 ? " and " + (names.size() - 6) + " more" : ""));
        }
        if (event.where() != null) {
            parts.add("where: " + Words.plain(event.where()));
        }
        if (event.when() != null) {
            parts.add("when: " + Words.day(event.when()));
        }
        if (event.type() != null) {
            parts.add(event.type().plover().name().toLowerCase(Locale.ROOT)
                    + (event.type().mode() == null ? "" : "/" + event.type().mode()));
        }
        return String.join("; ", parts);
    }

    private String history(Links.Happening event) {
        return event.history().stream()
                .map(state -> (state.asOf() == null ? "undated" : Words.day(state.asOf())) + " "
                        + Verdict.of(state.status()).label() + because(state))
                .collect(Collectors.joining(" → "));
    }

    private String because(Links.State state) {
        Set<String> speakers = new LinkedHashSet<>();
        for (Links.Mention mention : state.because()) {
            story.origins().stream()
                    .filter(origin -> origin.claims().contains(mention))
                    .forEach(origin -> speakers.add(Words.plain(origin.source())));
        }
        return speakers.isEmpty() ? "" : " (" + Words.clip(String.join(", ", speakers), 60) + ")";
    }

    private void stance(Statement.Bearing bearing, String verb, List<String> ids) throws IOException {
        List<String> speakers = Speakers.of(
                ids.stream().map(origins::get).filter(origin -> origin != null).toList(), this::graded);
        if (speakers.isEmpty()) {
            return;
        }
        List<String> shown = extent.first(speakers);
        sheet.row(
                "  " + bearing.mark() + " " + verb,
                Ink.of(bearing),
                INDENT,
                String.join("; ", shown)
                        + (shown.size() < speakers.size() ? "; and " + (speakers.size() - shown.size()) + " more" : ""),
                Ink.PLAIN,
                0);
    }

    private void voices() throws IOException {
        List<Links.Origin> all = story.origins().stream()
                .sorted(Comparator.comparing((Links.Origin origin) -> -origin.claims().stream()
                                .map(Links.Mention::report)
                                .distinct()
                                .count())
                        .thenComparing(origin -> -origin.claims().size()))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        sheet.section("Origins");
        List<Links.Origin> shown = extent.first(all, 2);
        for (Links.Origin origin : shown) {
            sheet.row(
                    "",
                    Ink.PLAIN,
                    2,
                    Speakers.of(List.of(origin), this::graded).get(0) + ": " + statement(origin),
                    Ink.PLAIN,
                    0);
        }
        left(all.size() - shown.size());
    }

    private String statement(Links.Origin origin) {
        Links.Mention first = origin.claims().get(0);
        Reading reading = readings.get(first.report());
        Claim claim = claim(first);
        if (reading == null || claim == null) {
            return "";
        }
        String words = claim.content().stream()
                .map(span -> Words.plain(span.of(reading.report().text())))
                .collect(Collectors.joining(" … "));
        String act = Words.of(claim.act());
        return words.isEmpty() ? act : act + " “" + Words.clip(words, LONGEST) + "”";
    }

    private void left(int left) throws IOException {
        if (left > 0) {
            sheet.row("", Ink.DIM, 2, "and " + left + " more: --full shows all", Ink.DIM, 0);
        }
    }
}
