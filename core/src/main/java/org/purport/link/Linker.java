package org.purport.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.purport.model.Links;
import org.purport.model.Reading;

/** Joins the readings of a case; plain methods, each in a class of its own. Thread-safe. */
public final class Linker {

    /** The links of all readings, which must have different report ids. */
    public Links link(List<Reading> readings) {
        List<Reading> ordered = new ArrayList<>(readings);
        ordered.sort(Comparator.comparing(
                reading -> StoryFinder.day(reading.report()), Comparator.nullsFirst(Comparator.naturalOrder())));
        Groups stories = StoryFinder.find(ordered.stream().map(Reading::report).toList());
        List<Links.Origin> origins = OriginFinder.find(ordered);
        List<Links.Happening> events = EventJoiner.join(ordered, stories);
        return new Links(
                stories(ordered, stories),
                copies(ordered),
                origins,
                events,
                PropositionFinder.find(ordered, events, origins));
    }

    private static List<Links.Story> stories(List<Reading> readings, Groups groups) {
        List<Links.Story> stories = new ArrayList<>();
        for (List<Integer> members : groups.all()) {
            List<LocalDate> days = members.stream()
                    .map(i -> StoryFinder.day(readings.get(i).report()))
                    .filter(Objects::nonNull)
                    .toList();
            stories.add(new Links.Story(
                    "st" + (stories.size() + 1),
                    readings.get(members.get(0)).report().title(),
                    ids(readings, members),
                    days.isEmpty() ? null : days.get(0).toString(),
                    days.isEmpty() ? null : days.get(days.size() - 1).toString()));
        }
        return stories;
    }

    private static List<Links.CopyFamily> copies(List<Reading> readings) {
        Groups groups = CopyFinder.find(readings);
        List<Links.CopyFamily> families = new ArrayList<>();
        for (List<Integer> members : groups.all()) {
            if (members.size() > 1) {
                List<String> ids = ids(readings, members);
                families.add(new Links.CopyFamily(ids.get(0), ids));
            }
        }
        return families;
    }

    private static List<String> ids(List<Reading> readings, List<Integer> members) {
        return members.stream().map(i -> readings.get(i).report().id()).toList();
    }
}
