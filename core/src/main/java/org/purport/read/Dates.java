package org.purport.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the many ways in which a publication date is written, and writes it as ISO 8601.
 *
 * <p>A date stays a date, a date-time keeps its offset or its lack of one. What can be read in two ways (03/04/2021) is not
 * read.
 */
final class Dates {
    private static final int LONGEST = 60;
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2200;

    private static final List<DateTimeFormatter> FORMS = forms();

    private Dates() {}

    private static List<DateTimeFormatter> forms() {
        List<DateTimeFormatter> forms = new ArrayList<>();
        for (String form : List.of(
                "uuuu-M-d['T'][ ][H:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S][ ][XXX][XX][X][z]]",
                "uuuu/M/d[ H:mm[:ss]]",
                "uuuuMMdd['T'HHmm[ss][XXX][XX][X]]",
                "[EEEE, ][EEE, ]d MMM uuuu[ H:mm[:ss][ ][XX][XXX][z]]",
                "[EEEE, ][EEE, ]d MMMM uuuu[ H:mm[:ss][ ][XX][XXX][z]]",
                "[EEEE, ][EEE, ]d MMM, uuuu",
                "[EEEE, ][EEE, ]d MMMM, uuuu",
                "[EEEE, ][EEE, ]MMMM d, uuuu[[,] [[]'at' ]h:mm[ ]a[ z]]",
                "[EEEE, ][EEE, ]MMM d, uuuu[[,] [[]'at' ]h:mm[ ]a[ z]]",
                "[EEEE, ][EEE, ]MMMM d, uuuu[ H:mm[:ss][ z]]",
                "[EEEE, ][EEE, ]MMM d, uuuu[ H:mm[:ss][ z]]",
                "EEE MMM d HH:mm:ss [z ]uuuu",
                "d.M.uuuu[ H:mm]",
                "d-MMM-uuuu")) {
            forms.add(new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(form)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT));
        }
        return List.copyOf(forms);
    }

    /** The date in ISO 8601, or null where the text is no date or could be two. */
    static @Nullable String iso(String text) {
        String plain = plain(text);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return null;
        }
        for (DateTimeFormatter form : FORMS) {
            try {
                return iso(form.parse(plain));
            } catch (DateTimeException e) {
                // the next form may fit
            }
        }
        return null;
    }

    /** White space, ordinals, "Sept." and dots after months do not matter. */
    private static String plain(String text) {
        return text.strip()
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)\\b", "$1")
                .replaceAll("(?i)\\bsept\\b", "Sep")
                .replaceAll("(?i)\\b(jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\\.", "$1")
                .replaceAll("(?i)\\b([ap])\\.m\\.?", "$1m")
                .replaceAll("(?i)\\bUTC$", "Z");
    }

    private static @Nullable String iso(TemporalAccessor parsed) {
        LocalDate date = LocalDate.from(parsed);
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            return null;
        }
        if (parsed.query(TemporalQueries.localTime()) == null) {
            return date.toString();
        }
        LocalDateTime time = LocalDateTime.from(parsed);
        if (parsed.isSupported(ChronoField.OFFSET_SECONDS)) {
            return OffsetDateTime.from(parsed).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        }
        ZoneId zone = parsed.query(TemporalQueries.zone());
        return zone == null
                ? time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                : ZonedDateTime.of(time, zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
