package org.purport.interpret.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.time.Meaning.Anchor;

/** Where the reader of a report stands in time: its day, and the date that the text named last. */
final class Timeline {
    private final @Nullable Moment day;
    private final boolean narrative;
    private @Nullable Moment last;
    private @Nullable Moment lastDay;
    private @Nullable Moment lastMonth;
    private @Nullable Moment quarter;

    private Timeline(@Nullable Moment day, boolean narrative) {
        this.day = day;
        this.narrative = narrative;
    }

    /**
     * @param published ISO 8601 date or date-time; what is neither counts as unknown
     * @param narrative whether dates follow each other in the text rather than the day of publication
     */
    static Timeline of(@Nullable String published, boolean narrative) {
        return new Timeline(day(published), narrative);
    }

    static @Nullable Moment day(@Nullable String published) {
        if (published == null || published.length() < 10) {
            return null;
        }
        try {
            return Moment.of(Grain.DAY, LocalDate.parse(published.substring(0, 10)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    boolean isNarrative() {
        return narrative;
    }

    /** The moment named last, or null. */
    @Nullable
    Moment last() {
        return last;
    }

    /** Takes note that the text named {@code moment}. */
    void named(Moment moment) {
        last = moment;
        if (!Grain.MONTH.isFinerThan(moment.grain())) {
            lastMonth = moment;
            lastDay = moment.grain().isFinerThan(Grain.MONTH) ? moment : lastDay;
        }
        quarter = moment.grain() == Grain.QUARTER ? moment : quarter;
    }

    /**
     * From where units of {@code grain} are counted: the date named last, or where that is longer than they are, a finer one
     * in it; in news also the finer one named before it, or the day of publication.
     */
    @Nullable
    Moment named(Grain grain) {
        Moment named = at(Anchor.THEN);
        if (named == null || !grain.isFinerThan(named.grain())) {
            return named;
        }
        Moment finer = grain.isFinerThan(Grain.MONTH) ? lastDay : lastMonth;
        boolean within = finer != null
                && !finer.start().isBefore(named.start())
                && !finer.start().isAfter(named.end());
        if (within || (!narrative && finer != null)) {
            return finer;
        }
        return narrative || day == null ? named : day;
    }

    /** The quarter that the text speaks of: the one it named last, or else the one that ended last. */
    @Nullable
    Moment quarter() {
        return quarter != null || day == null
                ? quarter
                : Moment.of(Grain.QUARTER, day.start().minusMonths(3));
    }

    /** The moment from which is counted, or null where it is unknown. */
    @Nullable
    Moment at(Anchor anchor) {
        return switch (anchor) {
            case NOW, AGO -> narrative && last != null ? last : day;
            case THEN, EARLIER -> last != null ? last : day;
            case STORY -> narrative && last != null ? last : day;
        };
    }

    /** The day on which a time of day lies that is said without one. */
    @Nullable
    Moment currentDay() {
        return last != null && last.grain().compareTo(Grain.DAY) >= 0 ? Moment.of(Grain.DAY, last.start()) : day;
    }
}
