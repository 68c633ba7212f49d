package org.purport.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** Members of a changed origin whose stories are told anew. */
    private static final int TOLD = 512;

    private final StoryFinder stories;
    private final CopyFinder copies;
    private final StatementJoiner statements;
    private final HappeningGrouper happenings;

    /** A stream over a memory, empty or of the same case as far as it was linked. */
    public LinkStream(LinkMemory memory) {
        this.stories = new StoryFinder(memory);
        this.copies = new CopyFinder(memory);
        this.statements = new StatementJoiner(memory);
        this.happenings = new HappeningGrouper(memory);
    }

    /**
     * Links one more report.
     *
     * @param number of the report, larger than all before
     * @return the stories whose links are not what they were, among them some that are no more
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
        changed.addAll(stories(copies.add(number, RunTrace.of(report)).keySet()));
        changed.addAll(stories(copies.members(copies.family(number))));
        for (long origin : statements.add(number, new Spoken(NumberedReading.of(number, reading)).traces())) {
            for (long item : statements.groups().members(origin, TOLD)) {
                changed.add(story(Key.report(item)));
            }
        }
        return changed;
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
     * The links of some stories; a family of copies stands with the story of its first report. All origins are there that these
     * stories have a part in, those too whose first report is in another story.
     *
     * @param readings of the reports by number, null where there is none
     */
    public Links links(Collection<Long> told, LongFunction<@Nullable Reading> readings) {
        Map<Long, @Nullable NumberedReading> loaded = new HashMap<>();
        OriginFinder.ReadingSource source = number -> {
            if (!loaded.containsKey(number)) {
                Reading reading = readings.apply(number);
                loaded.put(number, reading == null ? null : NumberedReading.of(number, reading));
            }
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
        Set<String> ids = new HashSet<>();
        all.forEach(each -> ids.add(each.reading().report().id()));
        List<Links.Origin> origins = new OriginFinder(statements.groups(), source).origins(all);
        List<Links.Happening> events = new EventJoiner(happenings.groups()).happenings(all);
        return new Links(
                shown,
                families(all, source, ids),
                origins,
                events,
                PropositionFinder.find(
                        all.stream().map(NumberedReading::reading).toList(), events, origins));
    }

    private static List<NumberedReading> inOrder(Collection<Long> numbers, OriginFinder.ReadingSource source) {
        return numbers.stream()
                .map(source::of)
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

    private List<Links.CopyFamily> families(
            List<NumberedReading> readings, OriginFinder.ReadingSource source, Set<String> ids) {
        Map<Long, List<Long>> members = new TreeMap<>();
        for (NumberedReading each : readings) {
            members.computeIfAbsent(copies.family(each.number()), copies::members);
        }
        List<List<NumberedReading>> families = new ArrayList<>();
        for (List<Long> family : members.values()) {
            List<NumberedReading> inOrder = family.size() < 2 ? List.of() : inOrder(family, source);
            if (inOrder.size() > 1
                    && ids.contains(inOrder.get(0).reading().report().id())) {
                families.add(inOrder);
            }
        }
        families.sort((one, other) -> NumberedReading.BY_DAY.compare(one.get(0), other.get(0)));
        return families.stream()
                .map(family ->
                        new Links.CopyFamily(family.get(0).reading().report().id(), ids(family)))
                .toList();
    }
}
