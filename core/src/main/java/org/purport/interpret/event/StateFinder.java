package org.purport.interpret.event;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.interpret.syntax.Negation;
import org.purport.model.Sentence;

/**
 * Finds what is or is not so without anything happening: copular clauses ("was not available", "is the successor"), what there is
 * or is none of ("there was no trace"), what cannot be done, and what is only named to be denied ("without a scratch").
 */
final class StateFinder {
    /** A longer stretch from copula to predicate is no longer one trigger. */
    private static final int LONGEST = 5;

    private static final Set<String> ABILITY = Set.of("can", "could", "ca");
    /** Participles that the grammar takes for prepositions. */
    private static final Set<String> RELATING =
            Set.of("following", "regarding", "concerning", "depending", "involving", "pending", "affecting");
    /** Adjectives that say how sure something else is. */
    private static final Set<String> MODAL = Set.of(
            "likely",
            "unlikely",
            "possible",
            "impossible",
            "probable",
            "certain",
            "sure",
            "bound",
            "due",
            "set",
            "about",
            "true");

    private final Negation negation;

    StateFinder(Negation negation) {
        this.negation = negation;
    }

    /**
     * The state that token {@code i} tells, or null.
     *
     * @param taken tokens that tell of something already
     */
    @Nullable
    Trigger at(Sentence sentence, int i, BitSet taken) {
        if (taken.get(i)) {
            return null;
        }
        String word = word(sentence, i);
        if (sentence.pos(i).equals("MD")) {
            return ABILITY.contains(word) ? inability(sentence, i) : null;
        }
        boolean be = sentence.lemma(i).equals("be") || sentence.isRelation(i, "cop");
        if (be && sentence.token(i).isVerb()) {
            return sentence.isRelation(i, "cop") ? copular(sentence, i, taken) : existential(sentence, i, taken);
        }
        return named(sentence, i);
    }

    /**
     * What a verb states that tells of nothing done: that somebody is going to do the deed of its infinitive, or how two things
     * stand to each other ("a raid FOLLOWING the talks"); null where it states nothing.
     */
    @Nullable
    Trigger ofVerb(Sentence sentence, int i) {
        boolean relates = sentence.isRelation(i, "case", "mark") && RELATING.contains(word(sentence, i));
        boolean leans = !sentence.isRelation(i, "aux", "cop", "fixed", "compound")
                && sentence.lemma(i).equals("go")
                && servesInfinitive(sentence, i);
        if (leans) {
            return Trigger.of(sentence, i, "be going", Trigger.Kind.STATE);
        }
        return relates ? Trigger.of(sentence, i, sentence.lemma(i).toLowerCase(Locale.ROOT), Trigger.Kind.STATE) : null;
    }

    /** "has to leave", "is going to leave", "used to leave": the infinitive tells what is done. */
    static boolean servesInfinitive(Sentence sentence, int i) {
        String lemma = sentence.lemma(i);
        boolean can = lemma.equals("have")
                || (lemma.equals("go") && sentence.pos(i).equals("VBG"))
                || (lemma.equals("use") && sentence.pos(i).equals("VBD"));
        int below = can ? sentence.child(i, "xcomp") : -1;
        return below > i + 1 && sentence.pos(i + 1).equals("TO");
    }

    private @Nullable Trigger inability(Sentence sentence, int modal) {
        int verb = sentence.head(modal);
        boolean denied = verb > modal && Clauses.modal(sentence, verb) == modal && negation.of(sentence, verb) >= 0;
        return denied ? Trigger.of(sentence, modal, "can", Trigger.Kind.STATE) : null;
    }

    private @Nullable Trigger copular(Sentence sentence, int copula, BitSet taken) {
        int predicate = sentence.head(copula);
        if (predicate < 0 || sentence.token(predicate).isVerb()) {
            return null;
        }
        if (taken.get(predicate)) {
            boolean called = sentence.token(predicate).isNoun() && negation.of(sentence, predicate) < 0;
            return called ? Trigger.of(sentence, copula, "be", Trigger.Kind.STATE) : null;
        }
        String pos = sentence.pos(predicate);
        boolean denied = negation.of(sentence, predicate) >= 0;
        if (!denied && MODAL.contains(sentence.lemma(predicate))) {
            return null;
        }
        return denied || pos.startsWith("JJ") || pos.startsWith("RB")
                ? stretch(sentence, copula, predicate, predicate)
                : new Trigger(sentence, predicate, copula, copula, "be", Trigger.Kind.STATE);
    }

    /** "There was no trace", "it is nothing". */
    private @Nullable Trigger existential(Sentence sentence, int be, BitSet taken) {
        if (sentence.isRelation(be, "aux") || Clauses.modal(sentence, be) < 0 && !finite(sentence, be)) {
            return null;
        }
        boolean there = sentence.child(be, "expl") >= 0;
        int thing = there ? sentence.child(be, "nsubj", "obj") : -1;
        if (thing > be && taken.get(thing)) {
            return null;
        }
        return thing > be && negation.of(sentence, be) >= 0
                ? stretch(sentence, be, thing, be)
                : Trigger.of(sentence, be, "be", Trigger.Kind.STATE);
    }

    private static boolean finite(Sentence sentence, int be) {
        return Clauses.finite(sentence, be) || sentence.child(be, "aux") >= 0;
    }

    private static Trigger stretch(Sentence sentence, int from, int to, int head) {
        String lemma = sentence.lemma(to).toLowerCase(Locale.ROOT);
        boolean near = to > from && to - from < LONGEST;
        return new Trigger(sentence, head, near ? from : to, to, lemma, Trigger.Kind.STATE);
    }

    /** "No mention of it", "without a scratch", "not a word": a phrase that is there only to be denied. */
    private @Nullable Trigger named(Sentence sentence, int i) {
        String pos = sentence.pos(i);
        boolean word = pos.equals("NN") || pos.equals("NNS") || pos.startsWith("JJ");
        if (!word || Clauses.predicates(sentence, i) || partakes(sentence, i)) {
            return null;
        }
        int negator = negation.of(sentence, i);
        boolean aside = negation.aside(sentence, i) || negation.circumstance(sentence, i);
        return negator < 0 || negator > i || aside
                ? null
                : Trigger.of(sentence, i, word(sentence, i), Trigger.Kind.STATE);
    }

    /** A participant of a verb leaves it to the verb to be denied: "no officer left". */
    private static boolean partakes(Sentence sentence, int i) {
        int head = sentence.head(i);
        boolean participant = head >= 0 && sentence.isRelation(i, "nsubj", "obj", "iobj");
        return participant && Clauses.predicates(sentence, head);
    }

    private static String word(Sentence sentence, int i) {
        return sentence.token(i).word().toLowerCase(Locale.ROOT);
    }
}
