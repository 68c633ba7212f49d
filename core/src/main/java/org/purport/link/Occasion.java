package org.purport.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.purport.model.TimeExpression;

/**
 * How far two tellings can be of one occasion, by the days that they are told of or, where no day is named, told on.
 *
 * <p>News is new: what is told as having happened and bears no date mostly happened in the days before. Shelling, talks and ceremonies
 * come again in the same words; without this the acts of a season are one happening. What has a date is found by its date in reports of
 * months later.
 */
final class Occasion {
    /** What a report tells of without a date happened in so many days before it, mostly. */
    private static final int NEWS_DAYS = 2;

    /** After so many days between them two tellings are half as likely of one occasion. */
    private static final double HALF_LIFE_DAYS = 7;

    /** A time that spans more days does not say which occasion is meant. */
    private static final long DATED_DAYS = 31;

    private final LocalDate from;
    private final LocalDate to;
    private final boolean dated;

    private Occasion(LocalDate from, LocalDate to, boolean dated) {
        this.from = from;
        this.to = to;
        this.dated = dated;
    }

    /** The days that a telling can be of; null where nothing tells. */
    private static @Nullable Occasion of(Telling telling) {
        TimeExpression when = telling.when();
        LocalDate from = when == null ? null : HappeningVeto.day(when.from());
        LocalDate to = when == null ? null : HappeningVeto.day(when.to());
        if (from != null && to != null && ChronoUnit.DAYS.between(from, to) <= DATED_DAYS) {
            return new Occasion(from, to, true);
        }
        LocalDate told = telling.exact().told();
        return told == null ? null : new Occasion(told.minusDays(NEWS_DAYS), told, false);
    }

    /**
     * From 0 to 1: 1 where the days of both overlap, or those of one are not known, or both are dated, which others judge; and where
     * one is not told as over, since plans and denials are news for long.
     */
    static double shared(Telling a, Telling b) {
        if (!a.exact().over() || !b.exact().over()) {
            return 1;
        }
        Occasion one = of(a);
        Occasion other = of(b);
        if (one == null || other == null || one.dated && other.dated) {
            return 1;
        }
        long days = Math.max(ChronoUnit.DAYS.between(one.to, other.from), ChronoUnit.DAYS.between(other.to, one.from));
        return days <= 0 ? 1 : Math.pow(0.5, days / HALF_LIFE_DAYS);
    }
}
