package org.purport.interpret.time;

import java.util.Set;
import org.purport.model.Sentence;

/** The tense in which a sentence speaks of what happens at one of its words. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN;

    private static final Set<String> AHEAD = Set.of(
            "schedule", "plan", "expect", "due", "slate", "set", "intend", "hope", "want", "aim", "prepare", "vow", "pledge",
            "promise", "likely", "upcoming", "deadline", "agree", "propose", "will", "ready", "until", "postpone", "delay");
    private static final Set<String> SHALL = Set.of("will", "shall", "'ll", "’ll", "wo", "would", "may", "might", "can", "could", "should", "must");
    private static final int HIGHEST = 6;

    /** The tense of the verb that governs token {@code i}. */
    static Tense at(Sentence sentence, int i) {
        int at = i;
        for (int step = 0; step < HIGHEST && at >= 0; step++) {
            if (step > 0 && AHEAD.contains(sentence.lemma(at)) && !sentence.pos(at).equals("VBD")) {
                return FUTURE;
            }
            Tense tense = sentence.token(at).isVerb() || sentence.child(at, "cop") >= 0 ? ofVerb(sentence, at) : UNKNOWN;
            if (tense != UNKNOWN) {
                return tense;
            }
            at = sentence.head(at);
        }
        return UNKNOWN;
    }

    private static Tense ofVerb(Sentence sentence, int verb) {
        boolean have = false;
        boolean past = sentence.pos(verb).equals("VBD");
        boolean present = sentence.pos(verb).equals("VBZ") || sentence.pos(verb).equals("VBP");
        for (int child : sentence.childrenBy(verb, "aux", "cop")) {
            if (sentence.pos(child).equals("MD") && SHALL.contains(sentence.token(child).word().toLowerCase(java.util.Locale.ROOT))) {
                return FUTURE;
            }
            if (sentence.pos(child).equals("TO")) {
                return infinitive(sentence, verb);
            }
            have |= sentence.lemma(child).equals("have");
            past |= sentence.pos(child).equals("VBD");
            present |= sentence.pos(child).equals("VBZ") || sentence.pos(child).equals("VBP");
        }
        if (past || have) {
            return PAST;
        }
        if (present) {
            return PRESENT;
        }
        return sentence.pos(verb).equals("VBN") ? PAST : UNKNOWN;
    }

    /** "plans to meet", "was to meet" look ahead; "managed to meet" has the tense of what governs it. */
    private static Tense infinitive(Sentence sentence, int verb) {
        int head = sentence.head(verb);
        if (head < 0) {
            return FUTURE;
        }
        if (AHEAD.contains(sentence.lemma(head))) {
            return FUTURE;
        }
        return UNKNOWN;
    }
}
