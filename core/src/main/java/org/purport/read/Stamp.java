package org.purport.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.purport.model.Span;

/** Tells the time stamps of pages and live blogs: "Updated: July 15, 2018 @ 6:52 am", "17.05 ", "16:48 GMT". */
final class Stamp {
    private static final int LONGEST = 100;

    private static final Pattern PIECE = Pattern.compile("\\p{L}+\\.?(?:\\p{L}\\.)?|\\d+");

    private static final String ZONE =
            "GMT|UTC|BST|CET|CEST|EET|EEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|MSK|KST|JST|IST|AEST|AEDT";

    /** A clock at the start of a line, before a capital, a quotation or a dash. */
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})[.:h](\\d{2})(?:\\s?[aApP]\\.?[mM]\\.?)?(?:\\s?\\(?(?:" + ZONE
                    + "|local time)\\)?)?(?:\\s?[-–—:|•])?\\s+(?=[\\p{Lu}\"'“‘\\[(])");

    private static final Set<String> LABELS = Set.of(
            "published",
            "originally",
            "updated",
            "posted",
            "created",
            "modified",
            "issued",
            "last",
            "first",
            "date",
            "time",
            "on",
            "at",
            "update");

    private static final Set<String> UNITS = Set.of(
            "second", "seconds", "minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day", "days",
            "week", "weeks", "month", "months", "h", "m", "d", "ago", "read");

    private static final Set<String> DATES = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "am",
            "pm",
            "noon",
            "midnight",
            "st",
            "nd",
            "rd",
            "th",
            "t",
            "z",
            "local",
            "today",
            "yesterday",
            "of",
            "the",
            "a");

    private static final Set<String> ZONES =
            Set.of(ZONE.toLowerCase(Locale.ROOT).split("\\|"));

    private Stamp() {}

    /** Whether a line says nothing but when. */
    static boolean whole(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        boolean label = false;
        boolean word = false;
        boolean number = false;
        Matcher pieces = PIECE.matcher(line);
        while (pieces.find()) {
            String piece = pieces.group().replace(".", "").toLowerCase(Locale.ROOT);
            if (Character.isDigit(piece.charAt(0))) {
                number = true;
            } else if (LABELS.contains(piece)) {
                label = true;
            } else if (DATES.contains(piece) || ZONES.contains(piece) || UNITS.contains(piece)) {
                word = true;
            } else {
                return false;
            }
        }
        return number && (label || word) || label && !word;
    }

    /** End of the clock with which a stretch opens, or its start where there is none. */
    static int end(String text, Span stretch) {
        Matcher matcher =
                CLOCK.matcher(text).region(stretch.start(), Math.min(stretch.end(), stretch.start() + LONGEST));
        if (matcher.lookingAt() && Integer.parseInt(matcher.group(1)) < 24 && Integer.parseInt(matcher.group(2)) < 60) {
            return matcher.end();
        }
        return stretch.start();
    }
}
