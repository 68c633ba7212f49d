package org.purport.interpret.attribution;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.interpret.syntax.Quotations;
import org.purport.model.Sentence;

/**
 * Attributions that stand behind or amid what they attribute: "..., the mayor said", "..., said the mayor", "..., police
 * say, ...".
 *
 * <p>Parsers take the speaker of such a tag for an apposition and its verb for anything, so the tag is read off the row of
 * words: a break, a noun phrase, a verb of saying, and no clause behind the verb.
 */
final class Postposed {
    private static final Set<String> BREAKS =
            Set.of(",", "”", "\"", "''", "—", "–", "--", "-", "’’", "»", "…", "...", ")");
    private static final int LONGEST_SPEAKER = 22;

    private final CueTable table;

    Postposed(CueTable table) {
        this.table = table;
    }

    /** A tag found in the row of words: its speaker from one token to another, and what follows it. */
    private record Tag(int verb, int cueFrom, int speakerFrom, int speakerTo, int contentEnd, int rest) {}

    /** The attribution of the tag whose verb is at {@code verb}, or null. */
    @Nullable
    Attribution find(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        Cue cue = cue(sentence, verb);
        if (cue == null || verb == 0) {
            return null;
        }
        Tag tag = apposed(sentence, verb);
        if (tag == null) {
            tag = inverted(sentence, verb);
        }
        if (tag == null) {
            tag = plain(sentence, verb);
        }
        return tag == null || !said(passage, tag) ? null : attribution(passage, tag, cue);
    }

    private @Nullable Cue cue(Sentence sentence, int verb) {
        boolean perfect = sentence.pos(verb).equals("VBN") && perfect(sentence, verb);
        if (!perfect && (!Clauses.finite(sentence, verb) || sentence.pos(verb).equals("MD"))) {
            return null;
        }
        for (Cue cue : table.verb(sentence.lemma(verb).toLowerCase(Locale.ROOT))) {
            if (cue.takes("tag")) {
                return cue;
            }
        }
        return null;
    }

    private static boolean perfect(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
            if (sentence.lemma(i).equals("have")) {
                return true;
            }
        }
        return false;
    }

    /** A break, the speaker, an apposition between commas, the verb: "..., the mayor, Ana Ruiz, told a rally." */
    private static @Nullable Tag apposed(Sentence sentence, int verb) {
        if (!sentence.token(verb - 1).word().equals(",") || verb < 4) {
            return null;
        }
        int comma = verb - 2;
        while (comma > 0 && NounRuns.nominal(sentence, comma)) {
            comma--;
        }
        if (!sentence.token(comma).word().equals(",") || comma == verb - 2) {
            return null;
        }
        int from = comma - 1;
        while (from >= 0 && NounRuns.nominal(sentence, from) && comma - from < LONGEST_SPEAKER) {
            from--;
        }
        boolean speaker = from >= 0
                && from < comma - 1
                && isBreak(sentence, from)
                && NounRuns.hasNoun(sentence, from + 1, comma - 1);
        if (!speaker || person(sentence, verb + 1) || sentence.pos(from + 1).equals("IN")) {
            return null;
        }
        int end = verb;
        while (end + 1 < sentence.size() && !tagEnds(sentence, end + 1)) {
            end++;
        }
        return Clauses.finite(sentence, verb + 1, end) || thatFollows(sentence, verb, end)
                ? null
                : new Tag(verb, verb, from + 1, verb - 2, from, restAfter(sentence, from, end));
    }

    private static boolean person(Sentence sentence, int i) {
        return i < sentence.size()
                && (sentence.token(i).entity().equals("PERSON")
                        || sentence.pos(i).equals("PRP"));
    }

    /** A break, the verb, then the speaker: "..., said Ana Ruiz, the mayor." */
    private static @Nullable Tag inverted(Sentence sentence, int verb) {
        if (!isBreak(sentence, verb - 1) || verb + 1 >= sentence.size() || !Clauses.finite(sentence, verb)) {
            return null;
        }
        int to = verb;
        while (to + 1 < sentence.size() && NounRuns.nominal(sentence, to + 1) && to - verb < LONGEST_SPEAKER) {
            to++;
        }
        boolean speaker = to > verb
                && NounRuns.hasNoun(sentence, verb + 1, to)
                && !sentence.pos(verb + 1).equals("IN");
        if (!speaker || to + 1 < sentence.size() && Clauses.finite(sentence, to + 1)) {
            return null;
        }
        int end = endOfApposition(sentence, to);
        return new Tag(verb, verb, verb + 1, end, verb - 1, restAfter(sentence, verb - 1, end));
    }

    /** Takes in "who ...", "the ...", "a ..." behind a comma, to the end of the sentence or the next comma. */
    private static int endOfApposition(Sentence sentence, int to) {
        int next = to + 1;
        if (next + 1 < sentence.size() && sentence.token(next).word().equals(",")) {
            String pos = sentence.pos(next + 1);
            if (pos.startsWith("W") || pos.equals("DT") || pos.startsWith("N") || pos.equals("JJ")) {
                int end = next + 1;
                while (end + 1 < sentence.size()
                        && !sentence.token(end + 1).word().equals(",")
                        && !isEnd(sentence, end + 1)) {
                    end++;
                }
                boolean relative = relative(sentence, next + 1, end);
                return relative || !Clauses.finite(sentence, next + 1, end) ? end : to;
            }
        }
        return to;
    }

    /** Whether the first finite verb of an apposition belongs to a relative clause in it. */
    private static boolean relative(Sentence sentence, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (sentence.pos(i).startsWith("W")) {
                return true;
            }
            if (Clauses.finite(sentence, i)) {
                return false;
            }
        }
        return false;
    }

    /** A break, the speaker, the verb, and no clause behind it: "..., the mayor told the paper on Friday." */
    private static @Nullable Tag plain(Sentence sentence, int verb) {
        int before = verb - 1;
        int cueFrom = verb;
        while (before >= 0 && auxiliary(sentence, before)) {
            cueFrom = before;
            before--;
        }
        int from = before;
        while (from >= 0 && NounRuns.nominal(sentence, from) && before - from < LONGEST_SPEAKER) {
            from--;
        }
        if (from < 0 || from == before || !isBreak(sentence, from) || !NounRuns.hasNoun(sentence, from + 1, before)) {
            return null;
        }
        if (sentence.pos(from + 1).equals("IN")
                || sentence.pos(from + 1).equals("CC")
                || sentence.pos(from + 1).startsWith("W")) {
            return null;
        }
        int end = verb;
        while (end + 1 < sentence.size() && !tagEnds(sentence, end + 1)) {
            end++;
        }
        return Clauses.finite(sentence, verb + 1, end) || thatFollows(sentence, verb, end)
                ? null
                : new Tag(verb, cueFrom, from + 1, before, from, restAfter(sentence, from, end));
    }

    private static boolean tagEnds(Sentence sentence, int i) {
        String word = sentence.token(i).word();
        return word.equals(",") || word.equals(";") || word.equals(":") || isEnd(sentence, i) || OPENING.contains(word);
    }

    private static final Set<String> OPENING = Set.of("“", "``");

    private static boolean thatFollows(Sentence sentence, int verb, int end) {
        for (int i = verb + 1; i <= end; i++) {
            if (sentence.token(i).word().equalsIgnoreCase("that")
                    && sentence.pos(i).equals("IN")) {
                return true;
            }
        }
        return end + 1 < sentence.size() && sentence.token(end + 1).word().equals(":");
    }

    /** "And, police say, ...": what follows the tag is said, not what precedes the conjunction. */
    private static boolean amid(Sentence sentence, int contentEnd) {
        return contentEnd > 0 && sentence.pos(contentEnd - 1).equals("CC");
    }

    /** First token of what goes on after the tag, or the sentence's size. */
    private static int restAfter(Sentence sentence, int contentEnd, int end) {
        int next = end + 1;
        if (amid(sentence, contentEnd) && next + 1 < sentence.size()) {
            return next + 1;
        }
        if (next + 2 < sentence.size() && !isEnd(sentence, next)) {
            String pos = sentence.pos(next + 1);
            boolean participle = pos.equals("VBG")
                    || sentence.lemma(next + 1).equals("who")
                    || sentence.lemma(next + 1).equals("which");
            return participle ? sentence.size() : next + 1;
        }
        return sentence.size();
    }

    private static boolean auxiliary(Sentence sentence, int i) {
        String lemma = sentence.lemma(i);
        return lemma.equals("have") && sentence.token(i).isVerb()
                || sentence.pos(i).startsWith("RB") && !lemma.equals("there");
    }

    private static boolean isBreak(Sentence sentence, int i) {
        return BREAKS.contains(sentence.token(i).word())
                || sentence.pos(i).equals("''")
                || sentence.token(i).word().equals("?")
                || sentence.token(i).word().equals("!");
    }

    private static boolean isEnd(Sentence sentence, int i) {
        String word = sentence.token(i).word();
        return word.equals(".") || i == sentence.size() - 1 && sentence.token(i).isPunctuation();
    }

    /** Whether something that can be said stands before the tag. */
    private static boolean said(Passage passage, Tag tag) {
        Sentence sentence = passage.sentence();
        int from = start(sentence, tag.contentEnd());
        boolean subordinate = sentence.pos(from).equals("IN") && !hasFiniteAfterComma(sentence, from, tag.contentEnd());
        boolean quoted = tag.contentEnd() > from && passage.quoted(tag.contentEnd() - 1) && !passage.quoted(tag.verb());
        return quoted
                || Clauses.finite(sentence, from, tag.contentEnd()) && !subordinate && !passage.quoted(tag.verb());
    }

    private static boolean hasFiniteAfterComma(Sentence sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.token(i).word().equals(",")) {
                return Clauses.finite(sentence, i, to);
            }
        }
        return sentence.lemma(from).equals("that");
    }

    /** What is attributed begins after the last semicolon or colon. */
    private static int start(Sentence sentence, int end) {
        for (int i = end - 1; i >= 0; i--) {
            String word = sentence.token(i).word();
            if (word.equals(";") || word.equals(":") && i > 0 && i + 3 < end) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Where the content begins: at its quotation where that stands apart, else after the last semicolon. */
    private static int contentStart(Passage passage, int end) {
        Sentence sentence = passage.sentence();
        int start = start(sentence, end);
        Quotations.Quotation quotation = end == 0
                ? null
                : passage.quotations().around(sentence.token(end - 1).span().start());
        if (quotation != null) {
            int first = passage.tokens(quotation.span()).nextSetBit(0);
            boolean apart = first > start
                    && (isBreak(sentence, first - 1)
                            || sentence.token(first - 1).word().equals(":"));
            return apart ? first : start;
        }
        return start;
    }

    /** Whether what follows the tag is still being said. */
    private static boolean goesOn(Passage passage, Tag tag) {
        Sentence sentence = passage.sentence();
        if (tag.rest() >= sentence.size()) {
            return false;
        }
        boolean quoted = passage.quoted(Math.max(0, tag.contentEnd() - 1));
        if (quoted) {
            return passage.quoted(tag.rest());
        }
        String pos = sentence.pos(tag.rest());
        boolean clause =
                Clauses.finite(sentence, tag.rest(), sentence.size() - 1) || pos.equals("TO") || pos.startsWith("VB");
        return clause && !sentence.lemma(tag.rest()).equals("but") && !pos.equals("VBG");
    }

    private static @Nullable Attribution attribution(Passage passage, Tag tag, Cue cue) {
        Sentence sentence = passage.sentence();
        BitSet words = new BitSet();
        words.set(tag.cueFrom(), tag.verb() + 1);
        BitSet source = new BitSet();
        source.set(tag.speakerFrom(), tag.speakerTo() + 1);
        org.purport.interpret.syntax.NounPhrases.trim(sentence, source);
        BitSet content = new BitSet();
        boolean amid = amid(sentence, tag.contentEnd()) && tag.rest() < sentence.size();
        if (!amid) {
            content.set(contentStart(passage, tag.contentEnd()), tag.contentEnd() + 1);
        }
        if (amid || goesOn(passage, tag)) {
            content.set(tag.rest(), Math.max(tag.rest(), sentence.size()));
        }
        BitSet whole = passage.completed(content, words, source);
        int head = NounRuns.head(sentence, source);
        return whole.isEmpty() || head < 0 || passage.spokenOfOneself(tag.verb(), head)
                ? null
                : Attribution.in(
                        sentence,
                        tag.verb(),
                        words,
                        new Attribution.Speaker(head, source),
                        whole,
                        cue.act(),
                        "tag \"" + sentence.token(tag.verb()).word() + "\"");
    }
}
