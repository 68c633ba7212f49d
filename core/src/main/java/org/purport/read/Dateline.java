package org.purport.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.purport.model.Span;

/**
 * Finds the dateline that opens a report: place, day, agency, dash.
 *
 * <p>"SEOUL, March 3 (Agency) —", "BAGHDAD, Iraq (AP)_", "(CNN) --", "LONDON | Thu Jan 6, 2011 12:01 pm EST",
 * "BOGOTA, 5 JUL 89 (AFP) -- [TEXT]".
 */
final class Dateline {
    /** A dateline is over after so many characters. */
    private static final int LONGEST = 240;

    private static final String DASH = "(?:-{1,3}|[–—_])";
    private static final String DAY = "(?:(?i:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:\\d{1,2} )?"
            + "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?i:[a-z]{0,6})\\.?(?: \\d{1,2})?(?:,? \\d{2,4})?|(?:(?i:no date))";
    private static final String CLOCK = "(?: \\d{1,2}:\\d{2} ?(?:[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)";
    private static final String CAPITALS = "(?:[\\p{Lu}'’.-]{2,}(?: [\\p{Lu}'’.-]{2,}){0,3})";
    private static final String NAME =
            "(?:\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:de|la|el|of|the|and|du|al) )?\\p{Lu}[\\p{L}'’.-]*){0,3})";
    private static final String STATE = "(?: ?\\(" + NAME + "\\)|,? " + NAME + "){0,2}";
    private static final String CAPITAL_PLACES =
            CAPITALS + "(?:/" + CAPITALS + "){0,2}" + STATE + "(?:/" + CAPITALS + STATE + ")?";
    private static final String PLACES = NAME + "(?:/" + NAME + "){0,2}" + STATE;
    private static final String AGENCY =
            "\\((?![^()]{0,40}(?:\\d{3}|(?i:photo|image|getty|picture|file)))(?=[^()]{0,40}\\p{L})[^()\\n]{0,40}\\)";

    /** Place in any case with its agency, or day with its agency. */
    private static final String WITH_AGENCY = "(?:" + PLACES + "(?:,? (?:" + DAY + "))?|(?:" + DAY + ")) ?" + AGENCY
            + "\\s{0,3}" + DASH + "|" + CAPITAL_PLACES + "(?:,? (?:" + DAY + "))? ?" + AGENCY + "$";

    /** Place in capitals or with its day. */
    private static final String WITH_DASH = "(?:" + CAPITAL_PLACES + "(?:,? (?:" + DAY + ")| \\([^()]*\\d{4}\\))?|"
            + PLACES + ",? (?:" + DAY + "))(?:\\s{1,3}" + DASH + "(?=\\s)|\\s?(?:—|--))";

    private static final String AGENCY_ALONE = "\\(\\p{Lu}[\\p{L}. ]{1,24}\\)\\s{0,3}" + DASH + "(?=\\s)";
    private static final String STAMP =
            "(?:" + CAPITAL_PLACES + "(?:,? (?:" + DAY + "))? \\| )?(?:" + DAY + ")" + CLOCK;
    private static final String BRACKETS = "(?:\\s*\\[[^\\]]{1,200}\\]){0,3}";

    private static final Pattern OPENING = Pattern.compile("(?:" + STAMP + "\\s+)?(?:" + WITH_AGENCY + "|" + WITH_DASH
            + "|" + AGENCY_ALONE + ")|" + STAMP + "(?=\\s)");

    private static final Pattern ANYWHERE = Pattern.compile("(?:" + STAMP + "\\s+)?(?:" + WITH_AGENCY + ")");

    /** The head of an agency story behind its headline: place in capitals and agency, or a stamp with its bar. */
    private static final Pattern AFTER_HEADLINE =
            Pattern.compile("(?<=[\\p{L}.?!\"”’'] )(?:" + CAPITAL_PLACES + " \\| (?:" + DAY + ")" + CLOCK + "\\s+)?"
                    + CAPITAL_PLACES + "(?:,? (?:" + DAY + "))? ?" + AGENCY + "\\s{0,3}" + DASH);

    private static final Pattern COLON =
            Pattern.compile(CAPITALS + "(?:/" + CAPITALS + "){0,2}(?:,? (?:" + DAY + "))?:(?=\\s)");
    private static final Pattern MARKS = Pattern.compile(BRACKETS);
    private static final Pattern RECORDED = Pattern.compile("\\[(?:BEGIN|PASSAGE|WORDS|INDISTINCT)");

    private Dateline() {}

    /**
     * End of the dateline with which {@code stretch} opens, or its start where there is none.
     *
     * @param opens whether no paragraph stands before it: only then do capitals and a dash make a dateline
     */
    static int end(String text, Span stretch, boolean opens) {
        int limit = Math.min(stretch.end(), stretch.start() + LONGEST);
        Matcher matcher = (opens ? OPENING : ANYWHERE).matcher(text).region(stretch.start(), limit);
        if (!matcher.lookingAt() || allButShouted(matcher.group())) {
            return stretch.start();
        }
        return afterMarks(text, matcher.end(), stretch.end());
    }

    /** End of an opening in capitals and a colon ("NEW DELHI: "), or the start where there is none. */
    static int colonEnd(String text, Span stretch) {
        Matcher matcher = COLON.matcher(text).region(stretch.start(), Math.min(stretch.end(), stretch.start() + 60));
        return matcher.lookingAt() && !allButShouted(matcher.group()) ? matcher.end() : stretch.start();
    }

    /** The dateline that stands behind a headline on the same line, or null. */
    static @Nullable Span behindHeadline(String text, Span stretch) {
        int limit = Math.min(stretch.end(), stretch.start() + 2 * LONGEST);
        Matcher matcher = AFTER_HEADLINE.matcher(text).region(stretch.start(), limit);
        matcher.useTransparentBounds(true);
        return matcher.find() && matcher.start() > stretch.start() ? new Span(matcher.start(), matcher.end()) : null;
    }

    /** Words that are shouted before a dash or a colon and are no places. */
    private static boolean allButShouted(String opening) {
        String word = opening.substring(0, Math.max(1, wordEnd(opening)));
        return Phrases.SHOUTED.contains(word);
    }

    private static int wordEnd(String opening) {
        int end = 0;
        while (end < opening.length() && Character.isLetter(opening.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Takes in the marks of a monitoring service: "[TEXT]", "[REPORT]". */
    private static int afterMarks(String text, int from, int limit) {
        Matcher marks = MARKS.matcher(text).region(from, Math.min(limit, from + 2 * LONGEST));
        if (!marks.lookingAt()) {
            return from;
        }
        Matcher recorded = RECORDED.matcher(text).region(from, marks.end());
        int end = recorded.find() ? recorded.start() : marks.end();
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
