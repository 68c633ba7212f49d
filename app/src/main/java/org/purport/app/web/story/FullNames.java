package org.purport.app.web.story;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.purport.app.brief.Words;

/**
 * Joins the names that reports of one story give one person: "Ruiz" is "Ana Ruiz" where hardly another Ruiz is named, "Ana B. Ruiz"
 * is too.
 *
 * <p>A last name that several people of the story bear stays by itself, unless one of them is named four times as often as the next:
 * then it is not known who is meant, and joining would be a guess.
 */
public final class FullNames {
    private static final int FAR_MORE = 4;

    private final Map<String, String> full = new HashMap<>();

    /** @param persons the name of each person in each report, as often as it is named so */
    public FullNames(Collection<String> persons) {
        Map<String, Map<String, Integer>> byLast = new TreeMap<>();
        Map<String, Map<String, Integer>> spellings = new TreeMap<>();
        for (String name : persons) {
            String plain = Words.plain(name);
            String bare = bare(plain);
            int space = bare.lastIndexOf(' ');
            if (space > 0) {
                byLast.computeIfAbsent(bare.substring(space + 1), key -> new TreeMap<>())
                        .merge(bare, 1, Integer::sum);
                spellings.computeIfAbsent(bare, key -> new TreeMap<>()).merge(plain, 1, Integer::sum);
            }
        }
        Map<String, String> best = new HashMap<>();
        spellings.forEach((bare, names) -> best.put(bare, most(names)));
        for (String name : persons) {
            String spelled = best.get(bare(name));
            if (spelled != null) {
                full.put(key(name), spelled);
            }
        }
        byLast.forEach((last, names) -> {
            List<Integer> counts =
                    names.values().stream().sorted(Comparator.reverseOrder()).toList();
            String spelled = best.get(most(names));
            if (spelled != null && (counts.size() == 1 || counts.get(0) >= FAR_MORE * counts.get(1))) {
                full.putIfAbsent(last, spelled);
            }
        });
    }

    private static String most(Map<String, Integer> names) {
        return Collections.max(names.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /** Without initials of middle names: "vladimir putin" for "Vladimir V. Putin". */
    private static String bare(String name) {
        return key(name).replaceAll(" (?:\\p{L}\\.? )+", " ");
    }

    /** The full name of the person, or the name itself. */
    public String of(String name) {
        return full.getOrDefault(key(name), Words.plain(name));
    }

    /** What two spellings of one name have in common. */
    public static String key(String name) {
        return Words.plain(name).toLowerCase(Locale.ROOT);
    }
}
