package org.purport.link;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of a row of like happenings a phrase means: "the second missile test", "day 21 of the strike", "round three". */
final class Ordinal {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6));

    private static final String ORDINAL =
            "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,3}(?:st|nd|rd|th)";

    /** At most two words, none of which opens another phrase, between the ordinal and what it orders. */
    private static final Pattern BEFORE = Pattern.compile("\\b(" + ORDINAL
            + ")(?: (?!time\\b|half\\b|quarter\\b|lady\\b|minister\\b|of\\b|and\\b|to\\b)[\\p{L}-]+){0,2} $");

    private static final Pattern STAGE = Pattern.compile(
            "\\b(day|round|phase|stage|week|session|leg|game|part) (?:no\\. ?)?(\\d{1,3}|one|two|three|four|five|six)\\b");

    private static final Pattern ORDERED_STAGE = Pattern.compile(
            "\\b(" + ORDINAL + ") (?:straight |consecutive )?(day|round|phase|stage|week|session|leg|night) of\\b");

    private Ordinal() {}

    /**
     * The places in rows that a telling names, as "act 2" or "day 21".
     *
     * @param sentence the sentence of the telling
     * @param start of its trigger in the sentence
     * @param end of its trigger in the sentence
     */
    static Set<String> of(String sentence, int start, int end) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        if (lower.length() != sentence.length() || start < 0 || end > lower.length() || start > end) {
            return Set.of();
        }
        if (WORDS.keySet().stream().noneMatch(lower::contains) && lower.chars().noneMatch(Character::isDigit)) {
            return Set.of();
        }
        Set<String> places = new TreeSet<>();
        Matcher before = BEFORE.matcher(lower.substring(Math.max(0, start - 40), start));
        if (before.find()) {
            places.add("act " + number(before.group(1)));
        }
        Matcher stage = STAGE.matcher(lower);
        while (stage.find()) {
            places.add(stage.group(1) + " " + number(stage.group(2)));
        }
        Matcher ordered = ORDERED_STAGE.matcher(lower);
        while (ordered.find()) {
            places.add(ordered.group(2) + " " + number(ordered.group(1)));
        }
        return places;
    }

    /** Whether two tellings name different places of one row: "day 2" and "day 21", not "day 2" and "round 3". */
    static boolean apart(Set<String> some, Set<String> others) {
        for (String place : some) {
            String row = place.substring(0, place.indexOf(' ') + 1);
            boolean named = others.stream().anyMatch(other -> other.startsWith(row));
            if (named && !others.contains(place)) {
                return true;
            }
        }
        return false;
    }

    private static int number(String word) {
        Integer known = WORDS.get(word);
        return known == null ? Integer.parseInt(word.replaceAll("\\D", "")) : known;
    }
}
