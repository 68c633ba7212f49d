package org.purport.app.brief;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.model.Likelihood;

/** Turns values into words that a person reads. */
public final class Words {
    /** Control characters could drive the terminal, direction marks reorder what is shown. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\s\\u00a0]+");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final Map<String, String> COUNTRIES = countries();

    private Words() {}

    /** Text on one line, without characters that would change how the rest is shown. */
    public static String plain(String text) {
        return UNFIT.matcher(text).replaceAll(" ").strip();
    }

    /** The contract's word for a constant: ARMED_GROUP is "armed-group". */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The contract's words for all constants, as a list for people. */
    public static String all(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Words::of).collect(Collectors.joining(", "));
    }

    /** The contract's word that somebody wrote, however they did; empty where it names none of the constants. */
    public static Optional<String> known(String written, Enum<?>[] constants) {
        String plain = written.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(constants).map(Words::of).filter(plain::equals).findFirst();
    }

    /** The interval as percentages: "55–80%". */
    public static String percent(Likelihood likelihood) {
        return Math.round(likelihood.low() * 100) + "–" + Math.round(likelihood.high() * 100) + "%";
    }

    /** A day as "5 Sep 2023"; anything that is no ISO day as it is, without its time of day. */
    public static String day(String iso) {
        String date = iso.length() > 10 ? iso.substring(0, 10) : iso;
        try {
            return DAY.format(LocalDate.parse(date));
        } catch (DateTimeException e) {
            return plain(iso);
        }
    }

    /** A range of days as short as it can be said. */
    public static @Nullable String days(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return from == null ? (to == null ? null : "until " + day(to)) : "since " + day(from);
        }
        if (from.equals(to)) {
            return day(from);
        }
        if (from.length() == 10 && to.length() == 10 && from.startsWith(to.substring(0, 4))) {
            if (from.endsWith("-01-01") && to.endsWith("-12-31")) {
                return from.substring(0, 4);
            }
            if (from.substring(0, 7).equals(to.substring(0, 7)) && from.endsWith("-01") && isLastOfMonth(to)) {
                return day(from).substring(2);
            }
        }
        return day(from) + " to " + day(to);
    }

    private static boolean isLastOfMonth(String day) {
        try {
            LocalDate date = LocalDate.parse(day);
            return date.getDayOfMonth() == date.lengthOfMonth();
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The English name of an ISO 3166-1 alpha-3 country, or the code where Java has none. */
    public static String country(String alpha3) {
        return COUNTRIES.getOrDefault(alpha3, alpha3);
    }

    private static Map<String, String> countries() {
        Map<String, String> names = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = new Locale("", alpha2);
            names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        return names;
    }

    /** "1 claim", "3 claims". */
    public static String count(int number, String singular) {
        return number + " " + singular + (number == 1 ? "" : "s");
    }

    /** A subordinate clause as one reads it alone: without the "that" before it and the comma after it. */
    public static String clause(String text) {
        String clause = text.regionMatches(true, 0, "that ", 0, 5) ? text.substring(5) : text;
        return clause.endsWith(",") ? clause.substring(0, clause.length() - 1) : clause;
    }

    /** At most {@code length} characters, cut between words with dots. */
    public static String clip(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int cut = text.lastIndexOf(' ', length - 1);
        if (cut < length / 2) {
            cut = Character.isLowSurrogate(text.charAt(length - 1)) ? length - 2 : length - 1;
        }
        return text.substring(0, cut).stripTrailing() + "…";
    }
}
