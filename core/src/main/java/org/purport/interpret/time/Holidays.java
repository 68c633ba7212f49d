package org.purport.interpret.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.purport.interpret.lexicon.Table;

/** Days with a name, and on which date they fall in a year. */
final class Holidays {
    private static final int COLUMNS = 3;

    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final List<String> rules = new ArrayList<>();

    private Holidays() {}

    static Holidays open() {
        Holidays holidays = new Holidays();
        for (List<String> row :
                Table.open(Holidays.class, "holidays.tsv", COLUMNS).rows()) {
            for (String name : row.get(0).split("\\|")) {
                holidays.names.put(name, holidays.rules.size());
            }
            holidays.rules.add(row.get(1));
        }
        return holidays;
    }

    /** Names, as words with single spaces, and the number of their holiday. */
    Map<String, Integer> names() {
        return names;
    }

    /** The day of a holiday in a year. */
    LocalDate day(int holiday, int year) {
        String rule = rules.get(holiday);
        if (rule.startsWith("easter")) {
            return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
        }
        String[] parts = rule.split(" ");
        if (parts.length == 1) {
            int month = Integer.parseInt(rule.substring(0, 2));
            return LocalDate.of(year, month, Integer.parseInt(rule.substring(3)));
        }
        LocalDate month = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
        LocalDate day = month.with(TemporalAdjusters.dayOfWeekInMonth(
                Integer.parseInt(parts[2]), DayOfWeek.of(Integer.parseInt(parts[1]))));
        return parts.length > 3 ? day.plusDays(Integer.parseInt(parts[3])) : day;
    }

    /** Easter Sunday of the western churches, by the anonymous Gregorian algorithm (Nature, 20 April 1876). */
    static LocalDate easter(int year) {
        int a = Math.floorMod(year, 19);
        int b = Math.floorDiv(year, 100);
        int c = Math.floorMod(year, 100);
        int h = Math.floorMod(
                19 * a + b - Math.floorDiv(b, 4) - Math.floorDiv(b - Math.floorDiv(b + 8, 25) + 1, 3) + 15, 30);
        int l = Math.floorMod(32 + 2 * Math.floorMod(b, 4) + 2 * (c / 4) - h - c % 4, 7);
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
    }
}
