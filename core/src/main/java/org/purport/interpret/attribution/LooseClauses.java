package org.purport.interpret.attribution;

import java.util.BitSet;
import java.util.Set;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Sentence;

/** Clauses of what is said that the parser did not hang on the cue, or not as clauses. */
final class LooseClauses {
    /** Verbs whose object is whom one speaks to. */
    private static final Set<String> ADDRESSED = Set.of(
            "tell", "inform", "assure", "remind", "convince", "warn", "ask", "promise", "advise", "brief", "persuade");

    /** Verbs that hardly take anything but a clause. */
    private static final Set<String> PLAIN = Set.of(
            "say",
            "add",
            "insist",
            "claim",
            "argue",
            "believe",
            "think",
            "note",
            "warn",
            "maintain",
            "contend",
            "allege",
            "assert",
            "stress",
            "acknowledge",
            "deny",
            "concede",
            "admit",
            "hope",
            "fear",
            "estimate");

    private static final Set<String> CONJUNCTIONS =
            Set.of("as", "after", "before", "while", "because", "since", "if", "when", "until", "although", "though");

    private LooseClauses() {}

    /** A clause with "that" which the parser hung on an adverb or object of the cue ("told us an hour earlier that"). */
    static int thatBelow(Sentence sentence, int cue) {
        for (int child : sentence.childrenBy(cue, "advmod", "obj", "iobj", "obl")) {
            for (int clause : sentence.childrenBy(child, "ccomp", "acl")) {
                int mark = sentence.child(clause, "mark");
                boolean adverb = !sentence.token(child).isNoun() || ADDRESSED.contains(sentence.lemma(cue));
                if (child > cue && mark >= 0 && sentence.lemma(mark).equals("that") && adverb) {
                    return clause;
                }
            }
        }
        return -1;
    }

    /** Parts of a clause behind the cue that the parser left hanging on the cue itself. */
    static void scattered(Sentence sentence, int cue, int clause, BitSet content) {
        boolean addressed = ADDRESSED.contains(sentence.lemma(cue));
        for (int child : sentence.children(cue)) {
            boolean subject = child > cue && child < clause && sentence.isRelation(child, "obj") && !addressed;
            boolean rest = child > clause && sentence.isRelation(child, "ccomp", "dep");
            if (subject || rest) {
                content.or(sentence.subtree(child));
            }
        }
        content.clear(0, cue + 1);
    }

    /** Whether a clause follows the cue that the parser did not see as one. */
    static boolean finiteBehind(Sentence sentence, int cue) {
        if (!PLAIN.contains(sentence.lemma(cue)) || sentence.isRelation(cue, "acl:relcl")) {
            return false;
        }
        int next = cue + 1;
        while (next < sentence.size() && sentence.pos(next).startsWith("RB")) {
            next++;
        }
        if (next >= sentence.size()
                || sentence.token(next).isPunctuation()
                || sentence.pos(next).equals("TO")) {
            return false;
        }
        for (int i = next; i < sentence.size() && !sentence.token(i).word().equals(";"); i++) {
            if (Clauses.finite(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Announced the tests found poison": a noun phrase right behind the cue, then a finite verb, which the parser missed. */
    static boolean objectClause(Sentence sentence, int cue) {
        int next = cue + 1;
        while (next < sentence.size()
                && NounRuns.nominal(sentence, next)
                && !sentence.pos(next).startsWith("W")
                && !CONJUNCTIONS.contains(sentence.lemma(next))) {
            next++;
        }
        return next > cue + 1
                && next < sentence.size()
                && Clauses.finite(sentence, next)
                && !sentence.pos(next - 1).equals("CC")
                && !sentence.pos(cue + 1).equals("IN")
                && !ADDRESSED.contains(sentence.lemma(cue));
    }

    /** Whether the sentence ends in a colon with no other clause behind the cue. */
    static boolean endsInColon(Sentence sentence, int cue) {
        int last = sentence.size() - 1;
        return last > cue && sentence.token(last).word().equals(":") && !Clauses.finite(sentence, cue + 1, last);
    }

    /** Whether a clause below a passive is what was told: with "that" or the like, or under a verb of telling somebody. */
    static boolean told(Sentence sentence, int verb, int clause) {
        return sentence.child(clause, "mark") >= 0
                || ADDRESSED.contains(sentence.lemma(verb))
                || sentence.child(verb, "expl") >= 0
                || verb > 0
                        && sentence.lemma(Math.max(0, sentence.child(verb, "nsubj:pass")))
                                .equals("it");
    }

    static BitSet behind(Sentence sentence, int cue) {
        BitSet content = new BitSet();
        int end = cue + 1;
        while (end < sentence.size() && !sentence.token(end).word().equals(";")) {
            end++;
        }
        content.set(cue + 1, end);
        return content;
    }

    /** ", saying ...": a participle with a clause behind it that the parser did not see as one. */
    static boolean participle(Sentence sentence, int cue) {
        boolean apart = cue == 0 || sentence.token(cue - 1).word().equals(",");
        if (!sentence.pos(cue).equals("VBG") || !apart) {
            return false;
        }
        for (int i = cue + 1; i < sentence.size() && !sentence.token(i).word().equals(","); i++) {
            if (Clauses.finite(sentence, i)) {
                return true;
            }
        }
        return false;
    }
}
