package org.purport.app.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Words;
import org.purport.app.web.Address;
import org.purport.app.web.grounds.GroundsFinder;
import org.purport.app.web.grounds.GroundsFinder.Differing;
import org.purport.app.web.grounds.GroundsFinder.Drifted;
import org.purport.app.web.pages.DossierPage.Change;
import org.purport.app.web.pages.DossierPage.Exchanged;
import org.purport.app.web.pages.DossierPage.Glance;
import org.purport.app.web.pages.DossierPage.Line;
import org.purport.app.web.pages.DossierPage.Name;
import org.purport.app.web.pages.DossierPage.Part;
import org.purport.app.web.pages.DossierPage.Plan;
import org.purport.app.web.pages.DossierPage.Step;
import org.purport.app.web.pages.DossierPage.Voice;
import org.purport.app.web.story.StoryIndex;
import org.purport.app.web.story.StoryIndexes;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Factuality;
import org.purport.model.Links;
import org.purport.model.Place;
import org.purport.model.Report;

/** Puts a story's dossier together. */
final class Dossier {
    private static final int BOTTOM_LINE = 5;
    private static final int POINTS = 8;
    private static final int FEW = 4;
    private static final int LINES = 12;
    private static final int REPORTS = 30;

    private final StoryIndexes.Story story;
    private final StoryIndex index;
    private final Points points;
    private final boolean all;
    private final List<Links.Happening> weighed;
    private final List<Links.Happening> bottomLine;

    /**
     * @param all whether lists are shown in full
     */
    Dossier(StoryIndexes.Story story, boolean all) {
        this.story = story;
        this.index = story.index();
        this.points = new Points(story);
        this.all = all;
        this.weighed = points.weighed();
        this.bottomLine =
                weighed.stream().filter(points::isClaimed).limit(BOTTOM_LINE).toList();
    }

    DossierPage.Model model(@Nullable Spark spark) {
        List<Links.Happening> told = weighed.stream()
                .filter(event -> !points.isClaimed(event) && event.type() != null)
                .toList();
        Remarks remarks = new Remarks(index);
        GroundsFinder grounds = new GroundsFinder(index);
        String days = Words.days(index.story().first(), index.story().last());
        Part<Plan> planned = part(planned(), LINES);
        Part<Drifted> drift = part(grounds.drift(), FEW);
        Part<Differing> numbers = part(grounds.numbers(), FEW);
        Part<Said> unanswered = part(remarks.unanswered(), LINES);
        Part<Exchanged> transfers = part(remarks.transfers(), LINES);
        return new DossierPage.Model(
                StoriesPage.title(story.record()),
                days == null ? "no day known" : days,
                counts(),
                spark,
                glance(planned, drift, numbers, unanswered, transfers),
                shown(bottomLine, BOTTOM_LINE, 3),
                shown(told, bottomLine.isEmpty() ? BOTTOM_LINE : 3, 0),
                contested(),
                planned,
                part(changed(), POINTS),
                drift,
                numbers,
                part(remarks.indicators(), LINES),
                unanswered,
                transfers,
                part(people(), LINES),
                part(places(), LINES),
                part(voices(), LINES),
                part(reports(), REPORTS));
    }

    /** The story in a line. */
    DossierPage.BottomLine line() {
        List<Links.Happening> first = bottomLine.isEmpty() ? weighed : bottomLine;
        List<Dated> planned = dated();
        List<Glance> glance = new ArrayList<>();
        add(glance, (int) weighed.stream().filter(this::isDisputed).count(), "contested or denied", "contested");
        add(glance, planned.size(), "planned", "planned");
        add(glance, (int) planned.stream().filter(each -> each.due().late()).count(), "overdue", "planned");
        return new DossierPage.BottomLine(first.isEmpty() ? null : points.of(first.get(0), 0), glance);
    }

    private List<Glance> glance(
            Part<Plan> planned,
            Part<Drifted> drift,
            Part<Differing> numbers,
            Part<Said> unanswered,
            Part<Exchanged> transfers) {
        int disputed = (int) weighed.stream().filter(this::isDisputed).count();
        int late = (int) planned.shown().stream().filter(Plan::late).count();
        List<Glance> glance = new ArrayList<>();
        add(glance, disputed, "contested or denied", "contested");
        add(glance, planned.all(), "planned, offered or threatened", "planned");
        add(glance, late, "of these overdue", "planned");
        add(glance, drift.all(), "hardened on the way", "drift");
        add(glance, numbers.all(), numbers.all() == 1 ? "number that differs" : "numbers that differ", "numbers");
        add(glance, unanswered.all(), "unanswered", "unanswered");
        add(
                glance,
                transfers.all(),
                transfers.all() == 1 ? "transfer of materiel" : "transfers of materiel",
                "transfers");
        return glance;
    }

    private static void add(List<Glance> glance, int number, String label, String anchor) {
        if (number > 0) {
            glance.add(new Glance(number, label, anchor));
        }
    }

    private boolean isDisputed(Links.Happening event) {
        return index.verdict(event) == Verdict.CONTESTED || index.verdict(event) == Verdict.DENIED;
    }

    private <T> Part<T> part(List<T> list, int most) {
        return Part.of(list, all ? Integer.MAX_VALUE : most);
    }

    private List<Point> shown(List<Links.Happening> events, int most, int speakers) {
        return events.stream()
                .limit(most)
                .map(event -> points.of(event, speakers))
                .toList();
    }

    private String counts() {
        int copies = story.record().copies();
        return Words.count(story.record().reports(), "report") + " · "
                + (copies == 1 ? "1 copy" : copies + " copies") + " · "
                + Words.count(story.record().origins(), "origin");
    }

    /** The weightiest of what somebody claims. */
    List<Links.Happening> bottomLine() {
        return bottomLine;
    }

    /** What is contested or denied and does not stand in the bottom line. */
    List<Links.Happening> contestedBesides() {
        return weighed.stream()
                .filter(event -> isDisputed(event) && !bottomLine.contains(event))
                .toList();
    }

    private Part<Point> contested() {
        List<Links.Happening> found =
                all ? weighed.stream().filter(this::isDisputed).toList() : contestedBesides();
        int most = all ? found.size() : Math.min(POINTS, found.size());
        return new Part<>(shown(found, most, all ? 12 : 4), found.size() - most);
    }

    /** A plan with its day. */
    record Dated(Links.Happening event, Due due) {}

    /** What is planned, the overdue first, then what has a day. */
    List<Dated> dated() {
        LocalDate last =
                index.days().isEmpty() ? null : index.days().get(index.days().size() - 1);
        return weighed.stream()
                .filter(event -> isOpen(event.status()) && isMostlyOpen(event))
                .map(event -> new Dated(event, Due.of(event, index, last)))
                .sorted(Comparator.comparing((Dated dated) -> !dated.due().late())
                        .thenComparing(dated -> dated.due().day() == null))
                .toList();
    }

    private List<Plan> planned() {
        return dated().stream()
                .limit(all ? Long.MAX_VALUE : 60)
                .map(dated -> new Plan(
                        points.of(dated.event(), 2),
                        dated.due().words(),
                        dated.due().late()))
                .toList();
    }

    /** What most reports tell as done is not planned, whatever the last one says: tellings are joined that are not the same. */
    private boolean isMostlyOpen(Links.Happening event) {
        int open = 0;
        int done = 0;
        for (Links.Mention mention : (Iterable<Links.Mention>) index.mentions(event)::iterator) {
            Factuality.Status status =
                    index.event(mention).map(told -> told.factuality().status()).orElse(Factuality.Status.UNKNOWN);
            open += isOpen(status) ? 1 : 0;
            done += Verdict.of(status).isFact() ? 1 : 0;
        }
        return open > done && index.verdict(event) != Verdict.CONTESTED;
    }

    private static boolean isOpen(Factuality.Status status) {
        return status == Factuality.Status.PLANNED
                || status == Factuality.Status.OFFERED
                || status == Factuality.Status.THREATENED;
    }

    private List<Change> changed() {
        return weighed.stream()
                .filter(event -> event.history().stream()
                                .map(Links.State::status)
                                .filter(status -> status != Factuality.Status.UNKNOWN)
                                .distinct()
                                .count()
                        > 1)
                .map(event -> new Change(
                        points.headline(event),
                        points.address(event),
                        event.history().stream()
                                .filter(firstOfItsStatus())
                                .map(this::step)
                                .toList()))
                .toList();
    }

    /** Standings that go to and fro are told once each, by their first day. */
    private static Predicate<Links.State> firstOfItsStatus() {
        Set<Factuality.Status> seen = EnumSet.noneOf(Factuality.Status.class);
        return state -> seen.add(state.status());
    }

    private Step step(Links.State state) {
        Verdict verdict = Verdict.of(state.status());
        String asOf = state.asOf();
        Set<String> speakers = new LinkedHashSet<>();
        for (Links.Mention mention : state.because()) {
            index.origins(mention).forEach(origin -> speakers.add(Words.plain(origin.source())));
        }
        return new Step(
                asOf == null ? "undated" : Words.day(asOf),
                Words.of(verdict),
                verdict.mark(),
                verdict.label(),
                speakers.isEmpty() ? "" : Words.clip(String.join(", ", speakers), 80));
    }

    private List<Name> people() {
        Map<String, Set<String>> reports = new TreeMap<>();
        Map<String, String> about = new LinkedHashMap<>();
        for (Lookup lookup : index.reports()) {
            for (Actor actor : lookup.reading().actors()) {
                String name = Words.plain(actor.name());
                if (actor.kind() != Actor.Kind.UNNAMED && actor.kind() != Actor.Kind.GROUP && !name.isEmpty()) {
                    reports.computeIfAbsent(name, key -> new LinkedHashSet<>())
                            .add(lookup.reading().report().id());
                    String office = actor.office();
                    about.merge(
                            name,
                            office == null ? Words.of(actor.kind()) : Words.plain(office),
                            (before, now) -> office != null && before.length() < now.length() && before.indexOf(' ') < 0
                                    ? now
                                    : before);
                }
            }
        }
        return names(reports, about, "actor");
    }

    private List<Name> places() {
        Map<String, Set<String>> reports = new TreeMap<>();
        Map<String, String> about = new LinkedHashMap<>();
        for (Lookup lookup : index.reports()) {
            for (Place place : lookup.reading().places()) {
                String name = Words.plain(place.name());
                reports.computeIfAbsent(name, key -> new LinkedHashSet<>())
                        .add(lookup.reading().report().id());
                String country = place.country();
                about.put(name, country == null || Words.country(country).equals(name) ? "" : Words.country(country));
            }
        }
        return names(reports, about, "place");
    }

    private static List<Name> names(Map<String, Set<String>> reports, Map<String, String> about, String filter) {
        return reports.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Set<String>> entry) ->
                        -entry.getValue().size()))
                .map(entry -> new Name(
                        entry.getKey(),
                        about.getOrDefault(entry.getKey(), ""),
                        entry.getValue().size(),
                        Address.ask(Query.filter(filter, entry.getKey()))))
                .toList();
    }

    private List<Voice> voices() {
        return index.links().origins().stream()
                .sorted(Comparator.comparing((Links.Origin origin) -> -reports(origin))
                        .thenComparing(origin -> -origin.claims().size()))
                .map(this::voice)
                .toList();
    }

    private static int reports(Links.Origin origin) {
        return (int)
                origin.claims().stream().map(Links.Mention::report).distinct().count();
    }

    private Voice voice(Links.Origin origin) {
        Links.Mention first = origin.claims().get(0);
        String source = Words.plain(origin.source());
        String through = origin.through();
        return new Voice(
                through == null ? source : source + ", through " + Words.plain(through),
                story.grades().of(source),
                reports(origin),
                says(first),
                Address.claim(first.report(), first.id()));
    }

    private String says(Links.Mention mention) {
        Lookup lookup = index.report(mention.report()).orElse(null);
        Claim claim = lookup == null ? null : lookup.claim(mention.id()).orElse(null);
        if (lookup == null || claim == null) {
            return "";
        }
        String words = lookup.words(claim.content());
        return Words.of(claim.act()) + (words.isEmpty() ? "" : " “" + Words.clip(words, 180) + "”");
    }

    private List<Line> reports() {
        return index.reports().stream()
                .map(lookup -> lookup.reading().report())
                .map(this::line)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Line line(Report report) {
        String title = report.title() == null ? "" : Words.plain(report.title());
        return new Line(
                title.isEmpty() ? Words.clip(Words.plain(Words.clip(report.text(), 200)), 90) : title,
                Said.where(report),
                Address.report(report.id()),
                index.root(report.id()).orElse(""));
    }
}
