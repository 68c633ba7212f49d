package org.purport.app.web.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Headlines;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Words;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Links;
import org.purport.model.Reading;

/** One story's links with the readings of its reports, looked up by id. Immutable; shared by all who look at the story. */
public final class StoryIndex {
    private final Links links;
    private final Links.Story story;
    private final Map<String, Lookup> reports = new LinkedHashMap<>();
    private final Map<Links.Mention, Links.Happening> happenings = new HashMap<>();
    private final Map<String, Links.Happening> happeningsById = new LinkedHashMap<>();
    private final Map<Links.Mention, List<Links.Origin>> origins = new HashMap<>();
    private final Map<String, Links.Proposition> propositions = new HashMap<>();
    private final Map<String, String> roots = new HashMap<>();
    private final Headings headings;
    private final List<Links.Happening> telling;
    private final Map<String, List<Position>> positions;
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, String> written = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    /**
     * @param links those of one story
     * @param readings of its reports
     * @throws IllegalArgumentException where the links are of no story or of several
     */
    public StoryIndex(Links links, Collection<Reading> readings) {
        if (links.stories().size() != 1) {
            throw new IllegalArgumentException("links of " + links.stories().size() + " stories, not of one");
        }
        this.links = links;
        this.story = links.stories().get(0);
        Map<String, Reading> given = new HashMap<>();
        readings.forEach(reading -> given.put(reading.report().id(), reading));
        for (String report : story.reports()) {
            Reading reading = given.get(report);
            if (reading != null) {
                reports.put(report, new Lookup(reading));
                LocalDate day = Days.parse(reading.report().published());
                if (day != null) {
                    days.put(report, day);
                }
            }
        }
        for (Links.Happening event : links.events()) {
            happeningsById.put(event.id(), event);
            event.mentions().forEach(mention -> happenings.put(mention, event));
        }
        links.origins().forEach(origin -> origin.claims()
                .forEach(claim ->
                        origins.computeIfAbsent(claim, key -> new ArrayList<>()).add(origin)));
        links.propositions().forEach(each -> propositions.put(each.event(), each));
        links.copies().forEach(family -> family.reports().stream()
                .filter(report -> !report.equals(family.root()))
                .forEach(report -> roots.put(report, family.root())));
        Headlines headlines = new Headlines(reports);
        this.headings = new Headings(this, headlines);
        this.telling = links.events().stream()
                .filter(event -> event.mentions().stream().anyMatch(mention -> reports.containsKey(mention.report())))
                .filter(headlines::tells)
                .toList();
        this.positions = Positions.find(this);
    }

    /** Something made of this story, which is made once. */
    public <T> T made(Class<T> kind, Function<StoryIndex, T> maker) {
        return kind.cast(made.computeIfAbsent(kind, key -> maker.apply(this)));
    }

    public Links links() {
        return links;
    }

    public Links.Story story() {
        return story;
    }

    public String title() {
        String title = story.title();
        return title == null ? "untitled" : Words.plain(title);
    }

    /** The reports that have been read, in the order of the story. */
    public Collection<Lookup> reports() {
        return reports.values();
    }

    public Optional<Lookup> report(String id) {
        return Optional.ofNullable(reports.get(id));
    }

    /** The report whose text another report repeats. */
    public Optional<String> root(String report) {
        return Optional.ofNullable(roots.get(report));
    }

    public @Nullable LocalDate day(String report) {
        return days.get(report);
    }

    public String outlet(String report) {
        Lookup found = reports.get(report);
        String outlet = found == null ? null : found.reading().report().outlet();
        return outlet == null || outlet.isBlank() ? "outlet not known" : Words.plain(outlet);
    }

    public Optional<Claim> claim(Links.Mention mention) {
        return report(mention.report()).flatMap(report -> report.claim(mention.id()));
    }

    public Optional<Event> event(Links.Mention mention) {
        return report(mention.report()).flatMap(report -> report.event(mention.id()));
    }

    /** First-hand sources of a claim; empty where they stand with another story. */
    public List<Links.Origin> origins(Links.Mention claim) {
        return origins.getOrDefault(claim, List.of());
    }

    public Optional<Links.Happening> happening(String id) {
        return Optional.ofNullable(happeningsById.get(id));
    }

    public Optional<Links.Happening> happeningOf(Links.Mention event) {
        return Optional.ofNullable(happenings.get(event));
    }

    /** The happenings that say something by themselves, in the order of the links. */
    public List<Links.Happening> telling() {
        return telling;
    }

    public Optional<Links.Proposition> proposition(String happening) {
        return Optional.ofNullable(propositions.get(happening));
    }

    /** What the claims of this story's reports say on a happening, in the order of the reports. */
    public List<Position> positions(String happening) {
        return positions.getOrDefault(happening, List.of());
    }

    /** In the words of a report or of one who claims it, what a happening is. */
    public String headline(Links.Happening happening) {
        return written.computeIfAbsent(happening.id(), id -> headings.of(happening));
    }

    /** Where a happening stands, with those who deny it. */
    public Verdict verdict(Links.Happening happening) {
        Links.Proposition proposition = propositions.get(happening.id());
        if (proposition == null || proposition.denied().isEmpty()) {
            return Verdict.of(happening.status());
        }
        return proposition.asserted().isEmpty() ? Verdict.DENIED : Verdict.CONTESTED;
    }

    /** How many reports tell of a happening. */
    public static int reports(Links.Happening happening) {
        return (int) happening.mentions().stream()
                .map(Links.Mention::report)
                .distinct()
                .count();
    }

    /** The mentions of a happening in reports of this story. */
    public Stream<Links.Mention> mentions(Links.Happening happening) {
        return happening.mentions().stream().filter(mention -> reports.containsKey(mention.report()));
    }

    /** The names under which a grade may be on record: of sources as reports and origins have them, and of outlets. */
    public Set<String> sources() {
        Set<String> names = new TreeSet<>();
        links.origins().forEach(origin -> names.add(Words.plain(origin.source())));
        for (Lookup report : reports.values()) {
            names.add(outlet(report.reading().report().id()));
            report.reading().sources().forEach(source -> names.add(Words.plain(source.name())));
            report.reading().actors().forEach(actor -> names.add(Words.plain(actor.name())));
        }
        return names;
    }

    /** The days on which reports were published, in order. */
    public List<LocalDate> days() {
        return List.copyOf(new TreeSet<>(days.values()));
    }
}
