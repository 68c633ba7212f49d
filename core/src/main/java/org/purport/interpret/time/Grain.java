package org.purport.interpret.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long the stretch of time is that an expression names, from the longest to the shortest. */
enum Grain {
    MILLENNIUM("", 1000 * 12, 0, 0),
    CENTURY("CE", 100 * 12, 0, 0),
    DECADE("DE", 10 * 12, 0, 0),
    YEAR("Y", 12, 0, 0),
    HALF("H", 6, 0, 0),
    QUARTER("Q", 3, 0, 0),
    SEASON("S", 3, 0, 0),
    MONTH("M", 1, 0, 0),
    WEEK("W", 0, 7, 0),
    WEEKEND("WE", 0, 7, 0),
    DAY("D", 0, 1, 0),
    PART("", 0, 1, 0),
    HOUR("H", 0, 0, 60),
    MINUTE("M", 0, 0, 1),
    SECOND("S", 0, 0, 0);

    private final String letters;
    private final int months;
    private final int days;
    private final int minutes;

    Grain(String letters, int months, int days, int minutes) {
        this.letters = letters;
        this.months = months;
        this.days = days;
        this.minutes = minutes;
    }

    /** The letters of ISO 8601 and TIMEX3 for a length of such units ("Y" in P3Y). */
    String letters() {
        return letters;
    }

    /** Whether a clock is needed to measure it. */
    boolean isClock() {
        return compareTo(HOUR) >= 0;
    }

    boolean isFinerThan(Grain other) {
        return compareTo(other) > 0;
    }

    int minutes() {
        return minutes;
    }

    /** The day {@code amount} units after {@code day}; clock units stay on the day. */
    LocalDate shift(LocalDate day, long amount) {
        return day.plusMonths(amount * months).plusDays(amount * days);
    }

    /** First day of the unit in which {@code day} lies. */
    LocalDate start(LocalDate day) {
        return switch (this) {
            case MILLENNIUM -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 1000) * 1000);
            case CENTURY -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 100) * 100);
            case DECADE -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 10) * 10);
            case YEAR -> day.withDayOfYear(1);
            case HALF -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 6 * 6 + 1, 1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case SEASON -> Season.of(day).start(Season.yearOf(day));
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case DAY, PART, HOUR, MINUTE, SECOND -> day;
        };
    }

    /** Last day of the unit that begins on {@code start}. */
    LocalDate end(LocalDate start) {
        return this == WEEKEND
                ? start.plusDays(1)
                : months + days == 0 ? start : shift(start, 1).minusDays(1);
    }
}
