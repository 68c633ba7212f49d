package org.purport.app.web.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.purport.app.brief.Words;

/**
 * Joins the names that reports of one story give one person: "Ruiz" is "Ana Ruiz" where no other Ruiz is named.
 *
 * <p>Names of one word that end two different longer names stay by themselves, for it is not known who is meant.
 */
public final class FullNames {
    private final Map<String, String> full = new HashMap<>();

    /** @param persons every name of a person, in any order */
    public FullNames(Collection<String> persons) {
        Map<String, Set<String>> longer = new HashMap<>();
        for (String name : new TreeSet<>(persons)) {
            List<String> words = List.of(Words.plain(name).split(" "));
            if (words.size() > 1) {
                longer.computeIfAbsent(key(words.get(words.size() - 1)), key -> new HashSet<>())
                        .add(key(name));
                full.putIfAbsent(key(name), Words.plain(name));
            }
        }
        longer.forEach((last, names) -> {
            if (names.size() == 1) {
                String only = full.get(names.iterator().next());
                if (only != null) {
                    full.putIfAbsent(last, only);
                }
            }
        });
    }

    /** The longest name of the person, or the name itself. */
    public String of(String name) {
        return full.getOrDefault(key(name), Words.plain(name));
    }

    /** What two spellings of one name have in common. */
    public static String key(String name) {
        return Words.plain(name).toLowerCase(Locale.ROOT);
    }
}
