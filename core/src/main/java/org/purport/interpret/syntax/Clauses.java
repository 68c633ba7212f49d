package org.purport.interpret.syntax;

import java.util.BitSet;
import java.util.Set;
import org.purport.model.Sentence;

/** Subjects, verb groups and negation of clauses, given the token of their verb. */
public final class Clauses {
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "hardly", "barely");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "whom");
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");
    private static final int DEEPEST = 8;

    private Clauses() {}

    /** Token of the understood subject of {@code verb}: its own, or by coordination, control or attribution; or -1. */
    public static int subject(Sentence sentence, int verb) {
        int at = verb;
        for (int step = 0; step < DEEPEST && at >= 0; step++) {
            int own = sentence.child(at, "nsubj");
            if (own >= 0 && own != verb) {
                return own;
            }
            int head = sentence.head(at);
            if (head < 0) {
                return -1;
            }
            if (sentence.isRelation(at, "acl") && !sentence.isRelation(at, "acl:relcl")) {
                return infinitive(sentence, at) ? subject(sentence, head, step) : head;
            }
            if (sentence.isRelation(at, "acl:relcl")) {
                return head;
            }
            if (sentence.isRelation(at, "xcomp")) {
                int object = sentence.child(head, "obj", "iobj");
                if (object >= 0 && object < at && at != verb - 1) {
                    return object;
                }
            }
            if (!sentence.isRelation(at, "conj", "xcomp", "advcl", "parataxis", "ccomp", "aux", "cop", "dep")) {
                return -1;
            }
            at = head;
        }
        return -1;
    }

    private static int subject(Sentence sentence, int noun, int step) {
        if (step >= DEEPEST) {
            return -1;
        }
        int owner = sentence.child(noun, "nmod:poss");
        if (owner >= 0) {
            return owner;
        }
        int governor = sentence.head(noun);
        return governor < 0 ? -1 : sentence.child(governor, "nsubj");
    }

    /** Whether a token is a finite verb or a modal, by its tag. */
    public static boolean finite(Sentence sentence, int token) {
        return FINITE.contains(sentence.pos(token));
    }

    /** Whether from one token to another, both inclusive, a finite verb or a modal stands. */
    public static boolean finite(Sentence sentence, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (finite(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code verb} is an infinitive with "to". */
    public static boolean infinitive(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            if (sentence.isRelation(child, "mark") && sentence.lemma(child).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code token} is a relative pronoun that stands for the noun its clause hangs on. */
    public static boolean relativePronoun(Sentence sentence, int token) {
        return RELATIVE.contains(sentence.lemma(token)) && sentence.pos(token).startsWith("W");
    }

    /** The noun that a relative pronoun stands for, or -1. */
    public static int antecedent(Sentence sentence, int pronoun) {
        int at = sentence.head(pronoun);
        for (int step = 0; step < DEEPEST && at >= 0; step++) {
            if (sentence.isRelation(at, "acl:relcl", "acl")) {
                return sentence.head(at);
            }
            at = sentence.head(at);
        }
        return -1;
    }

    /** Whether the clause is in the passive. */
    public static boolean passive(Sentence sentence, int verb) {
        return sentence.child(verb, "aux:pass") >= 0 || sentence.child(verb, "nsubj:pass") >= 0;
    }

    /** Token of the agent of a passive ("by police"), or -1. */
    public static int agent(Sentence sentence, int verb) {
        for (int oblique : sentence.childrenBy(verb, "obl", "nmod")) {
            if (preposition(sentence, oblique).equals("by")) {
                return oblique;
            }
        }
        return -1;
    }

    /** The first preposition of a nominal, "" where it has none. */
    public static String preposition(Sentence sentence, int nominal) {
        int marker = sentence.child(nominal, "case");
        return marker < 0 ? "" : sentence.lemma(marker);
    }

    /** Whether a negation hangs on the verb itself. */
    public static boolean negated(Sentence sentence, int verb) {
        return negation(sentence, verb) >= 0;
    }

    /** The token that negates the verb, or -1. */
    public static int negation(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            if (sentence.isRelation(child, "advmod", "cc:preconj", "cc", "neg")
                    && NEGATIONS.contains(sentence.lemma(child))
                    && child < verb) {
                return child;
            }
        }
        return -1;
    }

    /** The verb with its auxiliaries, negation, particle and the adverbs among them. */
    public static BitSet verbGroup(Sentence sentence, int verb) {
        BitSet group = new BitSet();
        group.set(verb);
        int first = verb;
        for (int child : sentence.children(verb)) {
            if (child < verb && sentence.isRelation(child, "aux")) {
                first = Math.min(first, child);
            } else if (child == negation(sentence, verb)) {
                first = Math.min(first, child);
            } else if (sentence.isRelation(child, "compound:prt")) {
                group.set(child);
            }
        }
        for (int i = first; i < verb; i++) {
            if (i == first || sentence.head(i) == verb && sentence.isRelation(i, "aux", "advmod", "cc")) {
                group.set(i);
            }
        }
        return group;
    }

    /** Whether a token is a verb or has a copula: the head of a clause. */
    public static boolean predicates(Sentence sentence, int i) {
        return sentence.token(i).isVerb() || sentence.child(i, "cop") >= 0;
    }

    /** The modal verb of {@code i}, also where the parser hung it elsewhere; or -1. */
    public static int modal(Sentence sentence, int i) {
        for (int child : sentence.children(i)) {
            if (child < i
                    && sentence.isRelation(child, "aux")
                    && sentence.pos(child).equals("MD")) {
                return child;
            }
        }
        for (int j = groupStart(sentence, i); j < i; j++) {
            if (sentence.pos(j).equals("MD")) {
                return j;
            }
        }
        return -1;
    }

    /** The leftmost token of the run of auxiliaries and adverbs before {@code i} and its copula. */
    public static int groupStart(Sentence sentence, int i) {
        int copula = sentence.child(i, "cop");
        int from = copula >= 0 && copula < i ? copula : i;
        while (from > 0 && auxiliary(sentence, from - 1)) {
            from--;
        }
        return from;
    }

    private static boolean auxiliary(Sentence sentence, int j) {
        String pos = sentence.pos(j);
        return pos.equals("MD")
                || pos.equals("RB")
                || (sentence.token(j).isVerb()
                        && AUXILIARIES.contains(sentence.lemma(j))
                        && sentence.isRelation(j, "aux", "cop"));
    }
}
