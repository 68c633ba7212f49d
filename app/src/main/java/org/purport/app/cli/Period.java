package org.purport.app.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a length of time as in 90s, 15m, 2h or 1d. */
final class Period implements ITypeConverter<Duration> {
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,6})\\s*([smhd])");

    @Override
    public Duration convert(String value) {
        Matcher length = LENGTH.matcher(value.strip());
        if (!length.matches()) {
            throw new TypeConversionException("'" + value + "' is no length of time: write 90s, 15m, 2h or 1d");
        }
        long number = Long.parseLong(length.group(1));
        return switch (length.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }
}
