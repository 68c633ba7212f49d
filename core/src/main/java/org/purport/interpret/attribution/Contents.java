package org.purport.interpret.attribution;

import java.util.BitSet;
import java.util.Set;
import org.purport.interpret.syntax.Clauses;
import org.purport.interpret.syntax.Quotations;
import org.purport.model.Sentence;

/** Where the content of a cue stands in its sentence, frame by frame; an empty set where the frame is not there. */
final class Contents {
    /** What may follow a direct object and still be part of what is said of it. */
    private static final Set<String> PREDICATIVE =
            Set.of("as", "for", "of", "about", "over", "with", "to", "against", "on", "from");

    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "week",
            "month",
            "year",
            "morning",
            "evening",
            "night",
            "day",
            "today",
            "yesterday",
            "tuesdays",
            "afternoon",
            "weekend");

    private static final Set<String> MEDIA = Set.of(
            "twitter",
            "facebook",
            "telegram",
            "television",
            "tv",
            "radio",
            "statement",
            "interview",
            "speech",
            "tweet",
            "post");

    private static final Set<String> TURNS = Set.of("though", "although", "but", "while", "because", "whereas");
    private static final Set<String> EVIDENCE =
            Set.of("evidence", "indication", "sign", "proof", "trace", "reason", "link", "basis", "record");
    private static final Set<String> SAYING = Set.of(
            "saying",
            "adding",
            "noting",
            "calling",
            "arguing",
            "telling",
            "citing",
            "warning",
            "insisting",
            "claiming");
    private static final Set<String> DASHES = Set.of("-", "--", "—", "–");
    private static final int NEAR = 4;

    private Contents() {}

    /** A finite clause or quoted speech. */
    static BitSet clause(Passage passage, int cue, int source) {
        Sentence sentence = passage.sentence();
        BitSet content = new BitSet();
        int clause = sentence.child(cue, "ccomp");
        if (clause < 0) {
            clause = LooseClauses.thatBelow(sentence, cue);
        }
        if (clause >= 0) {
            content.or(side(sentence, clause, cue, source));
            if (clause > cue) {
                LooseClauses.scattered(sentence, cue, clause, content);
            }
            if (clause > cue && content.cardinality() == 1) {
                content.or(LooseClauses.behind(sentence, cue));
            }
        } else if (LooseClauses.finiteBehind(sentence, cue) || LooseClauses.objectClause(sentence, cue)) {
            content.or(LooseClauses.behind(sentence, cue));
        } else if (sentence.isRelation(cue, "parataxis") && sentence.head(cue) >= 0 && beside(sentence, cue)) {
            content.or(sentence.subtree(sentence.head(cue)));
            content.andNot(sentence.subtree(cue));
        } else {
            content.or(colonOrQuestion(sentence, cue));
        }
        if (content.isEmpty()) {
            content.or(quotation(passage, cue, source));
        }
        if (content.isEmpty() && LooseClauses.participle(sentence, cue)) {
            content.or(LooseClauses.behind(sentence, cue));
        }
        return content;
    }

    /** Whether only a comma or a dash parts the cue's clause from the one it hangs on. */
    private static boolean beside(Sentence sentence, int cue) {
        int head = sentence.head(cue);
        for (int i = Math.min(head, cue) + 1; i < Math.max(head, cue); i++) {
            String word = sentence.token(i).word();
            if (word.equals(";") || word.equals(":")) {
                return false;
            }
        }
        return true;
    }

    /** The clause under the cue, with all that precedes an attribution at the end of its sentence. */
    private static BitSet side(Sentence sentence, int clause, int cue, int source) {
        BitSet content = sentence.subtree(clause);
        boolean before = clause < cue;
        if (before) {
            int end = source >= 0 && source < cue ? Math.min(cue, first(sentence, source)) : cue;
            content.clear(Math.min(end, content.length()), Math.max(end, content.length()));
            if (sentence.head(cue) < 0 && end > 0) {
                content.set(0, end);
            }
        } else {
            content.clear(0, Math.min(cue + 1, content.length()));
        }
        return content;
    }

    private static int first(Sentence sentence, int head) {
        return sentence.subtree(head).nextSetBit(0);
    }

    private static BitSet colonOrQuestion(Sentence sentence, int cue) {
        for (int child : sentence.childrenBy(cue, "parataxis", "dep", "advcl")) {
            if (child > cue && sentence.isRelation(child, "parataxis")) {
                return sentence.subtree(child);
            }
            if (child > cue && sentence.isRelation(child, "advcl") && whether(sentence, child)) {
                return sentence.subtree(child);
            }
        }
        return new BitSet();
    }

    private static boolean whether(Sentence sentence, int verb) {
        int mark = sentence.child(verb, "mark");
        return mark >= 0
                && (sentence.lemma(mark).equals("whether")
                        || sentence.lemma(mark).equals("if"));
    }

    /** The quotations of the sentence, where the cue itself is not spoken in one. */
    static BitSet quotation(Passage passage, int cue, int source) {
        BitSet content = new BitSet();
        if (passage.quoted(cue)) {
            return content;
        }
        for (Quotations.Quotation quotation : passage.quotationsHere()) {
            BitSet inside = passage.tokens(quotation.span());
            if (inside.cardinality() > 3
                    && (source < 0 || !inside.get(source))
                    && beside(passage.sentence(), inside, cue, source)) {
                content.or(inside);
            }
        }
        return content;
    }

    /** Whether a quotation stands next to the cue or its source, or behind a colon. */
    private static boolean beside(Sentence sentence, BitSet inside, int cue, int source) {
        int first = inside.nextSetBit(0);
        int last = inside.length() - 1;
        int from = source >= 0 ? Math.min(cue, first(sentence, source)) : cue;
        int to = source >= 0 ? Math.max(cue, source) : cue;
        boolean colon = first > 0 && sentence.token(first - 1).word().equals(":") && first > cue;
        return colon || first > cue && first - to <= NEAR || last < cue && from - last <= NEAR;
    }

    /** An infinitive or gerund, with the subject it is raised from in the passive ("is expected to go"). */
    static BitSet infinitive(Sentence sentence, int cue) {
        BitSet content = new BitSet();
        for (int child : sentence.childrenBy(cue, "xcomp", "advcl", "ccomp", "acl", "obl", "dep")) {
            if (child > cue && verbal(sentence, child)) {
                content.or(sentence.subtree(child));
                int object = sentence.child(cue, "obj", "iobj");
                if (object > cue && object < child) {
                    content.or(sentence.subtree(object));
                }
                content.clear(0, cue + 1);
                int not = content.nextSetBit(0) - 1;
                content.set(not, not > cue && sentence.lemma(not).equals("not") ? not + 1 : not);
                return content;
            }
        }
        return content;
    }

    private static boolean verbal(Sentence sentence, int token) {
        return Clauses.infinitive(sentence, token)
                || sentence.isRelation(token, "xcomp") && sentence.child(token, "nsubj", "aux") < 0
                || (sentence.pos(token).equals("VBG") && sentence.child(token, "case", "mark") < 0);
    }

    /** The direct object and what is said of it. */
    static BitSet object(Sentence sentence, int cue) {
        BitSet content = new BitSet();
        int object = sentence.child(cue, "obj");
        if (object < 0) {
            object = sentence.child(cue, "iobj");
        }
        if (object < cue) {
            int small = sentence.child(cue, "xcomp");
            if (small > cue && !Clauses.infinitive(sentence, small) && sentence.child(small, "nsubj") > cue) {
                content.or(sentence.subtree(small));
            }
            return content;
        }
        if (sentence.lemma(object).endsWith("self") || sentence.lemma(object).endsWith("selves")) {
            return content;
        }
        content.or(sentence.subtree(object));
        for (int child : sentence.children(cue)) {
            if (child > cue && predicative(sentence, child)) {
                content.or(sentence.subtree(child));
            }
        }
        content.clear(0, cue + 1);
        return content;
    }

    /** "Found no evidence that": an object that says what is lacking, with its clause. */
    static BitSet evidence(Sentence sentence, int cue) {
        int object = sentence.child(cue, "obj");
        boolean proof = object > cue && EVIDENCE.contains(sentence.lemma(object));
        int determiner = proof ? sentence.child(object, "det", "neg") : -1;
        boolean none =
                determiner >= 0 && sentence.lemma(determiner).equals("no") || proof && Clauses.negated(sentence, cue);
        return none ? object(sentence, cue) : new BitSet();
    }

    private static boolean predicative(Sentence sentence, int child) {
        if (sentence.isRelation(child, "xcomp", "iobj", "obj")) {
            return true;
        }
        if (sentence.isRelation(child, "advcl")) {
            return child > 0
                    && !sentence.token(child - 1).isPunctuation()
                    && sentence.child(child, "case", "mark") >= 0
                    && PREDICATIVE.contains(sentence.lemma(sentence.child(child, "case", "mark")));
        }
        return sentence.isRelation(child, "obl")
                && PREDICATIVE.contains(Clauses.preposition(sentence, child))
                && !setting(sentence, child);
    }

    /** Whether a phrase says when or in which medium something was said. */
    static boolean setting(Sentence sentence, int nominal) {
        String lemma = sentence.lemma(nominal).toLowerCase(java.util.Locale.ROOT);
        return CALENDAR.contains(lemma) || MEDIA.contains(lemma) || sentence.isRelation(nominal, "obl:tmod");
    }

    /** The phrase with one of the frame's prepositions, and what precedes it as an object ("accused them of"). */
    static BitSet prepositional(Sentence sentence, int cue, Cue frame) {
        BitSet content = new BitSet();
        for (int child : sentence.childrenBy(cue, "obl", "advcl", "nmod", "acl")) {
            String marker = Clauses.preposition(sentence, child);
            if (marker.isEmpty()) {
                int mark = sentence.child(child, "mark");
                marker = mark >= 0 ? sentence.lemma(mark) : "";
            }
            if (child > cue && frame.takes(marker) && !marker.equals("to") && !setting(sentence, child)) {
                BitSet phrase = sentence.subtree(child);
                phrase.clear(0, cue + 1);
                content.or(phrase);
            }
        }
        return content;
    }

    /** Whether what is said of an object follows as "as ...". */
    static boolean takesAs(Sentence sentence, int cue) {
        for (int child : sentence.childrenBy(cue, "obl", "advcl", "xcomp", "nmod")) {
            int mark = sentence.child(child, "case", "mark");
            if (child > cue && mark >= 0 && sentence.lemma(mark).equals("as")) {
                return true;
            }
        }
        return false;
    }

    /** Ends a nominal content before ", though ...", ", but ..." and "as he ...": that is the author's. */
    static void endAtSubordinate(Sentence sentence, BitSet content) {
        for (int i = content.nextSetBit(0); i >= 0 && i + 1 < sentence.size(); i = content.nextSetBit(i + 1)) {
            boolean inside = i > content.nextSetBit(0);
            boolean turn = sentence.token(i).word().equals(",")
                    && (TURNS.contains(sentence.lemma(i + 1))
                            || SAYING.contains(sentence.token(i + 1).word()));
            if (inside && (turn || meanwhile(sentence, i))) {
                content.clear(i, Math.max(i, content.length()));
                return;
            }
        }
    }

    /** "As he promised", "while others stayed": when it was said, not what. */
    private static boolean meanwhile(Sentence sentence, int token) {
        String word = sentence.token(token).word();
        boolean conjunction =
                word.equals("as") || word.equals("while") || word.equals("after") || word.equals("before");
        if (!conjunction || !sentence.pos(token).equals("IN")) {
            return false;
        }
        for (int i = token + 1; i < Math.min(sentence.size(), token + NEAR + 2); i++) {
            if (Clauses.finite(sentence, i)) {
                return i > token + 1;
            }
            if (!NounRuns.nominal(sentence, i)) {
                return false;
            }
        }
        return false;
    }

    /** Ends a content at a lone dash: what follows is the author's aside. */
    static void endAtDash(Passage passage, BitSet content, int cue) {
        int first = content.nextSetBit(0);
        int dash = -1;
        for (int i = first; i >= 0; i = content.nextSetBit(i + 1)) {
            if (DASHES.contains(passage.sentence().token(i).word()) && i > first && i > cue) {
                if (dash >= 0 || passage.quoted(i)) {
                    return;
                }
                dash = i;
            }
        }
        if (dash >= 0) {
            content.clear(dash, Math.max(dash, content.length()));
        }
    }

    /** What is said of the subject of a passive with "as" ("was seen as a warning"). */
    static BitSet passiveAs(Sentence sentence, int cue) {
        for (int child : sentence.childrenBy(cue, "obl", "advcl", "xcomp", "nmod")) {
            int mark = sentence.child(child, "case", "mark");
            if (child > cue && mark > cue && sentence.lemma(mark).equals("as")) {
                BitSet content = sentence.subtree(child);
                content.clear(0, mark + 1);
                content.or(passiveSubject(sentence, cue));
                return content;
            }
        }
        return new BitSet();
    }

    /** A subject in the passive. */
    static BitSet passiveSubject(Sentence sentence, int cue) {
        int subject = sentence.child(cue, "nsubj:pass");
        BitSet content = new BitSet();
        if (subject >= 0 && !Clauses.relativePronoun(sentence, subject)) {
            content.or(sentence.subtree(subject));
        }
        return content;
    }

    /** Last token of the clause: before a mark, or before a second finite verb that nothing introduces. */
    static int clauseEnd(Sentence sentence, int from) {
        int last = from;
        boolean introduced = true;
        boolean nominal = false;
        for (int i = from; i < sentence.size(); i++) {
            String pos = sentence.pos(i);
            if (sentence.token(i).isPunctuation() && !pos.equals("``") && !pos.equals("''") && !pos.equals("HYPH")) {
                return last;
            }
            boolean finite = Clauses.finite(sentence, i);
            boolean complete = nominal || i > from + 1 && sentence.pos(i - 1).equals("VBN");
            if (finite && complete && !introduced) {
                return last;
            }
            introduced = finite ? false : introduced || pos.equals("CC") || pos.startsWith("W") || pos.equals("IN");
            nominal = finite ? false : nominal || sentence.token(i).isNoun();
            last = i;
        }
        return last;
    }
}
