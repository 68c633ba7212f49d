package org.purport.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.purport.model.Span;

/** Tells who wrote a report or took a picture from what it says: "By Jane Doe", "Jane Doe in Kyiv", "(Jane Doe/Agency)". */
final class Byline {
    private static final int LONGEST = 160;

    private static final Pattern BY = Pattern.compile(
            "(?:(?:Analysis|Opinion|Story|Text|Words|Video|Interview|Graphics?|Illustrations?|Written|Posted) )?(?:[Bb]y|BY)[\\s:]+(?=\\p{Lu})");

    /** "From Jane Doe in Kyiv" on a live page, "— Jane Doe (@jane) May 3, 2021" under a message. */
    private static final Pattern FROM =
            Pattern.compile("From (?:\\p{Lu}\\S*['’]s )?\\p{Lu}\\S+ \\p{Lu}\\S+(?: in (?:\\p{Lu}\\S+ ?){1,3})?"
                    + "|[-–—] ?[^()]{2,50} \\(@\\w{1,30}\\).{0,40}");

    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z},;|/·•]+");

    private static final Set<String> LINKS = Set.of(
            "and", "for", "of", "the", "in", "at", "with", "de", "la", "le", "el", "al", "van", "von", "der", "den",
            "da", "bin", "ibn", "on", "to", "&", "-", "–", "—", "by", "author", "updated", "pm", "am");

    private static final Set<String> OFFICES = Set.of(
            "correspondent",
            "correspondents",
            "editor",
            "reporter",
            "reporters",
            "writer",
            "staff",
            "bureau",
            "columnist",
            "contributor",
            "producer",
            "journalist",
            "agencies",
            "agency",
            "wires",
            "special",
            "political",
            "diplomatic",
            "defence",
            "defense",
            "foreign",
            "chief",
            "senior",
            "news",
            "media",
            "press",
            "desk",
            "post",
            "times",
            "journal",
            "tribune",
            "herald",
            "today",
            "network",
            "service",
            "ap",
            "reuters",
            "afp",
            "cnn",
            "bbc",
            "upi",
            "dpa");

    /** Agencies and picture desks whose name in brackets ends a caption. */
    private static final String DESK =
            "photo|photos|image|images|picture|pictures|getty|reuters|afp|epa|ap|tass|via|pool|file|handout|courtesy|photograph|xinhua|shutterstock|alamy|rex|credit|source";

    private static final Pattern CREDIT = Pattern.compile(
            "\\s*(?:\\(\\p{Lu}[\\p{L}.,'’ -]{2,60}/\\p{Lu}[\\p{L}.'’ /-]{1,40}\\)|\\((?=[^()]{0,120}\\b(?i:" + DESK
                    + ")\\b)[^()]{2,90}(?<![.!?])\\)|(?i:photograph|photo|picture|image|credit): [^.:]{2,80})\\.?$");

    /** "Jane Doe | Getty Images", "Jane Doe/AFP" on a line of its own. */
    private static final Pattern CREDIT_LINE = Pattern.compile(
            "[^.:]{2,80}[/|]\\s*(?:[^.:/|]{0,40}\\b)?(?i:" + DESK + "|bloomberg|associated press)\\b[^.:]{0,20}");

    private static final Pattern PICTURE =
            Pattern.compile("(?i)\\b(?:photo|photos|image|images|picture|pictures|getty|pool|handout|photograph)\\b|/");

    private Byline() {}

    /**
     * Whether a line names who wrote the report and nothing else.
     *
     * @param head whether it stands between headline and first paragraph, where "Jane Doe in Kyiv" is no headline
     */
    static boolean whole(String line, boolean head) {
        if (line.length() > LONGEST) {
            return false;
        }
        Matcher by = BY.matcher(line);
        if (by.lookingAt()) {
            return namesOnly(line.substring(by.end()));
        }
        if (FROM.matcher(line).matches() || CREDIT_LINE.matcher(line).matches()) {
            return true;
        }
        return head && line.indexOf(':') < 0 && namesOnly(line) && placedOrInOffice(line);
    }

    private static boolean namesOnly(String line) {
        int names = 0;
        Matcher words = WORD.matcher(line);
        while (words.find()) {
            String word = words.group();
            String lower = word.toLowerCase(Locale.ROOT).replaceAll("[.:)(]+", "");
            if (Character.isUpperCase(word.charAt(0)) || word.startsWith("(")) {
                names++;
            } else if (!LINKS.contains(lower)
                    && !OFFICES.contains(lower)
                    && word.indexOf('@') < 0
                    && !Character.isDigit(word.charAt(0))) {
                return false;
            }
        }
        return names > 0;
    }

    /** "Jane Doe in Kyiv", "Jane Doe, Political correspondent": two or three names and then where or what. */
    private static boolean placedOrInOffice(String line) {
        String[] words = line.split("[\\s,]+");
        int names = 0;
        while (names < words.length && Character.isUpperCase(words[names].codePointAt(0)) && !office(words[names])) {
            names++;
        }
        if (names < 2 || names > 3 || names == words.length || words.length > 12) {
            return false;
        }
        boolean in = words[names].equals("in") && words.length - names <= 4 && line.indexOf(',') < 0;
        return in || (office(words[words.length - 1]) && line.contains(","));
    }

    private static boolean office(String word) {
        return OFFICES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Start of the credit that ends a caption, or the end of the stretch where there is none. */
    static int creditStart(String text, Span stretch) {
        int from = Math.max(stretch.start(), stretch.end() - 160);
        Matcher credit = CREDIT.matcher(text).region(from, stretch.end());
        return credit.find() ? credit.start() : stretch.end();
    }

    /** Whether a credit is one of a picture; "(Reuters)" ends many a paragraph as well. */
    static boolean ofPicture(String credit) {
        return PICTURE.matcher(credit).find();
    }
}
