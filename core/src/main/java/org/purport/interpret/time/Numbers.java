package org.purport.interpret.time;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and in words. */
final class Numbers {
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
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
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
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
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20),
            Map.entry("thirtieth", 30),
            Map.entry("fortieth", 40),
            Map.entry("fiftieth", 50));

    private Numbers() {}

    /** A number and the word after its last one. */
    record Reading(double value, int end) {}

    /** The longest number that begins at word {@code i}, or null. */
    static @Nullable Reading cardinal(List<Word> words, int i) {
        Double digits = digits(words.get(i).text());
        if (digits != null) {
            boolean scaled = i + 1 < words.size() && scale(words.get(i + 1).text()) > 1;
            return scaled ? new Reading(digits * scale(words.get(i + 1).text()), i + 2) : new Reading(digits, i + 1);
        }
        Reading reading = belowHundred(words, i);
        boolean article = words.get(i).text().equals("a");
        if (reading == null && !article) {
            return null;
        }
        int at = reading == null ? i + 1 : reading.end();
        double value = reading == null ? 1 : reading.value();
        boolean scaled = false;
        while (at < words.size() && scale(words.get(at).text()) > 1) {
            value *= scale(words.get(at).text());
            at++;
            scaled = true;
            int next = at < words.size() && words.get(at).text().equals("and") ? at + 1 : at;
            Reading rest = next < words.size() ? belowHundred(words, next) : null;
            if (rest != null && value % 100 == 0) {
                value += rest.value();
                at = rest.end();
            }
        }
        return article && !scaled ? null : new Reading(value, at);
    }

    private static int scale(String word) {
        return switch (word) {
            case "hundred" -> 100;
            case "thousand" -> 1000;
            case "dozen" -> 12;
            default -> 1;
        };
    }

    /** "seven", "ninety", "ninety-six", "twenty four". */
    private static @Nullable Reading belowHundred(List<Word> words, int i) {
        Integer small = SMALL.get(words.get(i).text());
        if (small != null) {
            return new Reading(small, i + 1);
        }
        Integer tens = TENS.get(words.get(i).text());
        if (tens == null) {
            return null;
        }
        int next = unitAfter(words, i);
        Integer unit = next < words.size() ? SMALL.get(words.get(next).text()) : null;
        return unit != null && unit > 0 && unit < 10 ? new Reading(tens + unit, next + 1) : new Reading(tens, i + 1);
    }

    private static int unitAfter(List<Word> words, int i) {
        return i + 1 < words.size() && words.get(i + 1).text().equals("-") ? i + 2 : i + 1;
    }

    /** "third", "21st", "twenty-first". */
    static @Nullable Reading ordinal(List<Word> words, int i) {
        String word = words.get(i).text();
        Integer named = ORDINALS.get(word);
        if (named != null) {
            return new Reading(named, i + 1);
        }
        if (isOrdinalDigits(word)) {
            return new Reading(Integer.parseInt(word.substring(0, word.length() - 2)), i + 1);
        }
        Integer tens = TENS.get(word);
        int next = unitAfter(words, i);
        Integer unit = tens != null && next < words.size()
                ? ORDINALS.get(words.get(next).text())
                : null;
        return tens != null && unit != null && unit < 10 ? new Reading(tens + unit, next + 1) : null;
    }

    static boolean isOrdinalDigits(String word) {
        int digits = word.length() - 2;
        if (digits < 1 || digits > 3 || !List.of("st", "nd", "rd", "th").contains(word.substring(digits))) {
            return false;
        }
        return word.substring(0, digits).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A year in words: "nineteen ninety-six", "two thousand", "nineteen hundred". */
    static @Nullable Reading year(List<Word> words, int i) {
        Integer century = SMALL.get(words.get(i).text());
        if (century == null || i + 1 >= words.size()) {
            return null;
        }
        if (century == 2 && words.get(i + 1).text().equals("thousand")) {
            Reading reading = cardinal(words, i);
            return reading != null && reading.value() < 2100 ? reading : null;
        }
        Reading rest = belowHundred(words, i + 1);
        return century >= 11 && century <= 20 && rest != null && rest.value() >= 10
                ? new Reading(century * 100 + rest.value(), rest.end())
                : null;
    }

    /** "1,200", "22.8"; null for what is no number or too long to be one of time. */
    private static @Nullable Double digits(String word) {
        int points = 0;
        if (word.length() > 9) {
            return null;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean inside = i > 0 && i + 1 < word.length();
            if (c == '.' && inside) {
                points++;
            } else if ((c < '0' || c > '9') && !(c == ',' && inside)) {
                return null;
            }
        }
        return word.isEmpty() || points > 1 ? null : Double.valueOf(word.replace(",", ""));
    }
}
