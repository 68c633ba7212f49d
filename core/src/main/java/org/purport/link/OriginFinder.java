package org.purport.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.model.Claim;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Source;

/**
 * Finds the first-hand sources behind the claims: one origin is what one source said, however many reports relay it.
 *
 * <p>Across reports statements make an origin ({@link StatementJoiner}); a claim of several statements, of which others relay this and
 * that, is listed with each. What a source says in one report and nobody relays is one origin of that report.
 */
final class OriginFinder {
    /** A claim with its report's number and its voice. */
    private record Said(int report, Claim claim, Voice voice, Voice.Cast cast) {}

    private final List<Reading> readings;
    private final List<Said> claims = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    private OriginFinder(List<Reading> readings) {
        this.readings = readings;
    }

    /** The origins of all claims but the reports' own, in the order of the reports. */
    static List<Links.Origin> find(List<Reading> readings) {
        return new OriginFinder(readings).origins();
    }

    private List<Links.Origin> origins() {
        for (int i = 0; i < readings.size(); i++) {
            Voice.Cast cast = new Voice.Cast(readings.get(i));
            for (Claim claim : readings.get(i).claims()) {
                if (!claim.chain().get(0).equals(Source.AUTHOR)) {
                    Voice voice = cast.of(claim);
                    statements.addAll(Statement.of(readings.get(i), i, claim, claims.size(), voice));
                    claims.add(new Said(i, claim, voice, cast));
                }
            }
        }
        List<NavigableSet<Integer>> members = relayed();
        members.addAll(alone(members));
        members.sort(Comparator.<NavigableSet<Integer>>comparingInt(NavigableSet::first)
                .thenComparingInt(NavigableSet::size));
        List<Links.Origin> origins = new ArrayList<>();
        for (NavigableSet<Integer> each : members) {
            origins.add(origin("o" + (origins.size() + 1), each));
        }
        return origins;
    }

    /** The claims of each group of statements that two reports have. */
    private List<NavigableSet<Integer>> relayed() {
        List<NavigableSet<Integer>> groups = new ArrayList<>();
        for (List<Integer> group : StatementJoiner.join(statements).all()) {
            boolean many = group.stream()
                            .map(i -> statements.get(i).report())
                            .distinct()
                            .count()
                    > 1;
            if (many) {
                NavigableSet<Integer> members = new TreeSet<>();
                group.forEach(i -> members.add(statements.get(i).claim()));
                groups.add(members);
            }
        }
        return groups.stream().distinct().collect(Collectors.toCollection(ArrayList::new));
    }

    /** The claims that no other report has, together where one report has them of one voice. */
    private List<NavigableSet<Integer>> alone(List<NavigableSet<Integer>> relayed) {
        NavigableSet<Integer> taken = new TreeSet<>();
        relayed.forEach(taken::addAll);
        Map<String, NavigableSet<Integer>> byVoice = new TreeMap<>();
        for (int i = 0; i < claims.size(); i++) {
            if (!taken.contains(i)) {
                Said said = claims.get(i);
                byVoice.computeIfAbsent(said.report() + " " + said.voice().key(), v -> new TreeSet<>())
                        .add(i);
            }
        }
        return List.copyOf(byVoice.values());
    }

    private Links.Origin origin(String id, NavigableSet<Integer> members) {
        List<Said> all = members.stream().map(claims::get).toList();
        Said first = all.get(0);
        return new Links.Origin(
                id,
                source(all),
                through(first),
                readings.get(first.report()).report().id(),
                all.stream().map(this::mention).toList());
    }

    /** The name that most claims give a named source, the first of equals; of an unnamed source the first report's words. */
    private static String source(List<Said> all) {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (Said each : all) {
            if (each.voice().named()) {
                names.merge(each.voice().name(), 1, Integer::sum);
            }
        }
        String best = all.get(0).voice().name();
        int most = 0;
        for (Map.Entry<String, Integer> name : names.entrySet()) {
            if (name.getValue() > most) {
                most = name.getValue();
                best = name.getKey();
            }
        }
        return best;
    }

    private Links.Mention mention(Said said) {
        return new Links.Mention(
                readings.get(said.report()).report().id(), said.claim().id());
    }

    private static @Nullable String through(Said said) {
        List<String> chain = said.claim().chain();
        return chain.size() < 3 ? null : said.cast().name(chain.get(1));
    }
}
