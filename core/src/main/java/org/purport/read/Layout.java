package org.purport.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.purport.model.Block;
import org.purport.model.Block.Kind;
import org.purport.model.Report;
import org.purport.model.Span;

/**
 * Finds the blocks of a plain text: paragraphs, headlines, datelines, captions, furniture.
 *
 * <p>The text is never changed; a block is a stretch of it. Blocks come in text order, do not overlap, and every letter and
 * digit is in one. The time taken grows with the length of the text.
 */
public final class Layout {
    private static final int LONGEST_HEADLINE = 180;
    private static final int MOST_HEADLINE_WORDS = 28;
    private static final int LONGEST_CAPTION = 700;

    /** So much prose before it, and a line "Comments" opens what readers wrote. */
    private static final int PROSE_BEFORE_COMMENTS = 1500;

    private static final Pattern CODE = Pattern.compile(
            "\\(\\{|\\}\\)|\\(\\);|^[.#@]?[\\w-]+[^.!?]{0,40} \\{|^\\W*[{}]\\W*$|^</?\\w[^>]*>?\\S*$|^\\S*https?://\\S+$|^\\S+@\\S+\\.\\S+$");
    private static final Pattern WORD = Pattern.compile("\\p{L}\\p{M}*[\\p{L}'’-]");
    private static final Pattern YEARS =
            Pattern.compile("1\\d{3}|20\\d\\d(?: ?[-–—] ?(?:\\d{2}|\\d{4}))?|1\\d{3} ?[-–—] ?(?:\\d{2}|\\d{4})");
    private static final Pattern SENTENCE_ENDS_INSIDE = Pattern.compile("\\p{Ll}{2,}[.!?][\"”’')]? +[\\p{Lu}\\[(“\"]");
    private static final Pattern CLOSING = Pattern.compile("[\"'”’)\\]»*\\s]+$");

    private final String text;
    private final @Nullable String title;
    private final List<Span> stretches;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> headlines = new HashSet<>();
    private final boolean spoken;
    private int prose;
    private boolean comments;

    private Layout(String text, @Nullable String title) {
        this.text = text;
        this.title = title;
        this.stretches = Paragraphs.of(text);
        this.spoken = speakersInCapitals() > 1;
    }

    /** The blocks of a report; its title helps to tell the headline. */
    public static List<Block> of(Report report) {
        return new Layout(report.text(), report.title()).blocks();
    }

    /** The blocks of {@code text} in order. */
    public static List<Block> of(String text) {
        return new Layout(text, null).blocks();
    }

    private List<Block> blocks() {
        for (int i = 0; i < stretches.size(); i++) {
            place(stretches.get(i), i);
        }
        return List.copyOf(blocks);
    }

    private void place(Span stretch, int index) {
        String line = stretch.of(text);
        Phrases.Use use = Phrases.of(line);
        if (comments) {
            add(stretch, Kind.FURNITURE);
        } else if (use != null) {
            placeBy(use, stretch);
        } else if (Stamp.whole(line)) {
            add(stretch, Kind.TIMESTAMP);
        } else if (isNotLanguage(line)) {
            add(stretch, YEARS.matcher(line).matches() ? Kind.HEADLINE : Kind.FURNITURE);
        } else if (Byline.whole(line, prose == 0 && index > 0)) {
            add(stretch, Kind.BYLINE);
        } else {
            placeProse(stretch, index);
        }
    }

    private void placeBy(Phrases.Use use, Span stretch) {
        switch (use) {
            case FURNITURE -> add(stretch, Kind.FURNITURE);
            case COMMENTS -> {
                comments = prose >= PROSE_BEFORE_COMMENTS || prose * 5 >= text.length() * 2;
                add(stretch, Kind.FURNITURE);
            }
            case BYLINE -> add(stretch, Kind.BYLINE);
            case CAPTION -> addWithCredit(stretch, Kind.CAPTION);
        }
    }

    private void placeProse(Span stretch, int index) {
        int stamped = Stamp.end(text, stretch);
        if (stamped > stretch.start()) {
            add(trimmed(stretch.start(), stamped), Kind.TIMESTAMP);
        }
        Span rest = new Span(stamped, stretch.end());
        int dated = datelineEnd(rest);
        Span behind = dated == rest.start() && prose == 0 ? Dateline.behindHeadline(text, rest) : null;
        if (behind != null) {
            add(trimmed(rest.start(), behind.start()), Kind.HEADLINE);
            add(behind, Kind.DATELINE);
            addParagraph(trimmed(behind.end(), rest.end()));
        } else if (dated > rest.start()) {
            add(trimmed(rest.start(), dated), Kind.DATELINE);
            addParagraph(trimmed(dated, rest.end()));
        } else if (Byline.creditStart(text, rest) == rest.end() && isHeadline(rest, index)) {
            boolean again = !headlines.add(rest.of(text).toLowerCase(Locale.ROOT));
            add(rest, again ? Kind.FURNITURE : Kind.HEADLINE);
        } else {
            addParagraph(rest);
        }
    }

    private int datelineEnd(Span stretch) {
        int end = Dateline.end(text, stretch, prose == 0);
        boolean colon = end == stretch.start() && prose == 0 && !spoken && !isTitle(stretch.of(text));
        return colon ? Dateline.colonEnd(text, stretch) : end;
    }

    private void addParagraph(Span stretch) {
        if (stretch.length() > 0) {
            addWithCredit(stretch, Kind.PARAGRAPH);
        }
    }

    private void addWithCredit(Span stretch, Kind kind) {
        int credit = Byline.creditStart(text, stretch);
        Span before = trimmed(stretch.start(), credit);
        if (credit == stretch.end() || before.length() == 0) {
            add(stretch, before.length() == 0 ? Kind.BYLINE : kind);
            return;
        }
        boolean picture =
                stretch.length() <= LONGEST_CAPTION && Byline.ofPicture(text.substring(credit, stretch.end()));
        add(before, picture ? Kind.CAPTION : kind);
        add(trimmed(credit, stretch.end()), Kind.BYLINE);
    }

    private void add(Span span, Kind kind) {
        if (span.length() > 0) {
            blocks.add(new Block(span, kind));
            prose += kind == Kind.PARAGRAPH ? span.length() : 0;
        }
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** No word in it, or code. */
    private static boolean isNotLanguage(String line) {
        if (line.endsWith("•") || !WORD.matcher(line).find()) {
            return true;
        }
        return line.length() < 2000 && CODE.matcher(line).find() && line.indexOf(". ") < 0;
    }

    /** Short, and without the full stop of a sentence; or the title, or the first line in the capitals of a title. */
    private boolean isHeadline(Span stretch, int index) {
        String line = stretch.of(text);
        if (line.length() > LONGEST_HEADLINE || stretches.size() == 1) {
            return false;
        }
        if (isTitle(line)) {
            return true;
        }
        if (line.indexOf('\n') >= 0
                || line.split("\\s+").length > MOST_HEADLINE_WORDS
                || Character.isLowerCase(line.codePointAt(0))
                || SENTENCE_ENDS_INSIDE.matcher(line).find()) {
            return false;
        }
        String open = CLOSING.matcher(line).replaceAll("");
        boolean closed = open.isEmpty() || ".!?:;,…-–—".indexOf(open.charAt(open.length() - 1)) >= 0;
        return !closed || (index == 0 && isInTitleCase(line));
    }

    private boolean isTitle(String line) {
        return title != null && line.length() <= LONGEST_HEADLINE && bare(line).equalsIgnoreCase(bare(title));
    }

    private static String bare(String line) {
        return line.replaceAll("[\\s\\p{P}]+", " ").strip();
    }

    private static boolean isInTitleCase(String line) {
        int words = 0;
        int capitals = 0;
        int lower = 0;
        for (String word : line.split("\\s+")) {
            if (word.length() >= 4 && Character.isLetter(word.charAt(0))) {
                words++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
                lower += word.chars().anyMatch(Character::isLowerCase) ? 1 : 0;
            }
        }
        return words >= 3 && capitals * 5 >= words * 4 && lower > 0;
    }

    /** How many lines open with words in capitals and a colon: in a transcript those are speakers. */
    private int speakersInCapitals() {
        int speakers = 0;
        for (Span stretch : stretches) {
            speakers += Dateline.colonEnd(text, stretch) > stretch.start() ? 1 : 0;
        }
        return speakers;
    }
}
