package org.purport.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.purport.model.Span;

/**
 * How many of a thing a phrase names: "at least 12 launchers" is 12 to any number of launchers.
 *
 * @param thing the head noun, singular, in lower case
 * @param said the number as worded, with the words that bound it
 */
record Count(String thing, double low, double high, String said) {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50));

    private static final Map<String, Double> SCALES =
            Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "m", 1e6, "bn", 1e9);

    private static final String BOUND =
            "at least|more than|over|no fewer than|up to|as many as|fewer than|less than|nearly|almost|about"
                    + "|around|some|roughly|approximately|an estimated";

    private static final Pattern BOUND_BEFORE = Pattern.compile("\\b(" + BOUND + ") $", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_BOUND = 16;

    private static final Pattern NUMBER = Pattern.compile(
            "(?<bound>" + BOUND + ")? ?\\b(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|"
                    + String.join("|", WORDS.keySet().stream().sorted().toList())
                    + ")\\b(?: (?<scale>hundred|thousand|million|billion|m|bn)\\b)?"
                    + "(?<rest>(?:[ -][\\p{L}'\u2019-]+){1,5})",
            Pattern.CASE_INSENSITIVE);

    /** Words at which the noun phrase that is counted ends. */
    private static final Set<String> ENDS = Set.of(
            "of",
            "in",
            "on",
            "at",
            "to",
            "from",
            "for",
            "by",
            "with",
            "who",
            "that",
            "which",
            "and",
            "or",
            "were",
            "was",
            "are",
            "is",
            "had",
            "have",
            "has",
            "after",
            "before",
            "when",
            "as",
            "including",
            "near",
            "since",
            "into",
            "over",
            "during",
            "while",
            "but",
            "would",
            "will",
            "may",
            "could",
            "been",
            "out");

    /** Things that tell when or how big, not how many take part. */
    private static final Set<String> MEASURES = Set.of(
            "year",
            "month",
            "week",
            "day",
            "hour",
            "minute",
            "second",
            "decade",
            "time",
            "percent",
            "per",
            "cent",
            "mile",
            "km",
            "kilometer",
            "kilometre",
            "meter",
            "metre",
            "foot",
            "feet",
            "inch",
            "am",
            "pm",
            "a.m",
            "p.m",
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
            "old",
            "gmt",
            "dollar",
            "euro",
            "pound",
            "point",
            "magnitude",
            "th",
            "st",
            "nd",
            "rd",
            "acre",
            "ton",
            "tonne",
            "kg",
            "degree",
            "kilogram",
            "lb");

    /** Numbers so close, as "about 100" and 110, are one. */
    private static final double ABOUT = 0.2;

    /** Every count in a phrase, in its order. */
    static List<Count> of(String phrase) {
        List<Count> counts = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(phrase);
        while (matcher.find()) {
            String thing = head(matcher.group("rest"));
            if (!thing.isEmpty() && !isPartOfNumber(phrase, matcher.start("number"))) {
                double value = value(matcher.group("number"), matcher.group("scale"));
                String bound = matcher.group("bound") == null
                        ? ""
                        : matcher.group("bound").toLowerCase(Locale.ROOT);
                String scale = matcher.group("scale") == null ? "" : " " + matcher.group("scale");
                String said = (bound.isEmpty() ? "" : bound + " ") + matcher.group("number") + scale;
                counts.add(bounded(thing, value, bound, said));
            }
        }
        return counts;
    }

    /** Every count in a part of a text, with what bounds it before the part ("at least" before "12 launchers"). */
    static List<Count> of(String text, Span span) {
        String before = text.substring(Math.max(0, span.start() - LONGEST_BOUND), span.start());
        Matcher bound = BOUND_BEFORE.matcher(before);
        return of((bound.find() ? bound.group(1) + " " : "") + span.of(text));
    }

    private static Count bounded(String thing, double value, String bound, String said) {
        return switch (bound) {
            case "at least", "more than", "over", "no fewer than" -> new Count(thing, value, Double.MAX_VALUE, said);
            case "up to", "as many as", "fewer than", "less than" -> new Count(thing, 0, value, said);
            case "" -> new Count(thing, value, value, said);
            default -> new Count(thing, value * (1 - ABOUT), value * (1 + ABOUT), said);
        };
    }

    private static boolean isPartOfNumber(String phrase, int start) {
        return start > 0 && ".,:-$\u00a3\u20ac/".indexOf(phrase.charAt(start - 1)) >= 0;
    }

    private static double value(String number, String scale) {
        Integer word = WORDS.get(number.toLowerCase(Locale.ROOT));
        double value = word == null ? Double.parseDouble(number.replace(",", "")) : word;
        return scale == null ? value : value * SCALES.getOrDefault(scale.toLowerCase(Locale.ROOT), 1.0);
    }

    /** The last noun of what follows a number, as far as words alone tell: "armed men in uniform" is men. */
    private static String head(String rest) {
        String head = "";
        for (String word : rest.strip().split("[ -]+", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (ENDS.contains(lower)) {
                break;
            }
            List<String> content = Words.content(word);
            if (content.isEmpty()) {
                break;
            }
            head = content.get(content.size() - 1);
            if (MEASURES.contains(head)) {
                return "";
            }
        }
        return head;
    }

    /** Whether both can be true of one thing. */
    boolean agrees(Count other) {
        return low <= other.high && other.low <= high;
    }
}
