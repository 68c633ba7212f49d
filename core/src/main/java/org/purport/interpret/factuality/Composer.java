package org.purport.interpret.factuality;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.factuality.Lexicon.Connective;
import org.purport.interpret.factuality.Lexicon.Signature;
import org.purport.model.Factuality.Polarity;
import org.purport.model.Factuality.Status;
import org.purport.model.Sentence;

/**
 * Composes what is committed to down the tree, from the border of a scope to one token.
 *
 * <p>Every predicate on the way turns the stance on itself into a stance on what it governs (its signature in that frame);
 * what is presupposed starts again from the border.
 */
final class Composer {
    private static final Set<String> WITHIN = Set.of("aux", "cop", "fixed", "mark", "case", "compound:prt", "det", "goeswith");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> CIRCUMSTANCE =
            Set.of("during", "after", "since", "before", "in", "at", "following", "amid", "over", "about", "despite", "because", "until", "on", "by", "from");

    private final Lexicon lexicon;
    private final Marks marks;

    Composer(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.marks = new Marks(lexicon);
    }

    Marks marks() {
        return marks;
    }

    /** The stance on the happening that token {@code i} names. */
    Stance stance(Sentence sentence, int i, Scope scope) {
        int head = sentence.head(i);
        if (head >= 0 && WITHIN.contains(sentence.relation(i)) || head >= 0 && sentence.relation(i).equals("aux:pass")) {
            return scope.ends(sentence, head, i) ? scope.asserted() : stance(sentence, head, scope);
        }
        return marks.applied(sentence, i, place(sentence, i, scope));
    }

    /** The stance on the place where token {@code i} stands, before its own marks. */
    private Stance place(Sentence sentence, int i, Scope scope) {
        int head = sentence.head(i);
        if (head < 0 || scope.ends(sentence, head, i)) {
            return top(sentence, i, scope);
        }
        return switch (sentence.relation(i)) {
            case "conj" -> conjunct(sentence, i, head, scope);
            case "appos" -> stance(sentence, head, scope);
            case "acl:relcl" -> relative(sentence, i, head, scope);
            case "advcl" -> adverbial(sentence, i, head, scope);
            case "acl" -> adnominal(sentence, i, head, scope);
            case "amod", "nmod:poss", "nummod" -> attribute(sentence, head, scope);
            case "compound" -> governed(sentence, i, head, "of", scope);
            default -> governed(sentence, i, head, Frames.of(sentence, i), scope);
        };
    }

    private Stance top(Sentence sentence, int i, Scope scope) {
        if (sentence.head(i) >= 0) {
            return scope.asserted();
        }
        if (Frames.word(sentence, sentence.size() - 1).equals("?") || question(sentence)) {
            boolean asksWhy = Set.of("why", "how", "when", "where").contains(Frames.opener(sentence, i));
            return asksWhy ? scope.asserted() : scope.asserted().marked(lexicon.effect("unknown"), "a question");
        }
        boolean command = sentence.pos(i).equals("VB")
                && sentence.child(i, "nsubj", "nsubj:pass", "aux", "cop", "mark", "expl") < 0
                && Marks.modal(sentence, i) < 0;
        return command ? scope.asserted().marked(lexicon.effect("hypothetical"), "a command") : scope.asserted();
    }

    private static boolean question(Sentence sentence) {
        int last = sentence.size() - 1;
        return last > 0 && sentence.token(last).isPunctuation() && sentence.token(last - 1).word().equals("?");
    }

    /** The stance that a governor in a frame gives: by its signature, else by the claim it opens, else by the frame alone. */
    private Stance governed(Sentence sentence, int i, int head, String frame, Scope scope) {
        Stance governor = stance(sentence, head, scope);
        if (frame.isEmpty()) {
            return governor;
        }
        Signature signature = signature(sentence, head, frame);
        Effect claimed = scope.claimed(sentence, head, i);
        boolean neutral = signature == null || signature.positive().name().equals("reported");
        if (claimed != null && neutral && !claimed.name().equals("reported")) {
            return governor.polarity() == Polarity.POSITIVE
                    ? under(sentence, head, governor, claimed, scope)
                    : under(sentence, head, governor, lexicon.effect("unknown"), scope);
        }
        if (signature == null) {
            return defaulted(sentence, i, head, frame, governor, scope);
        }
        Effect effect = governor.polarity() == Polarity.NEGATIVE ? signature.negated() : signature.positive();
        if (effect.name().equals("known") && indefinite(sentence, i, frame) && !governor.holds()) {
            return governor;
        }
        return under(sentence, head, governor, special(sentence, head, effect), scope);
    }

    private static boolean indefinite(Sentence sentence, int i, String frame) {
        return frame.equals("np") && !definite(sentence, i);
    }

    private Stance under(Sentence sentence, int head, Stance governor, Effect effect, Scope scope) {
        String why = "under '" + (governor.polarity() == Polarity.NEGATIVE ? "not " : "") + sentence.token(head).word() + "'";
        if (effect.presupposes()) {
            return scope.presupposed().noted(effect, why);
        }
        return governor.under(effect, why);
    }

    /** "Had to leave" left; a failed attempt to leave did not. */
    private Effect special(Sentence sentence, int head, Effect effect) {
        if (effect.name().equals("required") && sentence.pos(head).equals("VBD")) {
            return lexicon.effect("fact");
        }
        if (effect.name().equals("attempted")) {
            for (int child : sentence.children(head)) {
                String word = Frames.word(sentence, child);
                if (Set.of("failed", "unsuccessful", "abortive", "botched", "fruitless", "futile", "vain", "foiled").contains(word)) {
                    return lexicon.effect("failed");
                }
            }
        }
        return effect;
    }

    private @Nullable Signature signature(Sentence sentence, int head, String frame) {
        String kind = Frames.kind(sentence.token(head));
        if (kind == null) {
            return null;
        }
        String lemma = sentence.lemma(head).toLowerCase(java.util.Locale.ROOT);
        int particle = sentence.child(head, "compound:prt");
        for (String likely : alternatives(frame)) {
            Signature found = particle < 0 ? null : lexicon.signature(lemma + "_" + Frames.word(sentence, particle), kind, likely);
            if (found == null) {
                found = lexicon.signature(lemma, kind, likely);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
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
            case "dative" -> List.of("dative", "np");
            case "sub" -> List.of("sub", "that");
            case "wh" -> List.of("wh", "whether");
            case "parataxis" -> List.of("parataxis", "that");
            default -> List.of(frame);
        };
    }

    private Stance defaulted(Sentence sentence, int i, int head, String frame, Stance governor, Scope scope) {
        boolean verb = sentence.token(head).isVerb();
        return switch (frame) {
            case "that" -> clause(sentence, i, head, governor, verb ? "reported" : "known", scope);
            case "parataxis" -> scope.asserted();
            case "wh" -> under(sentence, head, governor, lexicon.effect("known"), scope);
            case "whether" -> under(sentence, head, governor, lexicon.effect("unknown"), scope);
            case "to" -> under(sentence, head, governor, lexicon.effect(verb ? "purpose" : "hypothetical"), scope);
            case "sub", "np_to", "pass_to", "for_to" -> under(sentence, head, governor, lexicon.effect("hypothetical"), scope);
            case "bare", "np_bare", "ing", "np_ing" -> governor;
            default -> nominal(sentence, i, head, frame, governor, scope);
        };
    }

    private Stance clause(Sentence sentence, int i, int head, Stance governor, String effect, Scope scope) {
        boolean stray = sentence.relation(i).equals("dep") && Frames.opener(sentence, i).isEmpty();
        return stray ? scope.asserted() : under(sentence, head, governor, lexicon.effect(effect), scope);
    }

    /** A happening told as a participant: it shares the stance on its predicate, unless it is definite and that is not held. */
    private Stance nominal(Sentence sentence, int i, int head, String frame, Stance governor, Scope scope) {
        boolean shares = governor.holds() || governor.status() == Status.PLANNED && governor.polarity() == Polarity.POSITIVE;
        if (shares) {
            return governor;
        }
        boolean given = definite(sentence, i) || CIRCUMSTANCE.contains(frame) && sentence.token(head).isVerb();
        return given ? scope.presupposed() : governor;
    }

    private static boolean definite(Sentence sentence, int i) {
        for (int child : sentence.children(i)) {
            if (sentence.isRelation(child, "nmod:poss")
                    || sentence.isRelation(child, "det") && DEFINITE.contains(Frames.word(sentence, child))) {
                return true;
            }
        }
        return sentence.token(i).isProper();
    }

    private Stance attribute(Sentence sentence, int head, Scope scope) {
        Stance noun = stance(sentence, head, scope);
        return noun.holds() || definite(sentence, head) ? scope.presupposed() : noun;
    }

    private Stance relative(Sentence sentence, int i, int noun, Scope scope) {
        int determiner = sentence.child(noun, "det");
        boolean vague = determiner >= 0 && Set.of("any", "a", "an", "no", "some").contains(Frames.word(sentence, determiner));
        if (!vague) {
            return scope.presupposed();
        }
        Stance stance = stance(sentence, noun, scope);
        return stance.polarity() == Polarity.POSITIVE && stance.status() != Status.HYPOTHETICAL ? scope.presupposed() : stance;
    }

    private Stance adnominal(Sentence sentence, int i, int noun, Scope scope) {
        String frame = Frames.of(sentence, i);
        if (!frame.isEmpty()) {
            return governed(sentence, i, noun, frame, scope);
        }
        Stance stance = stance(sentence, noun, scope);
        return stance.holds() || definite(sentence, noun) ? scope.presupposed() : stance;
    }

    private Stance adverbial(Sentence sentence, int i, int head, Scope scope) {
        String opener = Frames.opener(sentence, i);
        String frame = Frames.of(sentence, i);
        if (!frame.isEmpty() && signature(sentence, head, frame) != null && !opener.isEmpty()) {
            return governed(sentence, i, head, frame, scope);
        }
        Connective connective = lexicon.connective(opener);
        Stance main = stance(sentence, head, scope);
        if (connective == null) {
            return main.polarity() == Polarity.NEGATIVE ? scope.presupposed() : main;
        }
        return switch (connective) {
            case CONDITION -> scope.asserted().under(lexicon.effect("conditional"), "'" + opener + "' clause");
            case REASON -> scope.presupposed();
            case TIME -> main.holds() || main.polarity() == Polarity.NEGATIVE ? scope.presupposed() : main;
            case PURPOSE -> purpose(main);
            case INSTEAD -> main.under(lexicon.effect("counter"), "'" + opener + "'");
        };
    }

    private Stance purpose(Stance main) {
        String effect = main.polarity() == Polarity.POSITIVE ? "purpose" : "hypothetical";
        return main.under(lexicon.effect(effect), "a purpose");
    }

    /** A conjunct shares all of the first one where it is the same form without subject or auxiliary of its own. */
    private Stance conjunct(Sentence sentence, int i, int first, Scope scope) {
        int conjunction = sentence.child(i, "cc");
        boolean contrast = conjunction >= 0 && Set.of("but", "yet", "then").contains(Frames.word(sentence, conjunction));
        if (contrast) {
            return place(sentence, first, scope);
        }
        if (!Frames.verbal(sentence, i)) {
            return stance(sentence, first, scope);
        }
        boolean own = sentence.child(i, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "expl") >= 0;
        boolean alike = Frames.form(sentence, i).equals(Frames.form(sentence, first));
        return own || !alike ? place(sentence, first, scope) : stance(sentence, first, scope);
    }
}
