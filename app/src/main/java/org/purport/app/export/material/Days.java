package org.purport.app.export.material;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.purport.model.Report;
import org.purport.model.TimeExpression;

/**
 * The days that something can have happened on; what is not known is null, and no day of publication stands in for it.
 *
 * @param from the first
 * @param to the last
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** Nothing is known. */
    public static final Days UNKNOWN = new Days(null, null);

    /** The days of a time; none of a duration and of what recurs. */
    public static Days of(@Nullable TimeExpression time) {
        if (time == null || time.type() == TimeExpression.Type.DURATION || time.type() == TimeExpression.Type.SET) {
            return UNKNOWN;
        }
        Days days = new Days(date(time.from()), date(time.to()));
        boolean backward = days.from != null && days.to != null && days.to.isBefore(days.from);
        return backward ? UNKNOWN : days;
    }

    /** The ISO day on which a report was published, null where nobody said it. */
    public static @Nullable String published(Report report) {
        LocalDate date = date(report.published());
        return date == null ? null : date.toString();
    }

    /** The moment at which a report was published; null where only a day or nothing is known. */
    public static @Nullable Instant moment(Report report) {
        try {
            return report.published() == null
                    ? null
                    : OffsetDateTime.parse(report.published()).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The moment of publication or the first of its day, null where nobody said the day. */
    public static @Nullable Instant earliest(Report report) {
        Instant moment = moment(report);
        LocalDate date = date(report.published());
        return moment != null || date == null
                ? moment
                : date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static @Nullable LocalDate date(@Nullable String iso) {
        if (iso == null || iso.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(iso.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether not even one end is known. */
    public boolean isUnknown() {
        return from == null && to == null;
    }

    /** The day, null where it is not one day. */
    public @Nullable LocalDate day() {
        return from != null && from.equals(to) ? from : null;
    }

    /** The year, null where it can be several. */
    public @Nullable Integer year() {
        return from != null && to != null && from.getYear() == to.getYear() ? from.getYear() : null;
    }

    /** The month in its year, null where it can be several. */
    public @Nullable Integer month() {
        return year() != null && from != null && to != null && from.getMonth() == to.getMonth()
                ? from.getMonthValue()
                : null;
    }

    /** How many days it can be, null where an end is open. */
    public @Nullable Long span() {
        return from == null || to == null ? null : to.toEpochDay() - from.toEpochDay() + 1;
    }

    /** An end as text, empty where it is open. */
    public static String text(@Nullable LocalDate end) {
        return end == null ? "" : end.toString();
    }
}
