package org.purport.interpret.factuality;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.factuality.Lexicon.Modifier;
import org.purport.interpret.factuality.Lexicon.Signature;
import org.purport.interpret.syntax.Clauses;
import org.purport.interpret.syntax.Negation;
import org.purport.model.Sentence;

/** Applies what a predicate carries itself: adverbs, adjectives, modal verb, negation, "has yet to", "is to". */
final class Marks {
    private static final Set<String> SAID =
            Set.of("told", "reported", "fact", "alleged", "planned", "expected", "counter", "denied");

    private final Lexicon lexicon;
    private final Negation negation = new Negation();

    Marks(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The stance on token {@code i}, given the stance on the place where it stands. */
    Stance applied(Sentence sentence, int i, Stance place) {
        Stance stance = adjectives(sentence, i, adverbs(sentence, i, place));
        int negator = negator(sentence, i);
        if (!Clauses.predicates(sentence, i)) {
            return negator < 0 ? stance : noun(sentence, negator, stance);
        }
        int modal = Clauses.modal(sentence, i);
        if (modal >= 0) {
            return modal(sentence, i, modal, negator, stance);
        }
        stance = quasiModal(sentence, i, stance);
        return negator < 0 ? stance : negated(sentence, negator, stance);
    }

    private Stance modal(Sentence sentence, int i, int modal, int negator, Stance place) {
        String word = Frames.word(sentence, modal);
        boolean perfect = perfect(sentence, i);
        Signature signature = lexicon.modal(word, perfect);
        if (signature == null) {
            return negator < 0 ? place : negated(sentence, negator, place);
        }
        boolean perceived =
                word.equals("could") && Set.of("see", "hear", "feel", "smell").contains(sentence.lemma(i));
        if (perceived && negator < 0) {
            return place;
        }
        boolean shown = negator >= 0;
        Effect effect = shown ? signature.negated() : signature.positive();
        String why = "'" + word + (shown ? " " + Frames.word(sentence, negator) : "") + "'";
        if (conditioned(sentence, i)
                && (effect.name().startsWith("w") || effect.name().equals("possible"))) {
            return place.marked(lexicon.effect(shown ? "consequence_not" : "consequence"), why + " under a condition");
        }
        boolean backshifted = effect.name().equals("would") && passedOn(place);
        return place.marked(backshifted ? lexicon.effect("would_said") : effect, why);
    }

    /** Whether the place is inside what somebody said: there "would" is the "will" of the speaker. */
    private static boolean passedOn(Stance place) {
        return !place.path().isEmpty()
                && SAID.contains(place.path().get(0).effect().name());
    }

    /** "Has yet to publish", "is to meet": no modal verb, but the force of one. */
    private Stance quasiModal(Sentence sentence, int i, Stance place) {
        int to = toBefore(sentence, i);
        if (to < 1) {
            return place;
        }
        String before = Frames.word(sentence, to - 1);
        if (to < i - 1 && (before.equals("was") || before.equals("were"))) {
            return place.marked(lexicon.effect("undone"), "'" + before + " to have'");
        }
        if (sentence.lemma(to - 1).equals("be") && sentence.head(to - 1) == i) {
            return place.marked(lexicon.effect("planned"), "'" + before + " to'");
        }
        return place;
    }

    /** Where the "to" before {@code i} stands, over auxiliaries, or -1. */
    private static int toBefore(Sentence sentence, int i) {
        int at = i - 1;
        while (at > 0
                && sentence.head(at) == i
                && sentence.isRelation(at, "aux")
                && sentence.token(at).isVerb()) {
            at--;
        }
        return at > 0 && sentence.pos(at).equals("TO") ? at : -1;
    }

    private Stance adverbs(Sentence sentence, int i, Stance place) {
        Stance stance = place;
        for (int child : sentence.children(i)) {
            if (sentence.isRelation(child, "advmod")) {
                String word = Frames.word(sentence, child);
                Modifier modifier = lexicon.adverb(word);
                Effect effect = modifier == null ? null : modifier.effect();
                boolean idle = effect != null
                        && effect.name().equals("almost")
                        && !sentence.pos(i).startsWith("VBD");
                if (effect != null && !idle) {
                    stance = stance.marked(effect, "'" + word + "'");
                }
            }
        }
        return stance;
    }

    private Stance adjectives(Sentence sentence, int i, Stance place) {
        if (!sentence.token(i).isNoun()) {
            return place;
        }
        Stance stance = place;
        for (int child : sentence.children(i)) {
            if (sentence.isRelation(child, "amod", "compound")) {
                String word = Frames.word(sentence, child);
                Modifier modifier = lexicon.adjective(word);
                Effect effect = modifier == null ? null : modifier.effect();
                boolean some = effect != null && effect.name().equals("barely") && NounForms.indefinite(sentence, i);
                if (effect != null && !some) {
                    stance = stance.marked(effect, "'" + word + "'");
                }
            }
        }
        return stance;
    }

    /** "No deal": nothing of it holds, also where its governor is already negated for its sake. */
    private Stance noun(Sentence sentence, int negator, Stance stance) {
        return switch (stance.polarity()) {
            case POSITIVE -> negated(sentence, negator, stance);
            case NEGATIVE, UNKNOWN -> stance;
        };
    }

    private Stance negated(Sentence sentence, int negator, Stance stance) {
        return stance.negated(lexicon.effect("counter"), "'" + Frames.word(sentence, negator) + "'");
    }

    static boolean perfect(Sentence sentence, int i) {
        for (int child : sentence.children(i)) {
            if (child < i
                    && sentence.isRelation(child, "aux", "cop")
                    && sentence.lemma(child).equals("have")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an if-clause hangs on {@code i}. */
    private boolean conditioned(Sentence sentence, int i) {
        for (int child : sentence.children(i)) {
            if (sentence.isRelation(child, "advcl")
                    && lexicon.signature(sentence.lemma(i), "v", "whether") == null
                    && lexicon.connective(Frames.opener(sentence, child)) == Lexicon.Connective.CONDITION) {
                return true;
            }
        }
        return false;
    }

    /** The word that negates token {@code i}, or -1. */
    int negator(Sentence sentence, int i) {
        return negation.of(sentence, i);
    }

    /** The tense that adjectives or adverbs on {@code i} show, null where they show none. */
    org.purport.model.Factuality.@Nullable Tense tense(Sentence sentence, int i) {
        for (int child : sentence.children(i)) {
            Modifier modifier = sentence.isRelation(child, "amod", "compound")
                    ? lexicon.adjective(Frames.word(sentence, child))
                    : sentence.isRelation(child, "advmod") ? lexicon.adverb(Frames.word(sentence, child)) : null;
            if (modifier != null && modifier.tense() != null) {
                return modifier.tense();
            }
        }
        return null;
    }
}
