package org.purport.interpret.time;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.time.Meaning.Field;

/** Narrows a stretch of the calendar by fields: May of that year, the 3rd of it, the evening. */
final class CalendarFields {
    private final Holidays holidays;

    CalendarFields(Holidays holidays) {
        this.holidays = holidays;
    }

    /** {@code within} narrowed by the fields finer than a year, or null where there is no such day. */
    @Nullable
    Moment lay(Map<Field, Integer> fields, Moment within) {
        Moment moment = within;
        for (Map.Entry<Field, Integer> field : fields.entrySet()) {
            Moment narrowed = narrow(moment, field.getKey(), field.getValue());
            if (narrowed == null) {
                return null;
            }
            moment = narrowed;
        }
        return moment;
    }

    private @Nullable Moment narrow(Moment moment, Field field, int value) {
        int year = moment.year();
        return switch (field) {
            case MILLENNIUM, CENTURY, DECADE, YEAR -> moment;
            case HALF -> Moment.of(Grain.HALF, LocalDate.of(year, value * 6 - 5, 1));
            case QUARTER -> Moment.of(Grain.QUARTER, LocalDate.of(year, value * 3 - 2, 1));
            case SEASON -> Moment.season(Season.values()[value - 1], year);
            case HOLIDAY -> Moment.of(Grain.DAY, holidays.day(value, year));
            case MONTH -> Moment.of(Grain.MONTH, LocalDate.of(year, value, 1));
            case WEEK -> week(moment, value);
            case DAY -> day(moment, value);
            case WEEKEND -> moment.grain() == Grain.WEEK ? Moment.of(Grain.WEEKEND, moment.start()) : moment;
            case WEEKDAY ->
                moment.grain() == Grain.WEEK
                        ? Moment.of(Grain.DAY, moment.start().plusDays(value - 1L))
                        : moment;
            case PART -> Moment.at(moment.start(), Grain.PART, TimexValue.part(value));
            case CLOCK -> Moment.at(moment.start(), Grain.MINUTE, TimexValue.clock(value));
        };
    }

    private static @Nullable Moment week(Moment moment, int value) {
        return moment.grain() == Grain.MONTH
                ? Moment.of(Grain.WEEK, moment.start().plusDays(value * 7L - 4))
                : null;
    }

    private static @Nullable Moment day(Moment moment, int value) {
        LocalDate month = moment.start();
        boolean fits = moment.grain() == Grain.MONTH || moment.grain() == Grain.YEAR;
        return !fits || value > month.lengthOfMonth() ? null : Moment.of(Grain.DAY, month.withDayOfMonth(value));
    }
}
