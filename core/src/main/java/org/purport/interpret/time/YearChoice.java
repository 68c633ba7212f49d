package org.purport.interpret.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.time.Meaning.Anchor;
import org.purport.interpret.time.Meaning.Calendar;
import org.purport.interpret.time.Meaning.Direction;
import org.purport.interpret.time.Meaning.Field;

/** Chooses the year, week or day that a date leaves out: "in July", "on Tuesday", "at noon". */
final class YearChoice {
    private static final int FAR_DAYS = 280;

    private final Timeline timeline;
    private final CalendarFields calendar;

    YearChoice(Timeline timeline, CalendarFields calendar) {
        this.timeline = timeline;
        this.calendar = calendar;
    }

    @Nullable
    Moment moment(Calendar date, Tense tense) {
        Moment reference = timeline.at(
                switch (date.direction()) {
                    case BEFORE, WITHIN, AFTER -> Anchor.THEN;
                    case NEAREST, LAST, THIS, NEXT -> Anchor.STORY;
                });
        if (reference == null) {
            return null;
        }
        if (date.has(Field.MONTH)
                || date.has(Field.SEASON)
                || date.has(Field.QUARTER)
                || date.has(Field.HALF)
                || date.has(Field.HOLIDAY)) {
            return chosen(yearly(date, reference), reference, date.direction(), tense);
        }
        if (date.has(Field.WEEKDAY) && !date.has(Field.DAY)) {
            Moment day = weekday(date, reference, tense);
            return calendar.lay(date.fields(), day);
        }
        if (date.has(Field.WEEKEND)) {
            return weekend(date, reference, tense);
        }
        if (date.has(Field.DAY)) {
            return calendar.lay(date.fields(), Moment.of(Grain.MONTH, reference.start()));
        }
        Moment day = timeline.currentDay();
        return day == null || date.fields().isEmpty() ? null : calendar.lay(date.fields(), day);
    }

    private List<Moment> yearly(Calendar date, Moment reference) {
        List<Moment> candidates = new ArrayList<>();
        for (int year = reference.year() - 1; year <= reference.year() + 1; year++) {
            Moment candidate = calendar.lay(date.fields(), Moment.of(Grain.YEAR, LocalDate.of(year, 1, 1)));
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    private @Nullable Moment chosen(List<Moment> candidates, Moment reference, Direction direction, Tense tense) {
        return switch (direction) {
            case LAST, BEFORE -> latest(candidates, moment -> moment.end().isBefore(reference.start()));
            case NEXT, AFTER -> earliest(candidates, moment -> moment.start().isAfter(reference.end()));
            case THIS, WITHIN -> latest(candidates, moment -> moment.year() <= reference.year());
            case NEAREST ->
                candidates.isEmpty() || candidates.get(0).grain() == Grain.QUARTER
                        ? latest(candidates, moment -> !moment.start().isAfter(reference.end()))
                        : inNews(candidates, reference, tense);
        };
    }

    private static @Nullable Moment inNews(List<Moment> candidates, Moment reference, Tense tense) {
        return switch (tense) {
            case PAST ->
                nearEnough(
                        latest(candidates, moment -> !moment.start().isAfter(reference.end())), candidates, reference);
            case FUTURE ->
                nearEnough(
                        earliest(candidates, moment -> !moment.end().isBefore(reference.start())),
                        candidates,
                        reference);
            case PRESENT, UNKNOWN -> nearest(candidates, reference);
        };
    }

    /** Nobody says "in November" of a November ten months away when the next one is near, whatever the tense. */
    private static @Nullable Moment nearEnough(@Nullable Moment chosen, List<Moment> candidates, Moment reference) {
        return chosen != null && distance(chosen, reference) <= FAR_DAYS ? chosen : nearest(candidates, reference);
    }

    private static @Nullable Moment latest(List<Moment> candidates, java.util.function.Predicate<Moment> wanted) {
        Moment found = null;
        for (Moment candidate : candidates) {
            if (wanted.test(candidate)) {
                found = candidate;
            }
        }
        return found;
    }

    private static @Nullable Moment earliest(List<Moment> candidates, java.util.function.Predicate<Moment> wanted) {
        for (Moment candidate : candidates) {
            if (wanted.test(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private static @Nullable Moment nearest(List<Moment> candidates, Moment reference) {
        Moment nearest = null;
        for (Moment candidate : candidates) {
            if (nearest == null || distance(candidate, reference) < distance(nearest, reference)) {
                nearest = candidate;
            }
        }
        return nearest;
    }

    private static long distance(Moment moment, Moment reference) {
        if (moment.start().isAfter(reference.end())) {
            return ChronoUnit.DAYS.between(reference.end(), moment.start());
        }
        return moment.end().isBefore(reference.start()) ? ChronoUnit.DAYS.between(moment.end(), reference.start()) : 0;
    }

    private Moment weekday(Calendar date, Moment reference, Tense tense) {
        DayOfWeek weekday = DayOfWeek.of(date.field(Field.WEEKDAY));
        LocalDate day = reference.start();
        boolean ahead =
                tense == Tense.FUTURE || timeline.isNarrative() || (tense != Tense.PAST && isNear(weekday, day));
        LocalDate found =
                switch (date.direction()) {
                    case LAST, BEFORE -> day.with(TemporalAdjusters.previous(weekday));
                    case NEXT, AFTER -> day.with(TemporalAdjusters.next(weekday));
                    case THIS, WITHIN -> Grain.WEEK.start(day).with(TemporalAdjusters.nextOrSame(weekday));
                    case NEAREST ->
                        day.with(
                                ahead
                                        ? TemporalAdjusters.nextOrSame(weekday)
                                        : TemporalAdjusters.previousOrSame(weekday));
                };
        return Moment.of(Grain.DAY, found);
    }

    /** Where no tense says so, a weekday of tomorrow or the day after is not the one of last week. */
    private static boolean isNear(DayOfWeek weekday, LocalDate day) {
        int ahead = Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), 7);
        return ahead == 1 || ahead == 2;
    }

    private Moment weekend(Calendar date, Moment reference, Tense tense) {
        LocalDate day = reference.start();
        boolean ahead = date.direction() == Direction.NEXT
                || (date.direction() == Direction.NEAREST && tense == Tense.FUTURE)
                || (date.direction() == Direction.THIS && tense != Tense.PAST);
        LocalDate within = ahead || day.getDayOfWeek().getValue() >= 6 ? day : day.minusWeeks(1);
        return Moment.of(
                Grain.WEEKEND, date.direction() == Direction.LAST && within.equals(day) ? day.minusWeeks(1) : within);
    }
}
