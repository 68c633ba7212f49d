package org.purport.interpret.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.purport.interpret.lexicon.Table;

/** Which nouns tell of something happening. */
final class EventNouns {
    private static final List<String> DEVERBAL_ENDINGS = List.of("tion", "sion", "ment", "ing");
    private static final int SHORTEST_DERIVED = 6;

    private final Map<String, Strength> strengths = new HashMap<>();

    EventNouns() {
        for (List<String> row : Table.open(EventNouns.class, "nouns.tsv", 2).rows()) {
            Strength strength = Strength.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            for (String noun : row.get(1).split(", *")) {
                strengths.putIfAbsent(noun, strength);
            }
        }
    }

    /** How surely a noun tells of something happening; {@code word} is its form in the text, in lower case. */
    Strength strength(String lemma, String word) {
        Strength form = strengths.get(word);
        if (form != null) {
            return form;
        }
        Strength known = strengths.get(lemma);
        if (known != null) {
            return known;
        }
        return isDerived(lemma) ? Strength.ARGUMENT : Strength.NEVER;
    }

    /** Whether a noun ends as nouns made from verbs do. */
    static boolean isDerived(String lemma) {
        return lemma.length() >= SHORTEST_DERIVED && DEVERBAL_ENDINGS.stream().anyMatch(lemma::endsWith);
    }

    enum Strength {
        /** Wherever it heads a phrase. */
        ALWAYS,
        /** Where somebody or something takes part in it. */
        ARGUMENT,
        /** Where its own phrase says what is done. */
        PHRASE,
        NEVER
    }
}
