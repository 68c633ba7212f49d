package org.purport.app.export.material;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Claim;
import org.purport.model.Factuality;
import org.purport.model.Links;
import org.purport.model.Place;

/**
 * A happening with all that is told of it.
 *
 * @param affair the story it stands in
 * @param status how it stands after the last report that is exported
 * @param tellings in the order of the links, at least one
 * @param asserted the origins that assert it
 * @param denied the origins that deny it
 * @param declined the origins that would not say
 */
public record Told(
        Affair affair,
        Links.Happening happening,
        Factuality.Status status,
        List<Telling> tellings,
        List<Links.Origin> asserted,
        List<Links.Origin> denied,
        List<Links.Origin> declined) {
    public Told {
        tellings = List.copyOf(tellings);
        asserted = List.copyOf(asserted);
        denied = List.copyOf(denied);
        declined = List.copyOf(declined);
    }

    /** Why a happening stays behind that is not notable. */
    public static final String SLIGHT = "of no political type, and denied by nobody";

    /** Whether it is a political act, or somebody denies it or would not speak of it. */
    public boolean isNotable() {
        return best().event().type() != null || !denied.isEmpty() || !declined.isEmpty();
    }

    /** What tells it from all others as long as the reports are read as they are: its first mention. */
    public String key() {
        Telling first = tellings.get(0);
        return first.report().id()
                + ' '
                + first.event().trigger().start()
                + ' '
                + first.event().lemma();
    }

    /** When it was first reported; the newest day of all reports where nobody said a day. */
    public Instant published(Material material) {
        Instant first = null;
        for (ReadReport report : reports()) {
            Instant published = Days.earliest(report.report());
            if (published != null && (first == null || published.isBefore(first))) {
                first = published;
            }
        }
        return first == null ? material.newest() : first;
    }

    /** The names of origins, each once. */
    public static List<String> names(List<Links.Origin> origins) {
        return origins.stream()
                .map(origin -> Plain.line(origin.source()))
                .distinct()
                .toList();
    }

    /** The telling that says most: typed, with participants, and more than a bare noun. */
    public Telling best() {
        return best(tellings);
    }

    /** The best of the tellings that tell these days, so that its words do not name others; of all tellings where none does. */
    public Telling best(Days days) {
        List<Telling> same =
                tellings.stream().filter(each -> each.days().equals(days)).toList();
        return best(same.isEmpty() ? tellings : same);
    }

    private static Telling best(List<Telling> tellings) {
        Telling best = tellings.get(0);
        for (Telling telling : tellings) {
            if (worth(telling) > worth(best)) {
                best = telling;
            }
        }
        return best;
    }

    private static int worth(Telling telling) {
        int clause = telling.event().text().length() < 30 ? 0 : 1;
        int type = telling.event().type() == null ? 0 : 4;
        return type + Math.min(3, telling.event().roles().size()) * 2 + clause;
    }

    /** The days that it can have happened on, as most of the tellings have it; of days told as often, those that leave fewest open. */
    public static Days days(List<Telling> tellings) {
        Map<Days, Integer> counts = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            Days days = telling.days();
            if (!days.isUnknown()) {
                counts.merge(days, days.day() == null ? 1 : 2, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Days, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().span() == null
                                ? Long.MIN_VALUE
                                : -entry.getKey().span()))
                .map(Map.Entry::getKey)
                .orElse(Days.UNKNOWN);
    }

    /** Where it happened, as most of the tellings have it, positions before mere names; null where none has a place. */
    public static @Nullable Place place(List<Telling> tellings) {
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            Place place = telling.place();
            if (place != null) {
                String key = place.name() + ' ' + place.position();
                places.putIfAbsent(key, place);
                counts.merge(key, place.position() == null ? 1 : 1000, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> places.get(entry.getKey()))
                .orElse(null);
    }

    /** Whether it is told as done or going on and denied by nobody. */
    public boolean isOccurred() {
        return Telling.isDone(status) && denied.isEmpty();
    }

    /** The reports that tell it, each once. */
    public List<ReadReport> reports() {
        return reports(tellings);
    }

    private static List<ReadReport> reports(List<Telling> tellings) {
        Map<String, ReadReport> found = new LinkedHashMap<>();
        tellings.forEach(telling -> found.putIfAbsent(telling.report().id(), telling.report()));
        return List.copyOf(found.values());
    }

    /** Counts what tellings of it rest on. */
    public Count count(List<Telling> some) {
        Set<String> origins = new LinkedHashSet<>();
        int copies = 0;
        for (ReadReport report : reports(some)) {
            copies += affair.root(report.id()) == null ? 0 : 1;
        }
        for (Telling telling : some) {
            List<Claim> claims = telling.claims();
            for (Claim claim : claims) {
                Links.Origin origin = affair.origin(telling.report().id(), claim.id());
                origins.add(origin == null ? telling.report().id() + " " + claim.id() : origin.id());
            }
            if (claims.isEmpty()) {
                String root = affair.root(telling.report().id());
                origins.add("author of " + (root == null ? telling.report().id() : root));
            }
        }
        return new Count(some.size(), reports(some).size(), copies, origins.size());
    }

    /**
     * What stands behind a happening.
     *
     * @param tellings every sentence that tells it
     * @param reports with copies
     * @param copies reports that share their text with an earlier one
     * @param origins first-hand sources; the outlet itself where it speaks in its own voice, its copies not counted
     */
    public record Count(int tellings, int reports, int copies, int origins) {}

    /** The first day on which a report told it, null where no day is known. */
    public @Nullable String firstDay() {
        String first = null;
        for (ReadReport report : reports()) {
            String day = Days.published(report.report());
            if (day != null && (first == null || day.compareTo(first) < 0)) {
                first = day;
            }
        }
        return first;
    }
}
