package org.purport.interpret.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.interpret.syntax.NounPhrases;
import org.purport.model.Claim.Act;
import org.purport.model.Sentence;

/** Attributions without a predicate of their own: "according to", "reportedly", a name and a colon. */
final class PhraseCues {
    private static final int LONGEST_NAME = 7;

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
        if (head < 0 || MEASURES.contains(sentence.lemma(head))) {
            return null;
        }
        BitSet cue = new BitSet();
        cue.set(token, token + 2);
        BitSet phrase = new BitSet();
        phrase.set(from, to + 1);
        NounPhrases.trim(sentence, phrase);
        BitSet content = new BitSet();
        int start = clauseStart(sentence, token);
        content.set(start, token);
        if (first || to + 2 < sentence.size() && sentence.token(to + 1).word().equals(",")) {
            content.set(to + 1, clauseEnd(sentence, to + 1));
        }
        BitSet whole = passage.completed(content, cue, phrase);
        return whole.isEmpty()
                ? null
                : new Attribution(
                        sentence,
                        token,
                        cue,
                        head,
                        phrase,
                        whole,
                        List.of(),
                        List.of(),
                        Act.ASSERTS,
                        "\"according to\"");
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
                : new Attribution(
                        sentence,
                        token,
                        cue,
                        -1,
                        new BitSet(),
                        whole,
                        List.of(),
                        List.of(),
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

    /** "Name: what is said", at the head of a block. */
    @Nullable
    Attribution colon(Passage passage, boolean opensBlock) {
        Sentence sentence = passage.sentence();
        if (!opensBlock) {
            return null;
        }
        for (int i = 1; i < Math.min(LONGEST_NAME, sentence.size() - 1); i++) {
            if (sentence.token(i).word().equals(":")) {
                return named(passage, i);
            }
            if (!sentence.token(i).isProper() && !sentence.pos(i).equals("POS")) {
                return null;
            }
        }
        return null;
    }

    /** Speakers in transcripts stand in capitals. */
    private static boolean transcript(String word) {
        return word.length() > 2
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.chars().allMatch(Character::isLetter);
    }

    private static @Nullable Attribution named(Passage passage, int colon) {
        Sentence sentence = passage.sentence();
        boolean somebody = false;
        BitSet source = new BitSet();
        for (int i = 0; i < colon; i++) {
            String entity = sentence.token(i).entity();
            somebody |= entity.equals("PERSON")
                    || entity.equals("ORGANIZATION")
                    || transcript(sentence.token(i).word());
            source.set(i);
        }
        if (!somebody) {
            return null;
        }
        BitSet cue = new BitSet();
        cue.set(colon);
        BitSet content = new BitSet();
        content.set(colon + 1, sentence.size());
        BitSet whole = passage.completed(content, cue, source);
        return whole.cardinality() < 3
                ? null
                : new Attribution(
                        sentence,
                        colon,
                        cue,
                        colon - 1,
                        source,
                        whole,
                        List.of(),
                        List.of(),
                        Act.ASSERTS,
                        "name and colon");
    }
}
