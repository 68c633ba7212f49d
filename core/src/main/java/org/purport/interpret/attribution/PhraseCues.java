package org.purport.interpret.attribution;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.interpret.syntax.NounPhrases;
import org.purport.model.Claim.Act;
import org.purport.model.Sentence;

/** Attributions without a predicate of their own: "according to", "reportedly". */
final class PhraseCues {
    /** What one acts, counts or sorts by; "according to plan" quotes nobody. */
    private static final Set<String> MEASURES = Set.of(
            "plan",
            "schedule",
            "need",
            "tradition",
            "custom",
            "principle",
            "procedure",
            "ability",
            "size",
            "age",
            "type",
            "degree",
            "standard",
            "wish",
            "protocol",
            "season",
            "rank",
            "height",
            "weight",
            "taste",
            "scheme",
            "order");

    /** What one keeps to: it says something only where it stands apart. */
    private static final Set<String> NORMS = Set.of(
            "law",
            "rule",
            "constitution",
            "regulation",
            "statute",
            "treaty",
            "charter",
            "norm",
            "guideline",
            "agreement",
            "timetable",
            "instruction",
            "code",
            "decree",
            "contract",
            "format",
            "method",
            "criterion",
            "formula");

    private final CueTable table;

    PhraseCues(CueTable table) {
        this.table = table;
    }

    /** The attribution of the phrase that begins at {@code token}, or null. */
    @Nullable
    Attribution find(Passage passage, int token) {
        Sentence sentence = passage.sentence();
        String word = sentence.token(token).word().toLowerCase(Locale.ROOT);
        if (word.equals("according")
                && token + 1 < sentence.size()
                && sentence.lemma(token + 1).equals("to")) {
            return according(passage, token);
        }
        if (sentence.pos(token).startsWith("RB") && !table.adverb(word).isEmpty()) {
            return adverb(passage, token);
        }
        return null;
    }

    private static @Nullable Attribution according(Passage passage, int token) {
        Sentence sentence = passage.sentence();
        int from = token + 2;
        boolean first = token == 0 || sentence.pos(token - 1).equals("CC") || opensQuotation(sentence, token - 1);
        int to = sourceEnd(sentence, from, first);
        int head = to < from ? -1 : nounIn(sentence, from, to);
        if (head < 0 || MEASURES.contains(sentence.lemma(head)) || followed(sentence, token, head, first)) {
            return null;
        }
        BitSet cue = new BitSet();
        cue.set(token, token + 2);
        BitSet phrase = new BitSet();
        phrase.set(from, to + 1);
        NounPhrases.trim(sentence, phrase);
        BitSet content = beside(sentence, token, to, first);
        if (passage.quoted(token)) {
            content.and(passage.quotationAt(token));
        }
        BitSet whole = passage.completed(content, cue, phrase);
        return whole.isEmpty()
                ? null
                : Attribution.in(
                        sentence,
                        token,
                        cue,
                        new Attribution.Speaker(head, phrase),
                        whole,
                        Act.ASSERTS,
                        "\"according to\"");
    }

    /** What stands before and behind the phrase; only what stands behind it after "and, " and "that, ". */
    private static BitSet beside(Sentence sentence, int token, int to, boolean first) {
        BitSet content = new BitSet();
        boolean opened = token > 1
                && sentence.token(token - 1).word().equals(",")
                && (sentence.pos(token - 2).equals("CC")
                        || sentence.lemma(token - 2).equals("that"))
                && to + 2 < sentence.size();
        if (!opened) {
            content.set(clauseStart(sentence, token), token);
        }
        if (first || to + 2 < sentence.size() && sentence.token(to + 1).word().equals(",")) {
            content.set(to + 1, clauseEnd(sentence, to + 1));
        }
        return content;
    }

    /** Whether something is what one acts, counts or sorts by. */
    static boolean isMeasure(Sentence sentence, int head) {
        String lemma = sentence.lemma(head).toLowerCase(Locale.ROOT);
        return MEASURES.contains(lemma) || NORMS.contains(lemma);
    }

    /** "Tried according to the law": what one keeps to, where no comma sets it apart, speaks for nobody. */
    private static boolean followed(Sentence sentence, int token, int head, boolean first) {
        boolean apart = first || sentence.token(token - 1).isPunctuation();
        return !apart && NORMS.contains(sentence.lemma(head).toLowerCase(Locale.ROOT));
    }

    private static boolean opensQuotation(Sentence sentence, int token) {
        return sentence.pos(token).equals("``");
    }

    /** Last token of the source: up to the comma behind it and behind a relative clause or apposition of it. */
    private static int sourceEnd(Sentence sentence, int from, boolean first) {
        int to = from;
        while (to < sentence.size() && !stop(sentence, to)) {
            to++;
        }
        if (first) {
            int clause = clauseBehind(sentence, from);
            if (clause > from) {
                return clause - 1;
            }
        }
        boolean office =
                !first && to + 2 < sentence.size() && sentence.token(to).word().equals(",") && title(sentence, to + 1);
        if (office) {
            int next = to + 1;
            while (next < sentence.size() && !stop(sentence, next)) {
                next++;
            }
            return next - 1;
        }
        boolean comma = to + 1 < sentence.size() && sentence.token(to).word().equals(",");
        if (comma && (sentence.pos(to + 1).startsWith("W") || first && apposition(sentence, to + 1))) {
            int next = to + 1;
            while (next < sentence.size() && !stop(sentence, next)) {
                next++;
            }
            boolean more = next + 2 < sentence.size() || !first;
            return more ? next - 1 : to - 1;
        }
        return to - 1;
    }

    /** The last comma before the main verb of what follows the phrase, relative clauses passed over; or -1. */
    private static int clauseBehind(Sentence sentence, int from) {
        int comma = -1;
        boolean relative = false;
        for (int i = from; i < sentence.size(); i++) {
            String pos = sentence.pos(i);
            if (sentence.token(i).word().equals(",")) {
                comma = i;
                relative = false;
            } else if (pos.startsWith("W")) {
                relative = true;
            } else if (Clauses.finite(sentence, i)) {
                if (!relative) {
                    return comma;
                }
                relative = false;
            } else if (pos.equals("``") || sentence.token(i).word().equals(";")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Senior Adviser of ...", "a spokesman for ...": an apposition to a person's name, up to the next mark. */
    private static boolean title(Sentence sentence, int from) {
        boolean person = sentence.token(from - 2).entity().equals("PERSON");
        int next = from;
        while (next < sentence.size() && !stop(sentence, next)) {
            if (!NounRuns.nominal(sentence, next)) {
                return false;
            }
            next++;
        }
        return person
                && next > from
                && NounRuns.hasNoun(sentence, from, next - 1)
                && !sentence.pos(from).equals("IN");
    }

    private static boolean stop(Sentence sentence, int token) {
        String word = sentence.token(token).word();
        return word.equals(",")
                || word.equals(".")
                || word.equals(";")
                || word.equals("—")
                || word.equals("--")
                || sentence.pos(token).equals("''")
                || sentence.pos(token).equals("``")
                || word.equals(":");
    }

    /** Whether up to the next comma no finite verb stands, and a clause follows behind it. */
    private static boolean apposition(Sentence sentence, int from) {
        if (sentence.pos(from).equals("IN") || sentence.pos(from).equals("PRP")) {
            return false;
        }
        for (int i = from; i < sentence.size(); i++) {
            if (stop(sentence, i)) {
                return sentence.token(i).word().equals(",") && i + 2 < sentence.size();
            }
            if (Clauses.finite(sentence, i)) {
                return false;
            }
        }
        return false;
    }

    private static int nounIn(Sentence sentence, int from, int to) {
        int head = -1;
        for (int i = from; i <= to; i++) {
            String pos = sentence.pos(i);
            boolean possessor = i + 1 < sentence.size() && sentence.pos(i + 1).equals("POS");
            if (head >= 0
                    && (pos.equals("IN")
                            || pos.startsWith("W")
                            || pos.startsWith("V")
                            || sentence.token(i).isPunctuation()
                            || pos.equals("CC"))) {
                return head;
            }
            boolean number = pos.equals("CD") || pos.equals("DT");
            if ((pos.startsWith("N") || pos.equals("PRP") || number && head < 0) && !possessor) {
                head = i;
            }
        }
        return head;
    }

    private static int clauseStart(Sentence sentence, int token) {
        for (int i = token - 1; i >= 0; i--) {
            if (sentence.token(i).word().equals(";")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int clauseEnd(Sentence sentence, int token) {
        for (int i = token; i < sentence.size(); i++) {
            if (sentence.token(i).word().equals(";")) {
                return i;
            }
        }
        return sentence.size();
    }

    private static @Nullable Attribution adverb(Passage passage, int token) {
        Sentence sentence = passage.sentence();
        int verb = sentence.head(token);
        if (verb < 0) {
            return null;
        }
        BitSet cue = new BitSet();
        cue.set(token);
        BitSet content = clause(sentence, verb);
        content.clear(token);
        BitSet whole = passage.completed(content, cue, new BitSet());
        return whole.isEmpty()
                ? null
                : Attribution.in(
                        sentence,
                        token,
                        cue,
                        Attribution.Speaker.nobody(),
                        whole,
                        Act.ASSERTS,
                        "adverb \"" + sentence.token(token).word() + "\"");
    }

    /** The clause of {@code verb} with a subject it shares, without clauses that stand beside it. */
    private static BitSet clause(Sentence sentence, int verb) {
        BitSet content = sentence.subtree(verb);
        for (int child : sentence.children(verb)) {
            boolean beside = sentence.isRelation(child, "parataxis")
                    || sentence.isRelation(child, "conj") && sentence.child(child, "nsubj") >= 0
                    || sentence.isRelation(child, "advcl") && child < verb
                    || sentence.isRelation(child, "advcl")
                            && child > 0
                            && sentence.token(firstOf(sentence, child) - 1 < 0 ? 0 : firstOf(sentence, child) - 1)
                                    .word()
                                    .equals(",")
                    || sentence.isRelation(child, "cc", "mark");
            if (beside) {
                content.andNot(sentence.subtree(child));
            }
        }
        int subject = Clauses.subject(sentence, verb);
        if (subject >= 0 && !content.get(subject) && !sentence.dominates(subject, verb)) {
            content.or(sentence.subtree(subject));
        }
        return content;
    }

    private static int firstOf(Sentence sentence, int token) {
        return sentence.subtree(token).nextSetBit(0);
    }
}
