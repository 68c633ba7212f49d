package org.purport.lab.scale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.purport.model.Reading;

/**
 * Other real words for most of the rarer words of one affair, by lot and the same wherever it has them.
 *
 * <p>An archive tells of each affair in words of its own. Were only names changed, all affairs made of one real story would share their
 * text, and an archive of thirty times the real reports would have copies that no archive has. A word is replaced by one that as many
 * reports have and that ends alike, so that the statistics of words are those of real reports.
 */
final class Vocabulary implements UnaryOperator<String> {
    static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d'’-])\\p{Ll}{3,}(?![\\p{L}\\d'’-])");

    /** Affairs of one kind have words in common. */
    private static final double REPLACED = 0.7;

    /** A word that more than this part of the reports have is every affair's. */
    private static final double COMMON = 0.1;

    private static final List<String> ENDINGS = List.of("ing", "ed", "ly", "ion", "s");

    private final Pool pool;
    private final Random random;
    private final Map<String, String> words = new HashMap<>();

    /**
     * The words of real readings.
     *
     * @param alike those that can stand for one another, by what they have in common
     */
    record Pool(Map<String, String> kinds, Map<String, List<String>> alike) {
        static Pool of(List<Reading> readings) {
            Map<String, Integer> counts = new TreeMap<>();
            for (Reading reading : readings) {
                Set<String> own = new HashSet<>();
                Matcher words = WORD.matcher(reading.report().text());
                while (words.find()) {
                    own.add(words.group());
                }
                own.forEach(word -> counts.merge(word, 1, Integer::sum));
            }
            Map<String, String> kinds = new HashMap<>();
            Map<String, List<String>> alike = new TreeMap<>();
            counts.forEach((word, count) -> {
                if (count <= COMMON * readings.size()) {
                    String kind = ending(word) + " " + (31 - Integer.numberOfLeadingZeros(count));
                    kinds.put(word, kind);
                    alike.computeIfAbsent(kind, k -> new ArrayList<>()).add(word);
                }
            });
            return new Pool(kinds, alike);
        }

        private static String ending(String word) {
            return ENDINGS.stream().filter(word::endsWith).findFirst().orElse("");
        }
    }

    Vocabulary(Pool pool, long seed) {
        this.pool = pool;
        this.random = new Random(seed);
    }

    /** The word that this affair has for a word. */
    @Override
    public String apply(String word) {
        String kind = pool.kinds().get(word);
        return kind == null
                ? word
                : words.computeIfAbsent(word, w -> other(w, pool.alike().getOrDefault(kind, List.of(w))));
    }

    private String other(String word, List<String> alike) {
        return random.nextDouble() < REPLACED ? alike.get(random.nextInt(alike.size())) : word;
    }
}
