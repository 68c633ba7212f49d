package org.purport.interpret.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Sentence;

/** The words of anchors.tsv, by what they are used for. */
final class AnchorWords {
    private static final Map<String, Set<String>> WORDS = words();

    private AnchorWords() {}

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        for (List<String> row : Table.open(AnchorWords.class, "anchors.tsv", 3).rows()) {
            words.put(row.get(0), Set.of(row.get(1).split(", *")));
        }
        return words;
    }

    static boolean is(String use, Sentence sentence, int token) {
        return WORDS.getOrDefault(use, Set.of()).contains(sentence.lemma(token).toLowerCase(Locale.ROOT));
    }

    static boolean is(String use, Draft draft) {
        Set<String> words = WORDS.getOrDefault(use, Set.of());
        return words.contains(draft.trigger.lemma()) || words.contains(draft.trigger.word());
    }
}
