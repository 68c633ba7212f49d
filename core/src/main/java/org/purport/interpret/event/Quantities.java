package org.purport.interpret.event;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.AnnotatedReport;
import org.purport.model.Sentence;

/** Reads how many things a noun phrase means, as worded: "12", "at least 40", "dozens", "a shipment". */
final class Quantities {
    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, String> NUMBERS = numbers();
    private static final Set<String> QUANTIFIERS = Set.of(
            "various", "several", "many", "numerous", "more", "few", "additional", "countless", "some", "multiple");
    /** Words for a number of things; of those marked below only with an article of their own or a number. */
    private static final Set<String> AMOUNTS = Set.of(
            "number",
            "stockpile",
            "dozen",
            "hundred",
            "thousand",
            "score",
            "quantity",
            "amount",
            "million",
            "ton",
            "tonne",
            "arsenal",
            "cache",
            "pair",
            "barrage",
            "salvo",
            "worth",
            "piece",
            "unit",
            "container",
            "truckload",
            "planeload",
            "squadron",
            "couple",
            "handful",
            "round",
            "set");

    private static final Set<String> LOADS = Set.of(
            "shipment", "consignment", "supply", "load", "batch", "battery", "delivery", "crate", "tranche", "package");
    private static final Set<String> ROUGHLY = Set.of(
            "about",
            "around",
            "some",
            "nearly",
            "almost",
            "over",
            "roughly",
            "approximately",
            "at",
            "least",
            "more",
            "than",
            "up",
            "to",
            "as",
            "many",
            "most",
            "under",
            "fewer",
            "less",
            "just",
            "exactly",
            "only");
    private static final int LONGEST_CHAIN = 4;

    private Quantities() {}

    private static Map<String, String> numbers() {
        Map<String, String> numbers = new HashMap<>();
        for (int i = 1; i < UNITS.size(); i++) {
            numbers.put(UNITS.get(i), String.valueOf(i));
        }
        for (int ten = 0; ten < TENS.size(); ten++) {
            numbers.put(TENS.get(ten), String.valueOf(10 * (ten + 2)));
            for (int unit = 1; unit < 10; unit++) {
                numbers.put(TENS.get(ten) + "-" + UNITS.get(unit), String.valueOf(10 * (ten + 2) + unit));
            }
        }
        return numbers;
    }

    /** Whether a word before a noun says vaguely how many. */
    static boolean isQuantifier(String word) {
        return QUANTIFIERS.contains(word);
    }

    /** Whether a noun tells an amount of what follows it after "of". */
    static boolean isAmount(Sentence sentence, int token) {
        String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
        return AMOUNTS.contains(lemma)
                || LOADS.contains(lemma)
                || sentence.pos(token).equals("CD");
    }

    /**
     * How many things the noun at {@code head} means, or null.
     *
     * @param lexicon tells calibres from counts
     */
    static @Nullable String of(AnnotatedReport report, Sentence sentence, int head, MaterielLexicon lexicon) {
        for (int child : sentence.childrenBy(head, "nummod", "amod", "det", "compound")) {
            String word = lower(sentence, child);
            boolean number =
                    sentence.isRelation(child, "nummod") || sentence.pos(child).equals("CD");
            if (number && child < head && !lexicon.isCalibre(word)) {
                return number(report, sentence, child);
            }
            if (!number && QUANTIFIERS.contains(word)) {
                return word;
            }
        }
        return amount(report, sentence, head);
    }

    private static String number(AnnotatedReport report, Sentence sentence, int child) {
        BitSet number = sentence.subtree(child);
        int from = number.nextSetBit(0);
        while (from > 0 && ROUGHLY.contains(lower(sentence, from - 1))) {
            from--;
        }
        while (from < child && lower(sentence, from).equals("to")) {
            from++;
        }
        String worded = report.text(sentence.span(from, child));
        return NUMBERS.getOrDefault(worded.toLowerCase(Locale.ROOT), worded);
    }

    /** "Hundreds of thousands of shells": the amounts above a noun. */
    private static @Nullable String amount(AnnotatedReport report, Sentence sentence, int head) {
        int top = topAmount(sentence, head);
        if (top < 0) {
            return null;
        }
        int last = sentence.head(head);
        int from = top;
        boolean own = sentence.pos(top).equals("CD") || sentence.pos(top).endsWith("S");
        for (int child : sentence.childrenBy(top, "det", "amod", "nummod", "compound", "dep")) {
            boolean definite =
                    sentence.isRelation(child, "det") && !Set.of("a", "an").contains(lower(sentence, child));
            if (child < top && !definite) {
                from = Math.min(from, sentence.subtree(child).nextSetBit(0));
            }
            own |= sentence.isRelation(child, "nummod")
                    || (sentence.isRelation(child, "det") && Set.of("a", "an").contains(lower(sentence, child)));
        }
        boolean load = LOADS.contains(sentence.lemma(top).toLowerCase(Locale.ROOT));
        boolean told = own && !(load && sentence.pos(top).endsWith("S") && from == top);
        if (!told) {
            return null;
        }
        while (from > 0
                && ROUGHLY.contains(lower(sentence, from - 1))
                && !lower(sentence, from - 1).equals("to")) {
            from--;
        }
        String worded = report.text(sentence.span(from, last));
        return NUMBERS.getOrDefault(worded.toLowerCase(Locale.ROOT), worded);
    }

    /** The uppermost amount of a row of them, or -1. */
    private static int topAmount(Sentence sentence, int head) {
        int below = head;
        int top = -1;
        for (int steps = 0; steps < LONGEST_CHAIN; steps++) {
            int above = sentence.head(below);
            int preposition = sentence.child(below, "case");
            boolean of = above >= 0
                    && above < below
                    && sentence.isRelation(below, "nmod")
                    && preposition >= 0
                    && sentence.lemma(preposition).equals("of");
            if (!of || !isAmount(sentence, above)) {
                break;
            }
            top = above;
            below = above;
        }
        return top;
    }

    private static String lower(Sentence sentence, int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }
}
