package org.purport.interpret.attribution;

import org.purport.interpret.syntax.Clauses;
import org.purport.model.Sentence;

/** Speakers that stand apart from their verbs and that parsers therefore do not see as subjects. */
final class Speakers {
    private static final int LONGEST = 14;

    private Speakers() {}

    /** ", expressing ...": the participle tells of the clause's subject, though it hangs on the noun before it; or -1. */
    static int ofParticiple(Sentence sentence, int verb) {
        boolean apart = verb > 0 && sentence.token(verb - 1).word().equals(",");
        if (!apart || !sentence.pos(verb).equals("VBG")) {
            return -1;
        }
        int governor;
        if (sentence.isRelation(verb, "acl")) {
            governor = sentence.head(verb);
            while (governor >= 0 && !sentence.token(governor).isVerb()) {
                governor = sentence.head(governor);
            }
        } else if (sentence.isRelation(verb, "mark", "discourse", "case", "dep")) {
            governor = verb - 1;
            while (governor >= 0 && !Clauses.finite(sentence, governor)) {
                governor--;
            }
            governor =
                    governor >= 0 && sentence.isRelation(governor, "aux", "cop") ? sentence.head(governor) : governor;
        } else {
            return -1;
        }
        return governor < 0 || governor > verb ? -1 : Clauses.subject(sentence, governor);
    }

    /** "His lawyer, asked whether ..., said": the noun phrase at the head of the sentence, where an insertion follows; or -1. */
    static int apart(Sentence sentence, int verb) {
        boolean behind = verb > 3 && sentence.token(verb - 1).word().equals(",") && Clauses.finite(sentence, verb);
        if (!behind) {
            return -1;
        }
        int end = 0;
        while (end < Math.min(LONGEST, verb) && NounRuns.nominal(sentence, end)) {
            end++;
        }
        boolean inserted = end > 0
                && end + 2 < verb
                && sentence.token(end).word().equals(",")
                && !sentence.pos(0).equals("IN")
                && (sentence.pos(end + 1).startsWith("W")
                        || sentence.pos(end + 1).matches("VB[NG]|VBD"));
        return inserted ? NounRuns.head(sentence, 0, end - 1) : -1;
    }

    /** The head of the noun phrase before a relative pronoun, or -1. */
    static int before(Sentence sentence, int pronoun) {
        int end = pronoun - 1;
        while (end >= 0 && sentence.token(end).isPunctuation()) {
            end--;
        }
        int from = NounRuns.start(sentence, end, LONGEST);
        return end < 0 || from > end ? -1 : NounRuns.head(sentence, from, end);
    }

    /** Whether a token can be the head of a source at all. */
    static boolean canSpeak(Sentence sentence, int head) {
        String pos = sentence.pos(head);
        return !pos.startsWith("RB")
                && !pos.equals("IN")
                && !pos.equals("TO")
                && !pos.equals("CC")
                && !pos.equals("MD");
    }

    /** Whether a head is a name, a pronoun, a number or a noun for those who speak in the news. */
    static boolean isSomebody(Sentence sentence, int head, SourceNouns nouns) {
        String pos = sentence.pos(head);
        return sentence.token(head).isProper()
                || pos.startsWith("PRP")
                || pos.startsWith("W")
                || pos.equals("CD")
                || pos.equals("DT")
                || nouns.kind(sentence.lemma(head)) != null;
    }

    /** The noun phrase right before a verb without a subject, where a comma or the sentence's head opens it; or -1. */
    static int beside(Sentence sentence, int verb) {
        int to = verb - 1;
        boolean perfect = false;
        while (to >= 0
                && (sentence.pos(to).startsWith("RB") || sentence.lemma(to).equals("have"))) {
            perfect |= sentence.lemma(to).equals("have");
            to--;
        }
        if (!perfect && !Clauses.finite(sentence, verb)) {
            return -1;
        }
        int from = NounRuns.start(sentence, to, LONGEST);
        boolean opens =
                from > 0 && from <= to && sentence.token(from - 1).word().equals(",");
        while (from <= to && sentence.pos(from).equals("CC")) {
            from++;
        }
        return opens && from <= to && !sentence.pos(from).equals("IN") ? NounRuns.head(sentence, from, to) : -1;
    }
}
