package org.purport.app.web.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The days that a timeline shows, first and last included. */
public record Window(LocalDate first, LocalDate last) {
    private static final int SHORTEST = 4;
    private static final int MOST_TICKS = 7;

    public Window {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a window from " + first + " to " + last);
        }
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Where a day begins, from 0 to 100; less or more where it lies outside. */
    public double percent(LocalDate day) {
        return 100.0 * ChronoUnit.DAYS.between(first, day) / days();
    }

    /** Whether some of these days are shown. */
    public boolean shows(LocalDate from, LocalDate to) {
        return !to.isBefore(first) && !from.isAfter(last);
    }

    /** The same middle, half as long. */
    public Window closer() {
        long cut = days() / 4;
        return days() <= SHORTEST ? this : new Window(first.plusDays(cut), last.minusDays(cut));
    }

    /** The same middle, twice as long. */
    public Window wider() {
        long more = Math.max(1, days() / 2);
        return new Window(first.minusDays(more), last.plusDays(more));
    }

    /** As long, a half further on, or back where {@code steps} is negative. */
    public Window moved(int steps) {
        long by = steps * Math.max(1, days() / 2);
        return new Window(first.plusDays(by), last.plusDays(by));
    }

    /** A day with a label on the scale. */
    public record Tick(LocalDate day, double percent, String label) {}

    /** Days to label, at most seven: days, weeks, months, quarters or years. */
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = start();
        while (!day.isAfter(last)) {
            if (!day.isBefore(first)) {
                ticks.add(new Tick(day, percent(day), label(day)));
            }
            day = next(day);
        }
        return ticks;
    }

    private long unit() {
        for (long unit : new long[] {1, 2, 7, 14}) {
            if (days() / unit < MOST_TICKS) {
                return unit;
            }
        }
        return 0;
    }

    private long months() {
        for (long months : new long[] {1, 3, 6, 12, 24, 60, 120, 300, 600}) {
            if (days() / 30 / months < MOST_TICKS) {
                return months;
            }
        }
        return 1200;
    }

    private LocalDate start() {
        if (unit() > 0) {
            return first;
        }
        LocalDate month = first.with(TemporalAdjusters.firstDayOfMonth());
        long months = months();
        if (months >= 12) {
            long years = months / 12;
            return LocalDate.of((int) (month.getYear() / years * years), 1, 1);
        }
        return month.minusMonths((month.getMonthValue() - 1) % months);
    }

    private LocalDate next(LocalDate day) {
        return unit() > 0 ? day.plusDays(unit()) : day.plusMonths(months());
    }

    private String label(LocalDate day) {
        String word = org.purport.app.brief.Words.day(day.toString());
        if (unit() > 0) {
            return days() > 300 ? word : word.substring(0, word.lastIndexOf(' '));
        }
        return months() >= 12 ? String.valueOf(day.getYear()) : word.substring(word.indexOf(' ') + 1);
    }
}
