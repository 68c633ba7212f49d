package org.purport.interpret.attribution;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.interpret.syntax.NounPhrases;
import org.purport.model.Claim.Act;
import org.purport.model.Sentence;

/** Questions put to somebody: "asked whether he would go", "when asked about the loan", "pressed on the sums". */
final class Questions {
    private static final Set<String> ASKED = Set.of("ask", "question", "press", "quiz", "grill");
    private static final Set<String> ASKING =
            Set.of("whether", "if", "why", "how", "what", "who", "when", "where", "which");
    private static final Set<String> TOPIC = Set.of("about", "on", "over");

    /** How far behind its verb a question may begin, in tokens. */
    private static final int FARTHEST = 9;

    private Questions() {}

    /** The question whose participle is at {@code verb}, or null. */
    static @Nullable Attribution find(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        if (!ASKED.contains(sentence.lemma(verb).toLowerCase(Locale.ROOT))
                || passage.quoted(verb)
                || !passive(sentence, verb)) {
            return null;
        }
        int next = opening(sentence, verb);
        boolean topic = next >= 0 && TOPIC.contains(sentence.lemma(next));
        int from = topic ? next + 1 : next;
        boolean named = from >= 0
                && from < sentence.size()
                && !(topic
                        && (Contents.setting(sentence, from)
                                || sentence.pos(from).equals("PRP")));
        if (!named) {
            return null;
        }
        BitSet cue = Clauses.verbGroup(sentence, verb);
        if (topic && next == verb + 1) {
            cue.set(next);
        }
        BitSet content = new BitSet();
        content.set(from, end(sentence, from) + 1);
        Attribution.Speaker asker = asker(sentence, verb, next);
        BitSet whole = passage.completed(content, cue, asker.phrase());
        return whole.isEmpty()
                ? null
                : Attribution.in(
                        sentence,
                        verb,
                        cue,
                        asker,
                        whole,
                        Act.ASKS,
                        "\"" + sentence.token(verb).word() + "\" in the passive");
    }

    /** The word that opens the question or its topic, with nothing but a noun phrase before it; or -1. */
    private static int opening(Sentence sentence, int verb) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + FARTHEST); i++) {
            if (ASKING.contains(sentence.lemma(i).toLowerCase(Locale.ROOT)) || TOPIC.contains(sentence.lemma(i))) {
                return i;
            }
            if (!NounRuns.nominal(sentence, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Who asked: "by ..." between the verb and the question. */
    private static Attribution.Speaker asker(Sentence sentence, int verb, int question) {
        int by = -1;
        for (int i = verb + 1; i < question; i++) {
            by = sentence.lemma(i).equals("by") ? i : by;
        }
        if (by < 0) {
            return Attribution.Speaker.nobody();
        }
        BitSet source = new BitSet();
        source.set(by + 1, question);
        NounPhrases.trim(sentence, source);
        int head = NounRuns.head(sentence, source);
        return head < 0 ? Attribution.Speaker.nobody() : new Attribution.Speaker(head, source);
    }

    /** A passive, or a participle behind "when", a comma or nothing. */
    private static boolean passive(Sentence sentence, int verb) {
        if (!sentence.pos(verb).equals("VBN") && !sentence.pos(verb).equals("VBD")) {
            return false;
        }
        if (Clauses.passive(sentence, verb)) {
            return true;
        }
        int before = verb - 1;
        while (before >= 0 && sentence.pos(before).startsWith("RB")) {
            before--;
        }
        return before < 0
                || sentence.lemma(before).equalsIgnoreCase("when")
                || sentence.token(before).word().equals(",")
                        && sentence.child(verb, "obj") < 0
                        && sentence.child(verb, "nsubj") < before;
    }

    /** Last token of what is asked: before a comma that a finite clause or the end follows, else before the end. */
    private static int end(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            String word = sentence.token(i).word();
            if (word.equals(",")
                    || word.equals(";")
                    || word.equals("?")
                    || sentence.pos(i).equals(".")) {
                return Math.max(from, i - 1);
            }
        }
        return sentence.size() - 1;
    }
}
