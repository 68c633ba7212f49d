package org.purport.interpret.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Sentence;

/** Organizations, armed groups, companies and outlets that are known by name. */
final class Organizations {
    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    /** A known organization; a weak one is an actor only as the subject of a verb. */
    record Entry(
            String name,
            Nature nature,
            boolean weak,
            @Nullable String country,
            List<String> sector) {}

    /** A known organization named by the tokens up to {@code to}, inclusive. */
    record Found(Entry entry, int to) {}

    private record Name(String[] words, Entry entry) {}

    Organizations() {
        for (List<String> row :
                Table.open(Organizations.class, "organizations.tsv", 6).rows()) {
            String country = Table.cell(row, 3);
            Entry entry = new Entry(
                    row.get(0),
                    nature(row.get(2)),
                    row.get(2).endsWith("?"),
                    country.isEmpty() ? null : country,
                    List.of(row.get(4).split(",")));
            add(row.get(0), entry);
            String aliases = Table.cell(row, 1);
            if (!aliases.isEmpty()) {
                for (String alias : aliases.split("\\|")) {
                    add(alias, entry);
                }
            }
        }
    }

    private static Nature nature(String kind) {
        return switch (kind) {
            case "armed-group" -> Nature.ARMED;
            case "outlet" -> Nature.OUTLET;
            case "state" -> Nature.STATE;
            default -> Nature.BODY;
        };
    }

    private void add(String name, Entry entry) {
        String[] words = name.replace("'s", " 's").replace("s' ", "s ' ").split(" ");
        byFirstWord
                .computeIfAbsent(Words.folded(words[0]), w -> new ArrayList<>())
                .add(new Name(words, entry));
    }

    /** The longest known name that begins at token {@code i}, or null. */
    @Nullable
    Found startingAt(Sentence sentence, int i) {
        List<Name> names = byFirstWord.get(Words.folded(sentence.token(i).word()));
        if (names == null) {
            return null;
        }
        Found found = null;
        for (Name name : names) {
            int to = i + name.words.length - 1;
            if (to < sentence.size() && (found == null || to > found.to) && matches(sentence, i, name)) {
                found = new Found(name.entry, to);
            }
        }
        return found;
    }

    private static boolean matches(Sentence sentence, int from, Name name) {
        for (int k = 0; k < name.words.length; k++) {
            String word = sentence.token(from + k).word().replace('\u2019', '\'');
            String wanted = name.words[k];
            boolean exact = word.equals(wanted)
                    || Words.folded(word).equals(Words.folded(wanted)) && Character.isUpperCase(word.charAt(0));
            if (acronym(wanted) ? !word.equals(wanted) : !exact) {
                return false;
            }
        }
        return name.words.length > 1 || acronym(name.words[0]) || !ambiguous(sentence, from);
    }

    private static boolean acronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** A single common word is no name where it is not tagged as one: "Time", "Apple", "Dawn" that open a sentence. */
    private static boolean ambiguous(Sentence sentence, int i) {
        boolean inside = i > 0
                && sentence.pos(i).startsWith("J")
                && !sentence.token(i - 1).isPunctuation();
        return !sentence.token(i).isProper() && !inside;
    }
}
