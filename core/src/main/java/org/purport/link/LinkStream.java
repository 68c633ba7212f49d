package org.purport.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.purport.model.LinkMemory;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Report;

/**
 * Links a case report by report: each is placed among those before it, which may rearrange what is near it, at a cost that does not
 * grow with the case.
 *
 * <p>What is remembered is who belongs together; the links of a story are told from that and the readings. Two streams that were given
 * the same readings in the same order over memories of any kind say the same. Not thread-safe.
 */
public final class LinkStream {
    /** Latest reports of a story whose tellings are compared with a new one's, and others that it is most like. */
    private static final int LATEST = 32;

    private static final int ALIKE = 16;

    /** More reports than these are not looked at anew where stories become one. */
    private static final int REARRANGED = 64;

    private final StoryFinder stories;
    private final CopyFinder copies;
    private final StatementJoiner statements;
    private final HappeningGrouper happenings;
    private final OriginFinder origins;

    /** A stream over a memory, empty or of the same case as far as it was linked. */
    public LinkStream(LinkMemory memory) {
        this.stories = new StoryFinder(memory);
        this.copies = new CopyFinder(memory);
        this.statements = new StatementJoiner(memory);
        this.happenings = new HappeningGrouper(memory);
        this.origins = new OriginFinder(memory, statements.groups());
    }

    /**
     * Links one more report.
     *
     * @param number of the report, larger than all before
     * @return the stories whose links are not what they were, among them some that are no more; of a family or an origin that goes
     *     over several stories the one that lists it
     */
    public NavigableSet<Long> add(long number, Reading reading) {
        Report report = reading.report();
        NavigableSet<Long> changed = new TreeSet<>();
        StoryFinder.Placed placed = stories.add(number, ReportVector.of(report));
        placed.moved().forEach((moved, left) -> {
            changed.add(left);
            changed.add(story(moved));
        });
        changed.add(story(number));
        happenings.keep(number, Tellings.of(reading, number));
        rearrange(placed.moved().keySet());
        happenings.place(number, neighbours(number, placed.near()));
        Spoken spoken = new Spoken(NumberedReading.of(number, reading));
        origins.keep(Speech.of(spoken));
        changed.addAll(stories(copies.add(number, RunTrace.of(report), this::isEarlier)));
        StatementJoiner.Changed said = statements.add(number, spoken.traces());
        said.moved().forEach(item -> changed.add(story(Key.report(item))));
        changed.addAll(stories(origins.concerned(said.groups())));
        return changed;
    }

    /** Whether a report was published before another; of one day what came in first. */
    private boolean isEarlier(long one, long other) {
        return Speech.BY_DAY.compare(origins.speech(one), origins.speech(other)) < 0;
    }

    /** Puts the tellings of reports that went to another story into its happenings. */
    private void rearrange(Collection<Long> moved) {
        if (moved.size() <= REARRANGED) {
            moved.forEach(happenings::release);
            moved.forEach(each -> happenings.place(each, neighbours(each, List.of())));
        }
    }

    /** Reports of one's story that came before: the latest, and those of {@code near} that come first. */
    private List<Long> neighbours(long report, List<Long> near) {
        long story = story(report);
        TreeSet<Long> neighbours = new TreeSet<>();
        Arrays.stream(stories.stories().members(story, LATEST + 1)).forEach(neighbours::add);
        near.stream().filter(each -> story(each) == story).limit(ALIKE).forEach(neighbours::add);
        return List.copyOf(neighbours.headSet(report));
    }

    private Set<Long> stories(Collection<Long> reports) {
        Set<Long> all = new HashSet<>();
        reports.forEach(each -> all.add(story(each)));
        return all;
    }

    /** The story that a report is in, known by its first report. */
    public long story(long report) {
        return stories.stories().of(report);
    }

    /** The reports of a story, as they came in; none where there is no such story. */
    public List<Long> reports(long story) {
        return story(story) == story
                ? Arrays.stream(stories.stories().members(story, Integer.MAX_VALUE))
                        .boxed()
                        .toList()
                : List.of();
    }

    /**
     * The links of some stories; all families of copies and all origins are there that these stories have a part in, those
     * too whose first report is in another story.
     *
     * @param readings of the reports by number, null where there is none
     */
    public Links links(Collection<Long> told, LongFunction<@Nullable Reading> readings) {
        Map<Long, NumberedReading> loaded = new HashMap<>();
        LongConsumer load = number -> {
            Reading reading = loaded.containsKey(number) ? null : readings.apply(number);
            if (reading != null) {
                loaded.put(number, NumberedReading.of(number, reading));
            }
        };
        LongFunction<@Nullable NumberedReading> source = number -> {
            load.accept(number);
            return loaded.get(number);
        };
        List<Links.Story> shown = new ArrayList<>();
        List<NumberedReading> all = new ArrayList<>();
        for (long story : new TreeSet<>(told)) {
            List<NumberedReading> members = inOrder(reports(story), source);
            if (!members.isEmpty()) {
                shown.add(story(story, members));
                all.addAll(members);
            }
        }
        all.sort(NumberedReading.BY_DAY);
        List<Long> numbers = all.stream().map(NumberedReading::number).toList();
        List<Links.Origin> sources = origins.origins(numbers);
        List<Links.Happening> events = new EventJoiner(happenings.groups()).happenings(all);
        return new Links(
                shown,
                families(numbers, load),
                sources,
                events,
                PropositionFinder.find(
                        all.stream().map(NumberedReading::reading).toList(), events, sources));
    }

    /**
     * The same links with what they rest on and what comparing them shows, once all is joined and parted.
     *
     * @param readings by the numbers of their reports, all of them linked
     */
    public Links grounded(Links told, Map<Long, Reading> readings) {
        Map<String, Long> numbers = new HashMap<>();
        readings.forEach((number, reading) -> numbers.put(reading.report().id(), number));
        return Grounds.of(told, readings.values(), report -> {
            Long number = numbers.get(report);
            return number == null ? null : happenings.tellings(number);
        });
    }

    private static List<NumberedReading> inOrder(
            Collection<Long> numbers, LongFunction<@Nullable NumberedReading> source) {
        return numbers.stream()
                .map(source::apply)
                .filter(Objects::nonNull)
                .sorted(NumberedReading.BY_DAY)
                .toList();
    }

    private static Links.Story story(long number, List<NumberedReading> members) {
        List<LocalDate> days = members.stream()
                .map(each -> Days.of(each.reading().report()))
                .filter(Objects::nonNull)
                .toList();
        return new Links.Story(
                "st" + number,
                members.get(0).reading().report().title(),
                ids(members),
                days.isEmpty() ? null : days.get(0).toString(),
                days.isEmpty() ? null : days.get(days.size() - 1).toString());
    }

    private static List<String> ids(List<NumberedReading> readings) {
        return readings.stream().map(each -> each.reading().report().id()).toList();
    }

    /** The families with a part in these reports; of one that begins with one of them all readings are wanted. */
    private List<Links.CopyFamily> families(List<Long> reports, LongConsumer wanted) {
        Set<Long> told = new HashSet<>(reports);
        Map<Long, List<Speech>> members = new TreeMap<>();
        for (long each : reports) {
            members.computeIfAbsent(copies.family(each), this::family);
        }
        members.values().removeIf(family -> family.size() < 2);
        List<Links.CopyFamily> families = new ArrayList<>();
        members.values().stream()
                .sorted(Comparator.comparing(family -> family.get(0), Speech.BY_DAY))
                .forEach(family -> {
                    if (told.contains(family.get(0).report())) {
                        family.forEach(each -> wanted.accept(each.report()));
                    }
                    families.add(new Links.CopyFamily(
                            family.get(0).id(), family.stream().map(Speech::id).toList()));
                });
        return families;
    }

    private List<Speech> family(long family) {
        return copies.members(family).stream()
                .map(origins::speech)
                .sorted(Speech.BY_DAY)
                .toList();
    }
}
