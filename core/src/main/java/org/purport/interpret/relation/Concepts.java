package org.purport.interpret.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.purport.interpret.lexicon.Table;

/** Which words can tell of the same kind of happening. */
final class Concepts {
    private final Map<String, List<String>> byLemma = new HashMap<>();

    Concepts() {
        for (List<String> row : Table.open(Concepts.class, "concepts.tsv", 3).rows()) {
            for (String lemma : row.get(1).split(",")) {
                byLemma.computeIfAbsent(lemma, unused -> new ArrayList<>()).add(row.get(0));
            }
        }
    }

    /** Whether both lemmas are the same or share a concept. */
    boolean alike(String one, String other) {
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
}
