package org.purport.interpret.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Sentence;

/** Reads the tense that governs a time expression off the tree. */
final class Tenses {
    private static final Set<String> FUTURE_MODALS =
            Set.of("will", "shall", "'ll", "\u2019ll", "wo", "should", "must", "may", "can", "ca", "would");

    /** Parts of a day: "arrested in the early hours of Friday" says when the arrest was. */
    private static final Set<String> PARTS =
            Set.of("hour", "morning", "afternoon", "evening", "night", "day", "end", "start");

    /** How far up the governing verb is looked for. */
    private static final int HIGHEST = 6;

    private final Map<String, Kind> ahead = new HashMap<>();

    /** What a word of the table looks ahead with. */
    private enum Kind {
        PLAN,
        ASK,
        PRESENT
    }

    static Tenses open() {
        Tenses tenses = new Tenses();
        for (List<String> row : Table.open(Tenses.class, "ahead.tsv", 3).rows()) {
            tenses.ahead.put(row.get(0), Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return tenses;
    }

    /** The tense at the expression from token {@code from} to token {@code to}, both inclusive. */
    Tense at(Sentence sentence, int from, int to) {
        Tense beside = besideVerb(sentence, from);
        if (beside != Tense.UNKNOWN) {
            return beside;
        }
        if (to + 1 < sentence.size() && sentence.pos(to + 1).equals("POS")) {
            return Tense.UNKNOWN;
        }
        return above(sentence, from, to);
    }

    /** "said Tuesday", "was announced on Wednesday": the verb before it is surer than the tree. */
    private Tense besideVerb(Sentence sentence, int from) {
        int before = from - 1;
        if (before > 0
                && sentence.pos(before).equals("IN")
                && sentence.lemma(before).equals("on")) {
            before--;
        }
        if (before < 0
                || !sentence.token(before).isVerb()
                || sentence.pos(before).equals("VB")) {
            return Tense.UNKNOWN;
        }
        boolean plans = isPlan(sentence.lemma(before));
        return plans ? Tense.UNKNOWN : ofVerb(sentence, before);
    }

    /** Through a noun only the future is sure: "spoke about the talks on Monday" does not say when they are. */
    private Tense above(Sentence sentence, int from, int to) {
        int at = to;
        boolean throughNoun = false;
        for (int step = 0; step < HIGHEST && at >= 0; step++) {
            if (step > 0 && isPlan(sentence.lemma(at)) && !sentence.pos(at).equals("VBD")) {
                return Tense.FUTURE;
            }
            boolean predicate = sentence.token(at).isVerb() || sentence.child(at, "cop") >= 0;
            Tense tense = predicate ? ofVerb(sentence, at) : Tense.UNKNOWN;
            if (tense != Tense.UNKNOWN) {
                return throughNoun && tense != Tense.FUTURE ? Tense.UNKNOWN : tense;
            }
            boolean inside = at >= from && at <= to;
            throughNoun |= step > 0 && sentence.token(at).isNoun() && !inside && !PARTS.contains(sentence.lemma(at));
            at = sentence.head(at);
        }
        return Tense.UNKNOWN;
    }

    private boolean isPlan(String lemma) {
        return ahead.get(lemma) == Kind.PLAN;
    }

    private Tense ofVerb(Sentence sentence, int verb) {
        boolean past = sentence.pos(verb).equals("VBD");
        boolean present = isPresent(sentence.pos(verb));
        boolean perfect = false;
        for (int child : sentence.childrenBy(verb, "aux", "cop", "mark")) {
            String pos = sentence.pos(child);
            if (pos.equals("MD")) {
                boolean future =
                        FUTURE_MODALS.contains(sentence.token(child).word().toLowerCase(Locale.ROOT));
                return future ? Tense.FUTURE : Tense.UNKNOWN;
            }
            if (pos.equals("TO")) {
                return infinitive(sentence, verb);
            }
            perfect |= sentence.lemma(child).equals("have");
            past |= pos.equals("VBD");
            present |= isPresent(pos);
        }
        if (past || perfect) {
            return Tense.PAST;
        }
        if (present) {
            return ahead.get(sentence.lemma(verb)) == Kind.PRESENT ? Tense.FUTURE : Tense.PRESENT;
        }
        return sentence.pos(verb).equals("VBN") ? Tense.PAST : Tense.UNKNOWN;
    }

    private static boolean isPresent(String pos) {
        return pos.equals("VBZ") || pos.equals("VBP");
    }

    /** "plans to meet", "asked it to answer" look ahead; "managed to meet" has the tense of what governs it. */
    private Tense infinitive(Sentence sentence, int verb) {
        int head = sentence.head(verb);
        Kind kind = head < 0 ? null : ahead.get(sentence.lemma(head));
        return kind == Kind.PLAN || kind == Kind.ASK ? Tense.FUTURE : Tense.UNKNOWN;
    }
}
