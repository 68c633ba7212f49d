package org.purport.interpret.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Sentence;

/**
 * Tells which word negates a predicate or a phrase: an adverb, a participant ("nobody came"), a preposition ("without").
 *
 * <p>The tree decides; where the parser strays, the words of the verb group do.
 */
public final class Negation {
    private final Map<String, Set<String>> words = new HashMap<>();

    public Negation() {
        for (List<String> row : Table.open(Negation.class, "negators.tsv", 3).rows()) {
            words.computeIfAbsent(row.get(1), unused -> new HashSet<>())
                    .addAll(List.of(row.get(0).split(",")));
        }
    }

    /** The word that negates token {@code i}, or -1. */
    public int of(Sentence sentence, int i) {
        for (int child : sentence.children(i)) {
            int found = by(sentence, i, child);
            if (found >= 0) {
                return found;
            }
        }
        return Clauses.predicates(sentence, i) ? inGroup(sentence, i) : -1;
    }

    /** Whether a noun behind "no" says nothing of its clause: "he has no doubt left". */
    public boolean aside(Sentence sentence, int noun) {
        int head = sentence.head(noun);
        boolean governed = head >= 0
                && (Set.of("be", "have", "leave").contains(sentence.lemma(head))
                                && sentence.isRelation(noun, "obj", "nsubj")
                        || sentence.child(noun, "cop", "expl") >= 0);
        return !governed
                && is(sentence, noun, "aside")
                && noun > 0
                && word(sentence, noun - 1).equals("no");
    }

    /** Whether a noun behind "no" denies the clause that it stands in: "by no means". */
    public boolean circumstance(Sentence sentence, int noun) {
        return is(sentence, noun, "circumstance") && sentence.child(noun, "case") >= 0;
    }

    /** The negator in the verb group of {@code i} or right behind one of its auxiliaries, whatever the parser hung it on. */
    private int inGroup(Sentence sentence, int i) {
        int from = Clauses.groupStart(sentence, i);
        for (int j = from; j < i; j++) {
            if (sentence.head(j) != i && negates(sentence, j, "adv") && !infinitive(sentence, j)) {
                return j;
            }
        }
        for (int auxiliary : sentence.childrenBy(i, "aux", "cop")) {
            int next = auxiliary + 1;
            if (next < i && sentence.head(next) != i && negates(sentence, next, "adv") && !infinitive(sentence, next)) {
                return next;
            }
        }
        boolean to = from > 1 && sentence.pos(from - 1).equals("TO") && infinitive(sentence, from - 2);
        return to && negates(sentence, from - 2, "adv") ? from - 2 : -1;
    }

    /** Whether a negator stands before "to": it is the infinitive's then ("begged them not to leave"). */
    private static boolean infinitive(Sentence sentence, int negator) {
        boolean whether = negator > 0 && word(sentence, negator - 1).equals("or");
        return !whether
                && negator >= 0
                && negator + 1 < sentence.size()
                && sentence.pos(negator + 1).equals("TO");
    }

    /** Whether a child of {@code i} negates it: the token that does, or -1. */
    private int by(Sentence sentence, int i, int child) {
        boolean clause = Clauses.predicates(sentence, i);
        if (sentence.isRelation(child, "aux", "cop")) {
            int inverted = sentence.child(child, "advmod", "neg");
            return inverted >= 0 && negates(sentence, inverted, "adv") ? inverted : -1;
        }
        if (sentence.isRelation(child, "advmod", "neg", "cc:preconj", "cc", "dep")) {
            return adverb(sentence, i, child);
        }
        if (sentence.isRelation(child, "det")) {
            boolean own = !sentence.token(i).isVerb() && negates(sentence, child, "det");
            return own ? child : -1;
        }
        if (sentence.isRelation(child, "mark", "case")) {
            return negates(sentence, child, "prep") ? child : -1;
        }
        if (!clause) {
            return -1;
        }
        return sentence.isRelation(child, "obl") ? oblique(sentence, child) : participant(sentence, i, child);
    }

    private int adverb(Sentence sentence, int i, int child) {
        int no = longer(sentence, child);
        if (no >= 0) {
            return no;
        }
        if (!negates(sentence, child, "adv")) {
            return -1;
        }
        // "Brought it to defend himself and not ...": behind a full verb the denial is about what follows.
        boolean follows = child > i
                && sentence.token(i).isVerb()
                && !Set.of("be", "have", "do").contains(sentence.lemma(i));
        boolean joins = sentence.isRelation(child, "cc") && child > i;
        boolean infinitive = infinitive(sentence, child) && child != i - 2;
        return follows || joins || infinitive && Clauses.groupStart(sentence, i) != child + 2 ? -1 : child;
    }

    private int participant(Sentence sentence, int i, int child) {
        boolean takesPart = sentence.isRelation(child, "nsubj", "csubj")
                || sentence.isRelation(child, "obj", "iobj") && sentence.child(i, "cop") < 0
                || sentence.isRelation(child, "xcomp") && is(sentence, child, "np");
        return takesPart && !quoted(sentence, i, child) ? part(sentence, child) : -1;
    }

    /** "Nothing," she said: what stands in marks of its own takes no part. */
    private static boolean quoted(Sentence sentence, int i, int child) {
        for (int j = Math.min(i, child) + 1; j < Math.max(i, child); j++) {
            if (sentence.pos(j).equals("''")
                    || sentence.pos(j).equals("``")
                    || word(sentence, j).equals("\"")) {
                return true;
            }
        }
        return false;
    }

    /** "In no way", "to nobody": where the phrase denies the clause, the word that does; or -1. */
    private int oblique(Sentence sentence, int phrase) {
        int negator = part(sentence, phrase);
        boolean bare = sentence.child(phrase, "case") < 0;
        boolean itself = negator == phrase;
        return bare || itself || is(sentence, phrase, "circumstance") ? negator : -1;
    }

    /** The word that empties a participant ("no officer", "none of them"), or -1. */
    private int part(Sentence sentence, int part) {
        if (aside(sentence, part)) {
            return -1;
        }
        if (is(sentence, part, "np")) {
            return excepted(sentence, part) ? -1 : part;
        }
        boolean person = word(sentence, part).equals("one")
                && part > 0
                && word(sentence, part - 1).equals("no");
        if (person) {
            return excepted(sentence, part) ? -1 : part - 1;
        }
        for (int child : sentence.children(part)) {
            boolean denies = child < part
                    && sentence.isRelation(child, "det", "advmod", "amod", "cc:preconj")
                    && negates(sentence, child, "det");
            boolean few = word(sentence, child).equals("few");
            boolean bareFew = sentence.isRelation(part, "nsubj") && sentence.child(part, "det", "amod") == child;
            if (denies && (!few || bareFew)) {
                return child;
            }
        }
        return -1;
    }

    /** "Nothing but talk", "nobody except her". */
    private boolean excepted(Sentence sentence, int part) {
        return part + 1 < sentence.size() && is(sentence, part + 1, "exception");
    }

    /** Whether the word at {@code j} denies what it hangs on from this place. */
    private boolean negates(Sentence sentence, int j, String place) {
        if (!is(sentence, j, place)) {
            return false;
        }
        boolean last = j + 1 >= sentence.size();
        boolean quantity = j + 2 < sentence.size()
                && is(sentence, j + 1, "quantity")
                && word(sentence, j + 2).equals("than");
        boolean wide = !last && (is(sentence, j + 1, "focus") || quantity);
        boolean some = !last && word(sentence, j).equals("not") && is(sentence, j + 1, "whole");
        return !wide && !some;
    }

    /** The "no" of "no longer", "no more" that hang on a predicate; or -1. */
    private static int longer(Sentence sentence, int child) {
        boolean found = Set.of("longer", "more").contains(word(sentence, child))
                && child > 0
                && word(sentence, child - 1).equals("no")
                && (child + 1 >= sentence.size() || !word(sentence, child + 1).equals("than"));
        return found ? child - 1 : -1;
    }

    private boolean is(Sentence sentence, int i, String place) {
        return words.getOrDefault(place, Set.of()).contains(word(sentence, i));
    }

    private static String word(Sentence sentence, int i) {
        return sentence.token(i).word().toLowerCase(Locale.ROOT);
    }
}
