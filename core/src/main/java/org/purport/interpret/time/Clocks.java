package org.purport.interpret.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.time.Meaning.Calendar;
import org.purport.interpret.time.Meaning.Field;

/** Reads clock times and dates in digits. */
final class Clocks {
    private Clocks() {}

    /** Adds CLOCK for "10:35", "9 a.m.", "1400 GMT", "ten o'clock" and NUMERIC for "2009-12-19". */
    static void add(List<Word> words, int i, List<Edge> edges) {
        String text = words.get(i).text();
        boolean stamp = i == 0 || isMeridiem(words, i + 1);
        int minutes = minutes(text, stamp ? ".:" : ":");
        int hour = hour(words, i);
        String next = i + 1 < words.size() ? words.get(i + 1).text() : "";
        if (isAm(next) || isPm(next)) {
            int twelve = minutes >= 0 ? minutes : hour * 60;
            if (twelve >= 0 && twelve < 13 * 60) {
                add("CLOCK", i, i + 2, Field.CLOCK, twelve % (12 * 60) + (isPm(next) ? 12 * 60 : 0), edges);
            }
        } else if (minutes >= 0) {
            add("CLOCK", i, i + 1, Field.CLOCK, minutes, edges);
        } else if (next.equals("o'clock") && hour >= 0) {
            add("CLOCK", i, i + 2, Field.CLOCK, hour * 60, edges);
        } else if (isZone(next) && isFourDigits(text)) {
            int four = Integer.parseInt(text);
            if (four / 100 < 24 && four % 100 < 60) {
                add("CLOCK", i, i + 1, Field.CLOCK, four / 100 * 60 + four % 100, edges);
            }
        }
        Calendar numeric = numeric(i == 0 ? withCentury(text) : text);
        if (numeric != null) {
            edges.add(Edge.word("NUMERIC", i, i + 1, numeric));
        }
    }

    private static boolean isMeridiem(List<Word> words, int i) {
        return i < words.size()
                && (isAm(words.get(i).text()) || isPm(words.get(i).text()));
    }

    private static void add(String name, int start, int end, Field field, int value, List<Edge> edges) {
        edges.add(Edge.word(name, start, end, Calendar.of(field, value)));
    }

    private static boolean isAm(String word) {
        return word.equals("am") || word.equals("a.m.") || word.equals("a.m");
    }

    private static boolean isPm(String word) {
        return word.equals("pm") || word.equals("p.m.") || word.equals("p.m");
    }

    private static boolean isZone(String word) {
        return word.equals("gmt") || word.equals("utc") || word.equals("hours") || word.equals("hrs");
    }

    private static boolean isFourDigits(String text) {
        return text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Minutes since midnight of "10:35", or of "10.35" where a line begins with it; else -1. */
    private static int minutes(String text, String marks) {
        int colon = text.length() - 3;
        if (colon < 1 || colon > 2 || marks.indexOf(text.charAt(colon)) < 0) {
            return -1;
        }
        int hour = number(text.substring(0, colon));
        int minute = number(text.substring(colon + 1));
        return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 ? hour * 60 + minute : -1;
    }

    private static int hour(List<Word> words, int i) {
        Numbers.Reading reading = Numbers.cardinal(words, i);
        return reading != null && reading.end() == i + 1 && reading.value() >= 1 && reading.value() <= 12
                ? (int) reading.value()
                : -1;
    }

    private static int number(String digits) {
        return !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(digits)
                : -1;
    }

    /** "15.09.22" at the start of a line is a date. */
    private static String withCentury(String text) {
        return text.length() == 8 && text.charAt(2) == '.' && text.charAt(5) == '.'
                ? text.substring(0, 6) + "20" + text.substring(6)
                : text;
    }

    /** "2009-12-19", "31.12.1999" and "31/12/1999"; where day and month could be exchanged only the year is certain. */
    static @Nullable Calendar numeric(String text) {
        String[] parts = text.split("[-/.]", -1);
        if (parts.length != 3 || text.length() > 10) {
            return null;
        }
        int first = number(parts[0]);
        int second = number(parts[1]);
        int third = number(parts[2]);
        if (parts[0].length() == 4 && isMonth(second) && isDay(third)) {
            return date(first, second, third);
        }
        if (parts[2].length() != 4 || third < 1000) {
            return null;
        }
        if (text.indexOf('.') > 0) {
            return isMonth(second) && isDay(first) ? date(third, second, first) : null;
        }
        if (isMonth(first) && isMonth(second) && first != second) {
            return Calendar.of(Field.YEAR, third);
        }
        if (isMonth(first) && isDay(second)) {
            return date(third, first, second);
        }
        return isMonth(second) && isDay(first) ? date(third, second, first) : null;
    }

    private static Calendar date(int year, int month, int day) {
        return Calendar.of(Field.YEAR, year).with(Field.MONTH, month).with(Field.DAY, day);
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private static boolean isDay(int number) {
        return number >= 1 && number <= 31;
    }
}
