package org.purport.interpret.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.time.Meaning.Anchor;
import org.purport.interpret.time.Meaning.Modifier;

/** Where the reader of a report stands in time: its day, and the date that the text named last. */
final class Timeline {
    /** A narrative that names a year so far from the one before does it in passing, unless it stays there. */
    private static final int LEAP = 10;

    private final @Nullable Moment day;
    private final boolean narrative;
    private @Nullable Moment last;
    private @Nullable Moment story;
    private @Nullable Moment aside;

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
    @Nullable Moment last() {
        return last;
    }

    /** Takes note that the text named {@code moment}, or the part of it that {@code modifier} says. */
    void named(Moment moment, Modifier modifier) {
        boolean leaps = narrative && last != null && Math.abs(moment.year() - last.year()) > LEAP;
        if (leaps && (aside == null || Math.abs(moment.year() - aside.year()) > LEAP)) {
            aside = moment;
            return;
        }
        aside = null;
        last = moment;
        if (moment.grain().isFinerThan(Grain.YEAR)) {
            story = moment;
        } else if (moment.grain() == Grain.YEAR && (story == null || story.year() != moment.year())) {
            story = part(moment, modifier);
        }
    }

    /** "late 1943" goes on from October, not from January. */
    private static Moment part(Moment year, Modifier modifier) {
        return switch (modifier) {
            case END -> Moment.of(Grain.QUARTER, year.end());
            case START -> Moment.of(Grain.QUARTER, year.start());
            case NONE, MIDDLE, ABOUT, ONWARD, UNTIL -> year;
        };
    }

    /** From where a narrative goes on: the date named last, the finer one where two lie in one year. */
    @Nullable Moment story() {
        return narrative && story != null ? story : day;
    }

    /** The moment from which is counted, or null where it is unknown. */
    @Nullable Moment at(Anchor anchor) {
        return switch (anchor) {
            case NOW -> narrative && last != null ? last : day;
            case THEN -> last != null ? last : day;
            case STORY -> narrative && last != null ? last : day;
        };
    }

    /** The day on which a time of day lies that is said without one. */
    @Nullable Moment currentDay() {
        return last != null && last.grain().compareTo(Grain.DAY) >= 0 ? Moment.of(Grain.DAY, last.start()) : day;
    }
}
