package org.purport.app.web.grounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Phrases;
import org.purport.app.brief.Words;
import org.purport.app.web.Address;
import org.purport.app.web.story.StoryIndex;
import org.purport.model.Event;
import org.purport.model.Findings;
import org.purport.model.Likelihood;
import org.purport.model.Links;
import org.purport.model.Report;
import org.purport.model.Source;
import org.purport.model.Span;

/** Puts into words what comparing the reports of a story shows: what hardened, what differs, what was copied, who owns whom. */
public final class GroundsFinder {
    private static final int LONGEST = 320;
    private static final int NAMES = 3;

    private final StoryIndex story;
    private final Map<String, Links.Origin> origins = new TreeMap<>();

    public GroundsFinder(StoryIndex story) {
        this.story = story;
        story.links().origins().forEach(origin -> origins.put(origin.id(), origin));
    }

    /**
     * What one source said carefully and a later report has without the care.
     *
     * @param how what became of it
     */
    public record Drifted(String source, String how, Told from, Told to, String address) {}

    /** What cannot all be true of one happening. */
    public record Differing(String about, String headline, List<Side> sides, String address) {
        public Differing {
            sides = List.copyOf(sides);
        }
    }

    /**
     * One side.
     *
     * @param says "so", "not so", "12"
     * @param who says it
     */
    public record Side(String says, String who, String address) {}

    /** Why two tellings are one happening. */
    public record Tied(String score, String because, Told one, Told other, String part) {}

    /** A report that took words from an earlier one. */
    public record Shared(String report, String address, String of, String ofAddress, String share, boolean copy) {}

    /** Outlets of one owner. */
    public record Owned(String owner, String outlets) {}

    /** Where a careful wording lost its care, the earliest first, each pair of wordings once. */
    public List<Drifted> drift() {
        Map<String, Drifted> drift = new LinkedHashMap<>();
        for (Findings.Drift each : story.links().findings().drift()) {
            Lookup from = story.report(each.from().report()).orElse(null);
            Lookup to = story.report(each.to().report()).orElse(null);
            if (from != null && to != null && hasChanged(each, from, to)) {
                Drifted drifted = drifted(each, from);
                drift.putIfAbsent(drifted.from().words() + drifted.to().words(), drifted);
            }
        }
        return List.copyOf(drift.values());
    }

    /** What a reader cannot see in the two wordings is nothing to show: a difference between readings, not between reports. */
    private static boolean hasChanged(Findings.Drift drift, Lookup from, Lookup to) {
        String before = from.words(drift.from().span()).toLowerCase(Locale.ROOT);
        String after = to.words(drift.to().span()).toLowerCase(Locale.ROOT);
        boolean kept = drift.from().hedge().stream()
                .map(span -> from.words(span).toLowerCase(Locale.ROOT))
                .allMatch(after::contains);
        boolean weakened = !drift.from().hedge().isEmpty() && !kept;
        return !before.equals(after) && (weakened || drift.kind() == Findings.Drift.Hardening.UNATTRIBUTED);
    }

    private Drifted drifted(Findings.Drift drift, Lookup from) {
        Links.Origin origin = origins.get(drift.origin());
        String source = origin != null
                ? origin.source()
                : from.claim(drift.from().claim())
                        .flatMap(claim -> from.source(claim.chain().get(0)))
                        .map(Source::name)
                        .orElse("a source");
        return new Drifted(
                Words.plain(source),
                drift.kind() == Findings.Drift.Hardening.UNHEDGED
                        ? "told without the doubt"
                        : "told as a fact, with no source",
                told(drift.from()),
                told(drift.to()),
                Bases.address(story.story().id(), drift.event()));
    }

    private Told told(Findings.Wording wording) {
        Lookup report = story.report(wording.report()).orElseThrow();
        String hedges = wording.hedge().stream().map(report::words).collect(Collectors.joining("”, “"));
        Likelihood likelihood = wording.likelihood();
        String odds = hedges.isEmpty()
                ? (likelihood == null ? "" : Words.percent(likelihood))
                : "“" + hedges + "”" + (likelihood == null ? ", no measured odds" : ", " + Words.percent(likelihood));
        return new Told(
                where(report),
                Phrases.quoted(Words.clip(report.words(wording.span()), LONGEST)),
                odds,
                wording.claim() == null
                        ? sentence(report, wording.span())
                        : Address.cue(wording.report(), wording.claim()));
    }

    private static String where(Lookup lookup) {
        Report report = lookup.reading().report();
        String where = Stream.of(report.outlet(), report.published() == null ? null : Words.day(report.published()))
                .filter(each -> each != null && !each.isBlank())
                .map(Words::plain)
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? "outlet and day unknown" : where;
    }

    private static String sentence(Lookup report, Span span) {
        int number = report.sentence(span.start());
        return Address.report(report.reading().report().id()) + (number == 0 ? "" : "#s" + number);
    }

    /** Numbers of one thing that differ between reports; who denies what is shown where it is told. */
    public List<Differing> numbers() {
        return story.links().findings().contradictions().stream()
                .filter(each -> each.kind() == Findings.Contradiction.Difference.NUMBER)
                .flatMap(each -> differing(each).stream())
                .toList();
    }

    /** All that differs about one happening. */
    List<Differing> differing(Links.Happening happening) {
        return story.links().findings().contradictions().stream()
                .filter(each -> each.event().equals(happening.id()))
                .flatMap(each -> differing(each).stream())
                .toList();
    }

    private List<Differing> differing(Findings.Contradiction found) {
        return story.happening(found.event()).filter(story.telling()::contains).stream()
                .map(happening -> new Differing(
                        found.about() == null ? "whether it is so" : "how many: " + Words.plain(found.about()),
                        story.headline(happening),
                        found.sides().stream().map(this::side).toList(),
                        Bases.address(story.story().id(), happening.id())))
                .toList();
    }

    private Side side(Findings.Side side) {
        Set<String> speakers = side.origins().stream()
                .map(origins::get)
                .flatMap(Stream::ofNullable)
                .map(origin -> Words.plain(origin.source()))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> reports =
                side.mentions().stream().map(Links.Mention::report).distinct().toList();
        String who = speakers.isEmpty()
                ? "the reports themselves"
                : speakers.stream().limit(NAMES).collect(Collectors.joining(", "))
                        + (speakers.size() > NAMES ? " and " + (speakers.size() - NAMES) + " more" : "");
        String address = side.mentions().stream()
                .flatMap(mention -> story.event(mention).stream()
                        .map(event -> sentence(story.report(mention.report()).orElseThrow(), event.trigger())))
                .findFirst()
                .orElse("");
        return new Side(Words.plain(side.says()), who + "; " + Words.count(reports.size(), "report"), address);
    }

    /** Why the tellings of a happening are one, the least sure first. */
    List<Tied> ties(Links.Happening happening) {
        return happening.ties().stream()
                .sorted(Comparator.comparingDouble(Links.Tie::score))
                .flatMap(tie -> tied(tie).stream())
                .toList();
    }

    private List<Tied> tied(Links.Tie tie) {
        Told one = told(tie.one());
        Told other = told(tie.other());
        return one == null || other == null
                ? List.of()
                : List.of(new Tied(
                        Bases.percent(tie.score()),
                        Words.plain(String.join("; ", tie.because())),
                        one,
                        other,
                        "/correct?report=" + Address.part(tie.other().report()) + "&event="
                                + Address.part(tie.other().id())));
    }

    private @Nullable Told told(Links.Mention mention) {
        Lookup report = story.report(mention.report()).orElse(null);
        Event event = story.event(mention).orElse(null);
        return report == null || event == null
                ? null
                : new Told(
                        where(report),
                        Phrases.quoted(Words.clip(report.words(report.sentenceAround(event.trigger())), LONGEST)),
                        "",
                        sentence(report, event.trigger()));
    }

    /** Copies, and reports that took a part of their text from another, the largest share first. */
    public List<Shared> shares() {
        List<Shared> shares = new ArrayList<>();
        story.links().copies().forEach(family -> family.shares().forEach(share -> add(shares, share, true)));
        story.links().findings().partial().forEach(share -> add(shares, share, false));
        return shares;
    }

    private void add(List<Shared> shares, Links.Share share, boolean copy) {
        Lookup report = story.report(share.report()).orElse(null);
        Lookup of = story.report(share.of()).orElse(null);
        if (report != null && of != null) {
            shares.add(new Shared(
                    title(report),
                    Address.report(share.report()),
                    title(of),
                    Address.report(share.of()),
                    Bases.percent(share.share()),
                    copy));
        }
    }

    private static String title(Lookup lookup) {
        String title = lookup.reading().report().title();
        String told =
                title == null || title.isBlank() ? lookup.reading().report().text() : title;
        return Words.clip(Words.plain(Words.clip(told, 400)), 90) + " (" + where(lookup) + ")";
    }

    /** The owners of which several outlets report the story. */
    public List<Owned> owners() {
        return story.links().findings().owners().stream()
                .map(each -> new Owned(
                        Words.plain(each.owner()),
                        each.reports().stream()
                                .map(story::outlet)
                                .collect(Collectors.groupingBy(outlet -> outlet, TreeMap::new, Collectors.counting()))
                                .entrySet()
                                .stream()
                                .map(outlet -> outlet.getKey() + " (" + outlet.getValue() + ")")
                                .collect(Collectors.joining(", "))))
                .toList();
    }
}
