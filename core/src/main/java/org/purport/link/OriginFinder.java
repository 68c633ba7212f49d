package org.purport.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Source;

/**
 * Finds the claims of different reports that pass on one statement of one first-hand source.
 *
 * <p>Two claims of one story are of one origin where the shorter content has most of its words in the other and the first sources can
 * be the same; where nearly all words agree, whoever is named. Pairs come from an index of each content's rarest words: of two
 * contents that share {@link #SHARED} of the shorter's words, one of its rarest must be in the other (prefix filtering).
 */
final class OriginFinder {
    /** Share of the shorter content's words that the other has. */
    private static final double SHARED = 0.5;

    /** The same, where the sources are named differently. */
    private static final double SHARED_BY_STRANGERS = 0.8;

    /** Contents of fewer words ("it was true") are alike by chance. */
    private static final int FEWEST_WORDS = 3;

    /** A claim with what is compared of it. */
    private record Statement(
            int report, Claim claim, String source, Set<String> sourceWords, boolean named, Set<String> words) {}

    private final List<Reading> readings;
    private final Groups stories;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Integer> frequencies = new HashMap<>();

    private OriginFinder(List<Reading> readings, Groups stories) {
        this.readings = readings;
        this.stories = stories;
    }

    /** The origins of all claims but the reports' own, in the order of the reports. */
    static List<Links.Origin> find(List<Reading> readings, Groups stories) {
        return new OriginFinder(readings, stories).origins();
    }

    private List<Links.Origin> origins() {
        for (int i = 0; i < readings.size(); i++) {
            for (Claim claim : readings.get(i).claims()) {
                if (!claim.chain().get(0).equals(Source.AUTHOR)) {
                    statements.add(statement(i, claim));
                }
            }
        }
        statements.forEach(each -> each.words().forEach(word -> frequencies.merge(word, 1, Integer::sum)));
        Groups groups = joined();
        List<Links.Origin> origins = new ArrayList<>();
        for (List<Integer> members : groups.all()) {
            origins.add(origin("o" + (origins.size() + 1), members));
        }
        return origins;
    }

    private Statement statement(int report, Claim claim) {
        Reading reading = readings.get(report);
        StringBuilder content = new StringBuilder();
        claim.content().forEach(span -> content.append(span.of(reading.report().text()))
                .append(' '));
        Source source = source(reading, claim.chain().get(0));
        String name = source == null ? claim.chain().get(0) : name(reading, source);
        return new Statement(
                report,
                claim,
                name,
                new HashSet<>(Words.content(name)),
                source != null && source.named(),
                new TreeSet<>(Words.content(content.toString())));
    }

    private static @Nullable Source source(Reading reading, String id) {
        return reading.sources().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The name of the actor behind the source, else the source's own. */
    private static String name(Reading reading, Source source) {
        return reading.actors().stream()
                .filter(actor -> actor.id().equals(source.actor()))
                .map(Actor::name)
                .findFirst()
                .orElse(source.name());
    }

    private Groups joined() {
        Groups groups = new Groups(statements.size());
        List<Integer> shortestFirst = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).words().size() >= FEWEST_WORDS) {
                shortestFirst.add(i);
            }
        }
        shortestFirst.sort(
                Comparator.comparingInt((Integer i) -> statements.get(i).words().size())
                        .thenComparing(Comparator.naturalOrder()));
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i : shortestFirst) {
            Statement longer = statements.get(i);
            Set<Integer> candidates = new TreeSet<>();
            longer.words().forEach(word -> candidates.addAll(index.getOrDefault(story(longer) + word, List.of())));
            for (int j : candidates) {
                if (ofOneOrigin(statements.get(j), longer)) {
                    groups.join(i, j);
                }
            }
            for (String word : rarest(longer.words())) {
                index.computeIfAbsent(story(longer) + word, w -> new ArrayList<>())
                        .add(i);
            }
        }
        return groups;
    }

    private String story(Statement statement) {
        return stories.of(statement.report()) + " ";
    }

    private List<String> rarest(Set<String> words) {
        int prefix = words.size() - (int) Math.ceil(SHARED * words.size()) + 1;
        return words.stream()
                .sorted(Comparator.comparingInt((String word) -> frequencies.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(prefix)
                .toList();
    }

    private static boolean ofOneOrigin(Statement shorter, Statement longer) {
        if (shorter.report() == longer.report()) {
            return false;
        }
        long shared = shorter.words().stream().filter(longer.words()::contains).count();
        double share = (double) shared / shorter.words().size();
        return share >= (canBeTheSame(shorter, longer) ? SHARED : SHARED_BY_STRANGERS);
    }

    /** Whether one name holds the other ("Putin", "Vladimir Putin"), or one of the sources is not named at all. */
    private static boolean canBeTheSame(Statement a, Statement b) {
        if (!a.named() || !b.named()) {
            return true;
        }
        return a.sourceWords().containsAll(b.sourceWords()) || b.sourceWords().containsAll(a.sourceWords());
    }

    private Links.Origin origin(String id, List<Integer> members) {
        List<Statement> all = members.stream().map(statements::get).toList();
        Statement first = all.get(0);
        String source =
                all.stream().filter(Statement::named).findFirst().orElse(first).source();
        List<Links.Mention> claims = all.stream()
                .map(each -> new Links.Mention(
                        readings.get(each.report()).report().id(), each.claim().id()))
                .toList();
        return new Links.Origin(
                id,
                source,
                through(first),
                readings.get(first.report()).report().id(),
                claims);
    }

    private @Nullable String through(Statement statement) {
        List<String> chain = statement.claim().chain();
        if (chain.size() < 3) {
            return null;
        }
        Reading reading = readings.get(statement.report());
        Source source = source(reading, chain.get(1));
        return source == null ? null : name(reading, source);
    }
}
