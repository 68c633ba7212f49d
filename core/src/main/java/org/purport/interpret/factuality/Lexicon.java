package org.purport.interpret.factuality;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Factuality.Certainty;
import org.purport.model.Factuality.Polarity;
import org.purport.model.Factuality.Status;
import org.purport.model.Factuality.Tense;

/** The tables of this package: effects, signatures, modals, modifiers, connectives. */
final class Lexicon {
    private final Map<String, Effect> effects = new HashMap<>();
    private final Map<String, Signature> signatures = new HashMap<>();
    private final Map<String, Signature> modals = new HashMap<>();
    private final Map<String, Modifier> modifiers = new HashMap<>();
    private final Map<String, Connective> connectives = new HashMap<>();

    /** What a predicate or modal makes of what it governs: where it holds, and where it is negated. */
    record Signature(Effect positive, Effect negated) {}

    /** What an adverb or adjective says; either part may be missing. */
    record Modifier(@Nullable Effect effect, @Nullable Tense tense) {}

    /** How a subordinate clause hangs on its main clause. */
    enum Connective {
        CONDITION,
        REASON,
        TIME,
        PURPOSE,
        INSTEAD
    }

    Lexicon() {
        for (List<String> row : open("effects.tsv", 5)) {
            effects.put(
                    row.get(0),
                    new Effect(
                            row.get(0),
                            Certainty.valueOf(constant(row.get(1))),
                            Polarity.valueOf(constant(row.get(2))),
                            row.get(3).equals("-") ? null : Status.valueOf(constant(row.get(3)))));
        }
        for (List<String> row : open("signatures.tsv", 6)) {
            Signature signature = new Signature(effect(row.get(3)), effect(row.get(4)));
            for (String lemma : row.get(0).split(",")) {
                for (String frame : row.get(2).split(",")) {
                    signatures.put(key(lemma, row.get(1), frame), signature);
                }
            }
        }
        for (List<String> row : open("modals.tsv", 5)) {
            modals.put(row.get(0) + "|" + row.get(1), new Signature(effect(row.get(2)), effect(row.get(3))));
        }
        for (List<String> row : open("modifiers.tsv", 5)) {
            Modifier modifier = new Modifier(
                    row.get(2).equals("-") ? null : effect(row.get(2)),
                    row.get(3).equals("-") ? null : Tense.valueOf(constant(row.get(3))));
            for (String word : row.get(0).split(",")) {
                modifiers.put(word + "|" + row.get(1), modifier);
            }
        }
        for (List<String> row : open("connectives.tsv", 3)) {
            for (String word : row.get(0).split(",")) {
                connectives.put(word, Connective.valueOf(constant(row.get(1))));
            }
        }
    }

    /** The effect of this name. */
    Effect effect(String name) {
        Effect effect = effects.get(name);
        if (effect == null) {
            throw new IllegalStateException("effects.tsv has no effect " + name);
        }
        return effect;
    }

    @Nullable
    Signature signature(String lemma, String kind, String frame) {
        return signatures.get(key(lemma, kind, frame));
    }

    @Nullable
    Signature modal(String word, boolean perfect) {
        Signature exact = modals.get(word + (perfect ? "|perfect" : "|plain"));
        return exact == null && perfect ? modals.get(word + "|plain") : exact;
    }

    @Nullable
    Modifier adverb(String word) {
        return modifiers.get(word + "|adv");
    }

    @Nullable
    Modifier adjective(String word) {
        return modifiers.get(word + "|adj");
    }

    /** Whether the noun names what goes on for a while: "talks", "war". */
    boolean lasting(String lemma) {
        return modifiers.containsKey(lemma + "|lasting");
    }

    @Nullable
    Connective connective(String word) {
        return connectives.get(word);
    }

    private static List<List<String>> open(String name, int columns) {
        return Table.open(Lexicon.class, name, columns).rows();
    }

    private static String key(String lemma, String kind, String frame) {
        return lemma + '|' + kind + '|' + frame;
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
