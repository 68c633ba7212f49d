package org.purport.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.purport.model.Links;

/**
 * Finds the first-hand sources behind the claims: one origin is what one source said, however many reports relay it.
 *
 * <p>Across reports statements make an origin ({@link StatementJoiner}); a claim of several statements, of which others relay this and
 * that, is listed with each. What a source says in one report and nobody relays is one origin of that report.
 */
final class OriginFinder {
    /** Reports of one origin that are looked at; more of them say nothing new of who relays whom. */
    private static final int MOST = 512;

    private static final Comparator<Spoken.Said> BY_DAY =
            Comparator.comparing(Spoken.Said::report, NumberedReading.BY_DAY).thenComparing(Spoken.Said::number);

    private final LocalGroups groups;
    private final ReadingSource readings;
    private final Map<Long, @Nullable Spoken> spoken = new HashMap<>();

    /** Finds the reading of a report by its number, null where there is none. */
    interface ReadingSource {
        @Nullable
        NumberedReading of(long number);
    }

    OriginFinder(LocalGroups groups, ReadingSource readings) {
        this.groups = groups;
        this.readings = readings;
    }

    /** Claims of one origin, with the item that gives it its id. */
    private record Members(long item, NavigableSet<Spoken.Said> claims) {}

    /** The origins that these reports have a part in, by their first report. */
    List<Links.Origin> origins(Collection<NumberedReading> reports) {
        List<Members> all = relayed(reports);
        all.addAll(alone(reports, all));
        all.sort(Comparator.comparing((Members each) -> each.claims().first(), BY_DAY)
                .thenComparing(each -> each.claims().size())
                .thenComparing(Members::item));
        return all.stream().map(OriginFinder::origin).toList();
    }

    private @Nullable Spoken spoken(long number) {
        if (!spoken.containsKey(number)) {
            NumberedReading reading = readings.of(number);
            spoken.put(number, reading == null ? null : new Spoken(reading));
        }
        return spoken.get(number);
    }

    /** The claims of each group of statements that two reports have. */
    private List<Members> relayed(Collection<NumberedReading> reports) {
        Set<Long> ids = new TreeSet<>();
        for (NumberedReading each : reports) {
            Spoken own = spoken(each.number());
            for (int slot = 0; own != null && own.claim(slot) != null; slot++) {
                ids.add(groups.of(Key.item(each.number(), slot)));
            }
        }
        List<Members> relayed = new ArrayList<>();
        Set<Set<List<Long>>> known = new HashSet<>();
        for (long group : ids) {
            if (groups.size(group) > 1) {
                NavigableSet<Spoken.Said> claims = claims(groups.members(group, MOST));
                Set<List<Long>> numbers = new HashSet<>();
                Set<Long> from = new HashSet<>();
                for (Spoken.Said said : claims) {
                    numbers.add(List.of(said.report().number(), (long) said.number()));
                    from.add(said.report().number());
                }
                if (from.size() > 1 && known.add(numbers)) {
                    relayed.add(new Members(group, claims));
                }
            }
        }
        return relayed;
    }

    private NavigableSet<Spoken.Said> claims(long[] items) {
        NavigableSet<Spoken.Said> claims = new TreeSet<>(BY_DAY);
        for (long item : items) {
            Spoken report = spoken(Key.report(item));
            Spoken.Said said = report == null ? null : report.claim(Key.slot(item));
            if (said != null) {
                claims.add(said);
            }
        }
        return claims;
    }

    /** The claims that no other report has, together where one report has them of one voice. */
    private List<Members> alone(Collection<NumberedReading> reports, List<Members> relayed) {
        Set<Long> taken = new HashSet<>();
        relayed.forEach(each -> each.claims().forEach(said -> taken.add(item(said))));
        List<Members> alone = new ArrayList<>();
        for (NumberedReading each : reports) {
            Spoken own = spoken(each.number());
            Map<String, NavigableSet<Spoken.Said>> byVoice = new TreeMap<>();
            for (Spoken.Said said : own == null ? List.<Spoken.Said>of() : own.claims()) {
                if (!taken.contains(item(said))) {
                    byVoice.computeIfAbsent(said.voice().key(), v -> new TreeSet<>(BY_DAY))
                            .add(said);
                }
            }
            byVoice.values()
                    .forEach(claims -> alone.add(
                            new Members(Key.item(each.number(), claims.first().slot()), claims)));
        }
        return alone;
    }

    private static long item(Spoken.Said said) {
        return Key.item(said.report().number(), said.slot());
    }

    private static Links.Origin origin(Members members) {
        Spoken.Said first = members.claims().first();
        return new Links.Origin(
                "o" + Key.report(members.item()) + "." + (Key.slot(members.item()) + 1),
                source(members.claims()),
                through(first),
                first.report().reading().report().id(),
                members.claims().stream().map(OriginFinder::mention).toList());
    }

    /** The name that most claims give a named source, the first of equals; of an unnamed source the first report's words. */
    private static String source(NavigableSet<Spoken.Said> all) {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (Spoken.Said each : all) {
            if (each.voice().named()) {
                names.merge(each.voice().name(), 1, Integer::sum);
            }
        }
        String best = all.first().voice().name();
        int most = 0;
        for (Map.Entry<String, Integer> name : names.entrySet()) {
            if (name.getValue() > most) {
                most = name.getValue();
                best = name.getKey();
            }
        }
        return best;
    }

    private static Links.Mention mention(Spoken.Said said) {
        return new Links.Mention(
                said.report().reading().report().id(), said.claim().id());
    }

    private static @Nullable String through(Spoken.Said said) {
        List<String> chain = said.claim().chain();
        return chain.size() < 3 ? null : said.cast().name(chain.get(1));
    }
}
