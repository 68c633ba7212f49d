package org.purport.interpret.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.time.Meaning.Calendar;
import org.purport.interpret.time.Meaning.Count;
import org.purport.interpret.time.Meaning.Field;
import org.purport.interpret.time.Meaning.Length;
import org.purport.interpret.time.Meaning.Term;

/** Values as TIMEX3 writes them where no calendar is needed. */
final class TimexValue {
    private static final String[] PARTS = {"MO", "AF", "EV", "NI", "DT", "MI"};

    private TimexValue() {}

    /** "P2Y", "PT1H30M", "PXD", "P1W". */
    static String of(Length length) {
        StringBuilder value = new StringBuilder("P");
        boolean clock = false;
        for (Term said : length.terms()) {
            Term term = said.count().value() == 0.5 ? half(said) : said;
            if (term.grain().isClock() && !clock) {
                value.append('T');
                clock = true;
            }
            value.append(count(term)).append(letters(term));
        }
        return value.toString();
    }

    /** Half a unit in whole smaller ones. */
    private static Term half(Term term) {
        return switch (term.grain()) {
            case YEAR -> new Term(new Count(6, true), Grain.MONTH);
            case DAY -> new Term(new Count(12, true), Grain.HOUR);
            case HOUR -> new Term(new Count(30, true), Grain.MINUTE);
            case MINUTE -> new Term(new Count(30, true), Grain.SECOND);
            default -> term;
        };
    }

    private static String count(Term term) {
        double count = term.count().value() * years(term);
        if (!term.count().known()) {
            return "X";
        }
        return count == Math.rint(count) ? String.valueOf((long) count) : String.valueOf(count);
    }

    /** Decades and centuries of a known number are written as years. */
    private static int years(Term term) {
        return !term.count().known()
                ? 1
                : switch (term.grain()) {
                    case DECADE -> 10;
                    case CENTURY -> 100;
                    case MILLENNIUM -> 1000;
                    default -> 1;
                };
    }

    private static String letters(Term term) {
        return years(term) > 1
                ? "Y"
                : term.grain() == Grain.MILLENNIUM ? "ML" : term.grain().letters();
    }

    /** The part of the day as TIMEX3 writes it. */
    static String part(int part) {
        return "T" + PARTS[part];
    }

    static String clock(int minutes) {
        return String.format("T%02d:%02d", minutes / 60, minutes % 60);
    }

    /** What comes back on such a date: "XXXX-WXX-2" for Tuesdays, "XXXX-07" for Julys. */
    static @Nullable String everyYear(Calendar calendar) {
        if (calendar.base() != null) {
            return null;
        }
        StringBuilder value = new StringBuilder();
        for (Map.Entry<Field, Integer> field : calendar.fields().entrySet()) {
            int number = field.getValue();
            switch (field.getKey()) {
                case WEEKDAY -> value.append("XXXX-WXX-").append(number);
                case WEEKEND -> value.append("XXXX-WXX-WE");
                case MONTH -> value.append(String.format("XXXX-%02d", number));
                case DAY -> value.append(value.length() == 0 ? "XXXX-XX-" : "-").append(String.format("%02d", number));
                case SEASON -> value.append("XXXX-").append(Season.values()[number - 1].timex());
                case QUARTER -> value.append("XXXX-Q").append(number);
                case PART ->
                    value.append(value.length() == 0 ? "XXXX-XX-XX" : "").append(part(number));
                case CLOCK ->
                    value.append(value.length() == 0 ? "XXXX-XX-XX" : "").append(clock(number));
                default -> {
                    return null;
                }
            }
        }
        return value.length() == 0 ? null : value.toString();
    }
}
