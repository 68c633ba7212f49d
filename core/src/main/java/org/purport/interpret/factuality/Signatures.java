package org.purport.interpret.factuality;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.factuality.Lexicon.Signature;
import org.purport.model.Sentence;

/** Finds the signature of a predicate where it stands: with its particle, in the frame that the parser meant. */
final class Signatures {
    private static final Set<String> SET_NOUNS = Set.of("place", "part", "shape", "effect");

    private final Lexicon lexicon;

    Signatures(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The signature of the predicate {@code head} in a frame, null where the tables have none. */
    @Nullable
    Signature of(Sentence sentence, int head, String asked) {
        String frame = asked.equals("that") && subjunctiveOnly(sentence, head) ? "sub" : asked;
        String kind = Frames.kind(sentence.token(head));
        if (kind == null) {
            return null;
        }
        String lemma = sentence.lemma(head).toLowerCase(Locale.ROOT);
        int particle = particle(sentence, head);
        for (String likely : alternatives(frame)) {
            Signature found = particle < 0
                    ? null
                    : lexicon.signature(lemma + "_" + Frames.word(sentence, particle), kind, likely);
            if (found == null) {
                found = lexicon.signature(lemma, kind, likely);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether what the verb governs is always wanted, never told: "require that he attend". */
    private boolean subjunctiveOnly(Sentence sentence, int head) {
        String lemma = sentence.lemma(head);
        return lexicon.signature(lemma, "v", "that") == null && lexicon.signature(lemma, "v", "sub") != null;
    }

    /** The particle, short adverb or set noun right behind a verb: "called off", "stopped short", "take place"; -1 where none. */
    private static int particle(Sentence sentence, int head) {
        int particle = sentence.child(head, "compound:prt");
        if (particle >= 0 || head + 1 >= sentence.size() || !sentence.dominates(head, head + 1)) {
            return particle;
        }
        boolean set = SET_NOUNS.contains(sentence.lemma(head + 1));
        return set || sentence.isRelation(head + 1, "advmod") ? head + 1 : -1;
    }

    /** Frames to look up in turn: the parser often tells "np_to" from "to" wrongly. */
    private static List<String> alternatives(String frame) {
        return switch (frame) {
            case "pass_to" -> List.of("pass_to", "np_to", "to");
            case "np_to" -> List.of("np_to", "to", "pass_to");
            case "to" -> List.of("to", "np_to");
            case "for_to" -> List.of("for_to", "for", "to");
            case "np_bare", "bare" -> List.of(frame, "bare", "np_bare");
            case "np_ing" -> List.of("np_ing", "ing");
            case "np_done" -> List.of("np_done", "np_to");
            case "dative" -> List.of("dative", "np");
            case "sub" -> List.of("sub", "that");
            case "wh" -> List.of("wh", "whether");
            case "parataxis" -> List.of("parataxis", "that");
            default -> List.of(frame);
        };
    }

    /** "Had to leave" left; a failed attempt to leave did not. */
    Effect refined(Sentence sentence, int head, Effect effect) {
        if (effect.name().equals("required") && sentence.pos(head).equals("VBD")) {
            return lexicon.effect("fact");
        }
        if (effect.name().equals("attempted")) {
            for (int child : sentence.children(head)) {
                String word = Frames.word(sentence, child);
                if (Set.of("failed", "unsuccessful", "abortive", "botched", "fruitless", "futile", "vain", "foiled")
                        .contains(word)) {
                    return lexicon.effect("failed");
                }
            }
        }
        return effect;
    }

    /**
     * The word right before "to", where it governs infinitives and the parser hung the infinitive on something higher:
     * "attacked him for failing to act", "has no plans to act". -1 where the parser's head stands.
     */
    int infinitiveGovernor(Sentence sentence, int i, int attached) {
        int to = i - 1;
        while (to > 0 && sentence.pos(to).equals("RB")) {
            to--;
        }
        if (to < 1 || !sentence.pos(to).equals("TO")) {
            return -1;
        }
        int object = contentObject(sentence, i, attached);
        int before = object >= 0 ? object : to - 1;
        boolean other = before != attached && !sentence.dominates(i, before) && sentence.head(before) >= 0;
        return other && of(sentence, before, "to") != null ? before : -1;
    }

    /** The object between a verb and an infinitive where it takes infinitives and the verb does not: "condemned plans to act". */
    private int contentObject(Sentence sentence, int i, int verb) {
        if (verb >= i || !sentence.token(verb).isVerb() || of(sentence, verb, "to") != null) {
            return -1;
        }
        int object = sentence.child(verb, "obj");
        boolean takes = object > verb && object < i && of(sentence, object, "to") != null;
        return takes && sentence.token(object).isNoun() ? object : -1;
    }
}
