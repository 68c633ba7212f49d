package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.Sentence;

/** Chooses the frame of a trigger by the company it keeps. */
final class FrameMatcher {
    /** Words that count or contain what is really meant: "a number of missiles". */
    private static final Set<String> CONTAINERS = Set.of(
            "number",
            "dozen",
            "hundred",
            "thousand",
            "score",
            "handful",
            "type",
            "kind",
            "group",
            "series",
            "shipment",
            "consignment",
            "cargo",
            "batch",
            "stockpile",
            "pair",
            "couple",
            "rest",
            "piece",
            "part",
            "total",
            "lot",
            "amount",
            "one",
            "some",
            "many",
            "most",
            "all",
            "several",
            "both",
            "none",
            "package",
            "form",
            "round",
            "end",
            "release",
            "barrage",
            "salvo",
            "member",
            "use",
            "fleet",
            "team",
            "delegation",
            "ton",
            "tonne",
            "set",
            "state",
            "any",
            "each",
            "majority",
            "rate",
            "more");

    private final FrameLexicon lexicon;
    private final Participants participants;

    FrameMatcher(FrameLexicon lexicon, Participants participants) {
        this.lexicon = lexicon;
        this.participants = participants;
    }

    /** The frame that decides, or null where no frame holds. */
    @Nullable
    Match match(Trigger trigger, Arguments arguments, IntPredicate isMateriel) {
        for (Frame frame : lexicon.of(trigger)) {
            List<Integer> absorbed = new ArrayList<>();
            boolean holds = true;
            for (Condition condition : frame.conditions()) {
                holds = holds && holds(condition, arguments, isMateriel, absorbed);
            }
            if (holds) {
                return new Match(frame, absorbed);
            }
        }
        return null;
    }

    private boolean holds(Condition condition, Arguments arguments, IntPredicate isMateriel, List<Integer> absorbed) {
        if (condition.slot().equals("pass")) {
            return arguments.isPassive();
        }
        if (condition.slot().equals("place")) {
            return hasPlace(arguments);
        }
        if (!condition.present()) {
            return !arguments.has(condition.slot());
        }
        for (int head : arguments.heads(condition.slot())) {
            if (condition.words().isEmpty() || isOneOf(arguments.sentence(), head, condition.words(), isMateriel)) {
                if (condition.absorbs()) {
                    absorbed.add(head);
                }
                return true;
            }
        }
        return false;
    }

    private boolean isOneOf(Sentence sentence, int head, Set<String> words, IntPredicate isMateriel) {
        Actor actor = participants.at(sentence, head);
        if (actor != null
                && (words.contains("ACTOR") || words.contains("PERSON") && actor.kind() == Actor.Kind.PERSON)) {
            return true;
        }
        if (words.contains("THING") && isThing(sentence, head, isMateriel)) {
            return true;
        }
        if (named(sentence, head, words, isMateriel) || compounded(sentence, head, words)) {
            return true;
        }
        if (CONTAINERS.contains(sentence.lemma(head).toLowerCase(Locale.ROOT))
                || sentence.pos(head).equals("CD")) {
            for (int child : sentence.childrenBy(head, "nmod")) {
                if (named(sentence, child, words, isMateriel)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Nobody, no place and no weapon: water, a decision, a slug. */
    private boolean isThing(Sentence sentence, int head, IntPredicate isMateriel) {
        return sentence.token(head).isNoun()
                && !sentence.token(head).isProper()
                && participants.at(sentence, head) == null
                && participants.place(sentence, head) == null
                && !isMateriel.test(head);
    }

    /** "A ceasefire agreement" is a ceasefire. */
    private static boolean compounded(Sentence sentence, int head, Set<String> words) {
        for (int child : sentence.childrenBy(head, "compound")) {
            if (child == head - 1 && words.contains(sentence.lemma(child).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(Sentence sentence, int token, Set<String> words, IntPredicate isMateriel) {
        String word = sentence.token(token).word().toLowerCase(Locale.ROOT);
        String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
        // The lemmatizer leaves some plurals as they are ("troops").
        String singular = lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
        return words.contains(lemma)
                || words.contains(singular)
                || words.contains(word)
                || (words.contains("MATERIEL") && isMateriel.test(token));
    }

    private boolean hasPlace(Arguments arguments) {
        for (String preposition : List.of("to", "in", "at", "into")) {
            for (int head : arguments.heads(preposition)) {
                if (participants.place(arguments.sentence(), head) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * A frame that holds.
     *
     * @param absorbed tokens of arguments that are part of the act
     */
    record Match(Frame frame, List<Integer> absorbed) {}
}
