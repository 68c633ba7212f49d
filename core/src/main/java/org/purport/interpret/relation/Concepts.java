package org.purport.interpret.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.purport.interpret.lexicon.Table;

/** Which words can tell of the same kind of happening. */
final class Concepts {
    private static final Set<String> EMPTY = Set.of(
            "say",
            "tell",
            "make",
            "have",
            "be",
            "get",
            "report",
            "quote",
            "cite",
            "add",
            "need",
            "suggest",
            "plan",
            "want",
            "take",
            "go",
            "put",
            "show",
            "believe",
            "think",
            "know",
            "see",
            "ask",
            "call",
            "describe",
            "try",
            "begin",
            "start",
            "set",
            "spend",
            "use",
            "work",
            "schedule",
            "expect");

    private static final List<String> ENDINGS =
            List.of("ation", "ition", "ment", "ance", "ence", "tion", "sion", "ing", "ion", "ure", "al", "te", "e");
    private static final int SHORTEST_STEM = 4;

    private final Map<String, List<String>> byLemma = new HashMap<>();

    Concepts() {
        for (List<String> row : Table.open(Concepts.class, "concepts.tsv", 3).rows()) {
            for (String lemma : row.get(1).split(",")) {
                byLemma.computeIfAbsent(lemma.replace('_', ' '), unused -> new ArrayList<>())
                        .add(row.get(0));
            }
        }
    }

    /** How two words can tell of the same. */
    enum Likeness {
        LEMMA,
        /** "Expel" and "expulsion" are in the table, "detonate" and "detonation" need not be. */
        STEM,
        CONCEPT,
        NONE
    }

    /** What a lemma has in common with those it is {@link #alike}: itself, its stem, its concepts. */
    Set<String> keys(String lemma) {
        String one = singular(lemma.toLowerCase(Locale.ROOT));
        Set<String> keys = new LinkedHashSet<>(List.of(one, "stem " + stem(one)));
        byLemma.getOrDefault(one, List.of()).forEach(concept -> keys.add("concept " + concept));
        return keys;
    }

    /** Whether both lemmas are the same, of one stem, or share a concept. */
    boolean alike(String first, String second) {
        return likeness(first, second) != Likeness.NONE;
    }

    Likeness likeness(String first, String second) {
        String one = singular(first.toLowerCase(Locale.ROOT));
        String other = singular(second.toLowerCase(Locale.ROOT));
        if (one.equals(other)) {
            return Likeness.LEMMA;
        }
        List<String> shared = byLemma.getOrDefault(one, List.of());
        for (String concept : byLemma.getOrDefault(other, List.of())) {
            if (shared.contains(concept)) {
                return Likeness.CONCEPT;
            }
        }
        return stem(one).equals(stem(other)) ? Likeness.STEM : Likeness.NONE;
    }

    private static String stem(String lemma) {
        for (String ending : ENDINGS) {
            if (lemma.endsWith(ending) && lemma.length() - ending.length() >= SHORTEST_STEM) {
                return lemma.substring(0, lemma.length() - ending.length());
            }
        }
        return lemma;
    }

    /** "Talks" is listed as "talk". */
    private String singular(String lemma) {
        boolean plural =
                !byLemma.containsKey(lemma) && lemma.length() > 3 && lemma.endsWith("s") && !lemma.endsWith("ss");
        return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** Whether those who take part are on one footing, so that it is all the same who is named as meeting whom. */
    boolean mutual(String lemma) {
        List<String> own = byLemma.getOrDefault(singular(lemma), List.of());
        return own.contains("meet") || own.contains("discuss") || own.contains("agree") || own.contains("war");
    }

    /** Whether the verb says too little to tell two happenings by: "said", "make". */
    boolean empty(String lemma) {
        return EMPTY.contains(lemma);
    }
}
