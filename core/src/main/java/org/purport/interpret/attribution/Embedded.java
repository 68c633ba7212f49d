package org.purport.interpret.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.interpret.syntax.NounPhrases;
import org.purport.model.Sentence;

/**
 * Attributions in the middle of what they attribute: "a letter that a nephew said was forged", "a plan that aides had
 * described as dead", "what an officer told the paper".
 *
 * <p>Parsers tear such clauses apart, so they are read off the row of words: a relative word, the speaker, the verb, and
 * behind it what is said of the relative word.
 */
final class Embedded {
    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom");
    private static final Set<String> AS = Set.of("as");
    private static final Set<String> ADDRESSED = Set.of("tell", "inform", "assure");
    private static final int LONGEST_SPEAKER = 12;

    private final CueTable table;

    Embedded(CueTable table) {
        this.table = table;
    }

    /** The attribution of the verb at {@code verb} inside a relative clause, or null. */
    @Nullable
    Attribution find(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        if (!sentence.pos(verb).matches("VB[DNPZ]") || verb < 2) {
            return null;
        }
        int group = groupStart(sentence, verb);
        int from = NounRuns.start(sentence, group - 1, LONGEST_SPEAKER);
        int relative = from - 1;
        if (relative < 0 || from >= group || !NounRuns.hasNoun(sentence, from, group - 1)) {
            return null;
        }
        boolean what = sentence.token(relative).word().equalsIgnoreCase("what");
        boolean which = RELATIVE.contains(sentence.lemma(relative).toLowerCase(Locale.ROOT))
                && relative > 0
                && opensRelative(sentence, relative - 1);
        if (!what && !which || sentence.pos(from).equals("IN")) {
            return null;
        }
        int rest = what ? -1 : rest(sentence, verb);
        if (what ? !spoken(sentence, verb) : rest < 0) {
            return null;
        }
        BitSet content = new BitSet();
        content.set(relative);
        if (rest >= 0) {
            content.set(rest, Contents.clauseEnd(sentence, rest) + 1);
        }
        return attribution(passage, verb, group, from, content);
    }

    /** A relative word follows its noun, with or without a comma. */
    private static boolean opensRelative(Sentence sentence, int before) {
        return sentence.token(before).isNoun()
                || sentence.token(before).word().equals(",")
                        && before > 0
                        && sentence.token(before - 1).isNoun();
    }

    /** First token of the verb with its auxiliaries and adverbs. */
    private static int groupStart(Sentence sentence, int verb) {
        int start = verb;
        while (start > 1
                && (sentence.pos(start - 1).startsWith("RB")
                        || sentence.lemma(start - 1).equals("have")
                        || sentence.lemma(start - 1).equals("do"))) {
            start--;
        }
        return start;
    }

    /** First token of what is said of the relative word, or -1 where the verb has a content of its own. */
    private int rest(Sentence sentence, int verb) {
        List<Cue> cues = table.verb(sentence.lemma(verb).toLowerCase(Locale.ROOT));
        boolean says = cues.stream().anyMatch(cue -> cue.takes("clause"));
        boolean names = cues.stream().anyMatch(cue -> cue.takes("obj") || cue.takes("as"));
        int next = verb + 1;
        if (next >= sentence.size()) {
            return -1;
        }
        if (names && AS.contains(sentence.lemma(next)) && !sentence.lemma(verb).equals("say")) {
            return next;
        }
        if (says && ADDRESSED.contains(sentence.lemma(verb))) {
            while (next < sentence.size() && NounRuns.nominal(sentence, next)) {
                next++;
            }
        }
        while (next + 1 < sentence.size() && sentence.pos(next).startsWith("RB")) {
            next++;
        }
        boolean predicate = next < sentence.size()
                && (Clauses.finite(sentence, next) || sentence.pos(next).equals("VBN"));
        return says && predicate ? next : -1;
    }

    /** Whether the verb takes words and has none behind it but to whom, when and about what. */
    private boolean spoken(Sentence sentence, int verb) {
        boolean quotes = table.verb(sentence.lemma(verb).toLowerCase(Locale.ROOT)).stream()
                .anyMatch(cue -> cue.takes("quote"));
        if (!quotes || verb + 1 >= sentence.size()) {
            return quotes;
        }
        String next = sentence.token(verb + 1).word();
        if (ADDRESSED.contains(sentence.lemma(verb))) {
            return sentence.token(verb + 1).isNoun() || sentence.pos(verb + 1).matches("DT|PRP\\$?|JJ");
        }
        return sentence.token(verb + 1).isPunctuation()
                        && !next.equals(":")
                        && !sentence.pos(verb + 1).equals("``")
                || sentence.pos(verb + 1).equals("IN") && !next.equals("that")
                || Clauses.finite(sentence, verb + 1);
    }

    private @Nullable Attribution attribution(Passage passage, int verb, int group, int from, BitSet content) {
        Sentence sentence = passage.sentence();
        BitSet cue = new BitSet();
        cue.set(group, verb + 1);
        BitSet source = new BitSet();
        source.set(from, group);
        NounPhrases.trim(sentence, source);
        int head = NounRuns.head(sentence, source);
        BitSet whole = passage.completed(content, cue, source);
        return whole.isEmpty() || head < 0 || passage.spokenOfOneself(verb, head)
                ? null
                : Attribution.in(
                        sentence,
                        verb,
                        cue,
                        new Attribution.Speaker(head, source),
                        whole,
                        table.spoken(sentence.lemma(verb).toLowerCase(Locale.ROOT)),
                        "\"" + sentence.token(verb).word() + "\" in a relative clause");
    }
}
