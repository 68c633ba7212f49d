package org.purport.interpret.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
            "start");

    private final Map<String, List<String>> byLemma = new HashMap<>();

    Concepts() {
        for (List<String> row : Table.open(Concepts.class, "concepts.tsv", 3).rows()) {
            for (String lemma : row.get(1).split(",")) {
                byLemma.computeIfAbsent(lemma, unused -> new ArrayList<>()).add(row.get(0));
            }
        }
    }

    /** Whether both lemmas are the same or share a concept. */
    boolean alike(String first, String second) {
        String one = singular(first);
        String other = singular(second);
        if (one.equals(other)) {
            return true;
        }
        List<String> shared = byLemma.getOrDefault(one, List.of());
        for (String concept : byLemma.getOrDefault(other, List.of())) {
            if (shared.contains(concept)) {
                return true;
            }
        }
        return false;
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
