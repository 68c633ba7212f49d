package org.purport.interpret.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.purport.interpret.lexicon.Table;

/** Which nouns tell of something happening. */
final class EventNouns {
    private static final List<String> DEVERBAL_ENDINGS = List.of("tion", "sion", "ment", "ing");
    private static final int SHORTEST_DERIVED = 6;

    private final Map<String, Strength> strengths = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    EventNouns() {
        for (List<String> row : Table.open(EventNouns.class, "nouns.tsv", 2).rows()) {
            boolean isName = row.get(0).equals("named");
            for (String noun : row.get(1).split(", *")) {
                if (isName) {
                    named.add(noun);
                } else {
                    strengths.putIfAbsent(noun, Strength.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
                }
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

    /** Whether a row says that a noun tells of nothing happening, whatever it looks like. */
    boolean isThing(String lemma, String word) {
        return strengths.get(word) == Strength.NEVER || strengths.get(lemma) == Strength.NEVER;
    }

    /** Whether the head of a name makes it the name of something that happens ("Velvet Revolution"). */
    boolean isNamed(String word) {
        return named.contains(word);
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
