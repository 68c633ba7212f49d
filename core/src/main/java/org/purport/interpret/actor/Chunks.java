package org.purport.interpret.actor;

import java.util.Locale;
import java.util.Set;
import org.purport.model.Sentence;
import org.purport.model.Token;

/**
 * How far the phrase around a role noun reaches: from its determiner to what tells who is meant.
 *
 * <p>Tags decide, the tree only where tags cannot: it errs more often on the left side of a noun than the tagger does.
 */
final class Chunks {
    private static final int LONGEST = 12;

    /** Time words end a phrase: "last week police said". */
    private static final Set<String> TIMES = Set.of(
            "week",
            "month",
            "year",
            "day",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "morning",
            "afternoon",
            "evening",
            "night",
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
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "summer",
            "winter",
            "spring",
            "autumn",
            "hour",
            "minute",
            "p.m.",
            "a.m.");

    private static final Set<String> OPEN =
            Set.of("of", "for", "from", "in", "at", "with", "on", "to", "inside", "near", "within");
    private static final Set<String> PORTFOLIOS =
            Set.of("minister", "ministry", "secretary", "department", "committee", "directorate");
    private static final Set<String> ALWAYS = Set.of("of");

    private Chunks() {}

    /** First token of the phrase whose head is {@code head}. */
    static int left(Sentence sentence, int head) {
        int from = head;
        boolean owned = false;
        for (int k = head - 1; k >= 0 && head - k <= LONGEST; k--) {
            Token token = sentence.token(k);
            if (isTime(token) || !continues(sentence, k, owned)) {
                break;
            }
            from = k;
            owned = token.pos().equals("POS");
            boolean closes = token.pos().equals("DT")
                    || token.pos().equals("PRP$")
                    || token.pos().equals("WP$");
            if (closes && !(k > 0 && sentence.pos(k - 1).equals("PDT"))) {
                break;
            }
        }
        while (from < head
                && (sentence.pos(from).equals("POS")
                        || sentence.pos(from).startsWith("RB")
                                && !sentence.pos(from + 1).equals("CD"))) {
            from++;
        }
        return from;
    }

    private static boolean continues(Sentence sentence, int k, boolean owned) {
        String pos = sentence.pos(k);
        if (owned) {
            return pos.startsWith("N") || pos.equals("PRP");
        }
        return switch (pos) {
            case "DT", "PDT", "JJ", "JJR", "JJS", "CD", "NN", "NNS", "NNP", "NNPS", "POS", "PRP$", "WP$", "HYPH", "$" ->
                true;
            case "VBN", "VBG" -> sentence.isRelation(k, "amod", "compound") && sentence.head(k) > k;
            case "RB", "RBR", "RBS" ->
                sentence.head(k) > k
                        && sentence.isRelation(k, "advmod")
                        && !sentence.token(sentence.head(k)).isVerb();
            default -> false;
        };
    }

    static boolean isTime(Token token) {
        return TIMES.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Last token of the phrase whose head is {@code head}: with "of the ministry", "familiar with the talks". */
    static int right(Sentence sentence, int head) {
        int to = head;
        int next = head + 1;
        if (next < sentence.size()
                && sentence.pos(next).equals("JJ")
                && sentence.head(next) == head
                && next + 1 < sentence.size()) {
            int end = prepositional(sentence, next + 1, next);
            return end > next + 1 ? end : to;
        }
        int end = prepositional(sentence, next, head);
        if (end > to) {
            to = end;
            int more = to + 1 < sentence.size() && sentence.token(to + 1).word().equals("of")
                    ? prepositional(sentence, to + 1, to)
                    : to;
            to = Math.max(to, more);
        }
        return to;
    }

    /** Last token of the phrase that the preposition at {@code i} opens on {@code governor}, or {@code i} - 1. */
    private static int prepositional(Sentence sentence, int i, int governor) {
        if (i + 1 >= sentence.size()) {
            return i - 1;
        }
        String word = sentence.token(i).word();
        boolean opens = ALWAYS.contains(word)
                || OPEN.contains(word) && sentence.head(i) > i && sentence.head(sentence.head(i)) == governor;
        if (!opens) {
            return i - 1;
        }
        int last = i - 1;
        boolean portfolio = PORTFOLIOS.contains(sentence.token(i - 1).lemma().toLowerCase(Locale.ROOT));
        for (int k = i + 1; k < sentence.size() && k <= i + LONGEST; k++) {
            if (!inPhrase(sentence, k) && !(portfolio && joins(sentence, k)) || titledName(sentence, i, k)) {
                break;
            }
            if (sentence.token(k).isNoun()) {
                last = k;
            }
        }
        return last;
    }

    /** "minister of Foreign Affairs and Expatriates" */
    private static boolean joins(Sentence sentence, int k) {
        return sentence.pos(k).equals("CC")
                && sentence.token(k - 1).isProper()
                && k + 1 < sentence.size()
                && sentence.token(k + 1).isProper()
                && sentence.token(k + 1).entity().equals(sentence.token(k - 1).entity());
    }

    /** Whether a person's name begins at {@code k} behind other words: "Secretary of State | Mike Roe". */
    private static boolean titledName(Sentence sentence, int preposition, int k) {
        return k > preposition + 1
                && sentence.token(k).entity().equals("PERSON")
                && !sentence.token(k - 1).entity().equals("PERSON")
                && sentence.token(k - 1).isNoun();
    }

    private static boolean inPhrase(Sentence sentence, int k) {
        if (isTime(sentence.token(k))) {
            return false;
        }
        return switch (sentence.pos(k)) {
            case "DT", "JJ", "JJR", "JJS", "CD", "NN", "NNS", "NNP", "NNPS", "POS", "PRP$", "HYPH" -> true;
            default -> false;
        };
    }
}
