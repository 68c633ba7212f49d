package org.purport.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An ISO date or date-time, kept as it was given. */
record IsoDate(String text) {
    private static final int DAY = 10;

    /** The day alone. */
    String day() {
        return text.length() > DAY ? text.substring(0, DAY) : text;
    }

    /** Takes what {@code --date} was given. */
    static final class Converter implements ITypeConverter<IsoDate> {
        @Override
        public IsoDate convert(String value) {
            try {
                if (value.length() <= 10) {
                    LocalDate.parse(value);
                } else {
                    DateTimeFormatter.ISO_DATE_TIME.parse(value);
                }
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        "'" + value + "' is no date: give year, month and day as in 2023-09-05");
            }
            return new IsoDate(value);
        }
    }
}
