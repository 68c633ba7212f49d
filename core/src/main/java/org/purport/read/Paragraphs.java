package org.purport.read;

import java.util.ArrayList;
import java.util.List;
import org.purport.model.Span;

/**
 * Joins the lines of a plain text into stretches: one per paragraph, headline or other piece that stands alone.
 *
 * <p>A blank line always separates. Where a text is hard-wrapped (lines broken at one width, in the middle of sentences),
 * a line that was broken for want of room goes on in the next; everywhere else each line is a stretch of its own.
 */
final class Paragraphs {
    /** Lines longer than this were not broken by anybody. */
    private static final int WIDEST_WRAP = 100;

    /** Lines are seldom wrapped to less than this. */
    private static final int NARROWEST_WRAP = 40;

    private final String text;

    private Paragraphs(String text) {
        this.text = text;
    }

    /** The stretches of {@code text} in order, each without surrounding white space. */
    static List<Span> of(String text) {
        return new Paragraphs(text).stretches();
    }

    /** A line that is not blank. */
    private record Line(int start, int end, int indent, boolean blankBefore) {
        int width() {
            return indent + end - start;
        }
    }

    private List<Span> stretches() {
        List<Line> lines = lines();
        int width = wrapWidth(lines);
        List<Span> stretches = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int last = i;
            while (width > 0 && last + 1 < lines.size() && goesOn(lines.get(last), lines.get(last + 1), width)) {
                last++;
            }
            stretches.add(new Span(lines.get(i).start(), lines.get(last).end()));
            i = last + 1;
        }
        return stretches;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        boolean blank = true;
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (end < text.length() && !breaksLine(text.charAt(end))) {
                end++;
            }
            int from = at;
            int to = end;
            while (from < to && isSpace(text.charAt(from))) {
                from++;
            }
            while (to > from && isSpace(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                lines.add(new Line(from, to, from - at, blank));
            }
            blank = to == from;
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    private static boolean breaksLine(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\ufeff';
    }

    /**
     * The width to which the text was wrapped, 0 where it was not.
     *
     * <p>Half of the lines that another follows must end inside a sentence. Of these most must be full, and many go on
     * with a small letter where the text has small letters at all: a list of headlines does neither.
     */
    private int wrapWidth(List<Line> lines) {
        int followed = 0;
        int tooWide = 0;
        int[] widths = new int[WIDEST_WRAP + 1];
        List<Integer> broken = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.width() > WIDEST_WRAP) {
                tooWide++;
            } else if (!lines.get(i + 1).blankBefore()) {
                followed++;
                widths[line.width()]++;
                if (line.width() >= NARROWEST_WRAP && !closesSentence(line)) {
                    broken.add(i);
                }
            }
        }
        if (broken.isEmpty() || broken.size() * 2 < followed || tooWide * 10 > lines.size()) {
            return 0;
        }
        int width = percentile(widths, followed, 0.9);
        int full = 0;
        int small = 0;
        for (int i : broken) {
            full += isFull(lines.get(i), lines.get(i + 1), width) ? 1 : 0;
            small += Character.isLowerCase(text.codePointAt(lines.get(i + 1).start())) ? 1 : 0;
        }
        boolean goesOnSmall = small * 3 >= broken.size() || (broken.size() > 1 && isAllCapitals());
        return full * 4 >= broken.size() * 3 && goesOnSmall ? width : 0;
    }

    private boolean isAllCapitals() {
        return text.chars().limit(2000).noneMatch(Character::isLowerCase);
    }

    private static int percentile(int[] counts, int total, double part) {
        int seen = 0;
        for (int width = 0; width < counts.length; width++) {
            seen += counts[width];
            if (seen >= part * total) {
                return Math.max(width, NARROWEST_WRAP);
            }
        }
        return WIDEST_WRAP;
    }

    /** Whether {@code next} stands on a line of its own only because {@code line} was full. */
    private boolean goesOn(Line line, Line next, int width) {
        if (next.blankBefore() || (next.indent() > line.indent() + 1 && next.indent() >= 2)) {
            return false;
        }
        boolean inSentence = !closesSentence(line) && Character.isLowerCase(text.codePointAt(next.start()));
        return inSentence || (isFull(line, next, width) && line.width() >= width / 2);
    }

    /** Whether the first word of {@code next} had no room in {@code line}. */
    private boolean isFull(Line line, Line next, int width) {
        int word = next.start();
        while (word < next.end() && !isSpace(text.charAt(word))) {
            word++;
        }
        return line.width() + 1 + word - next.start() > width * 0.9;
    }

    private boolean closesSentence(Line line) {
        int at = line.end() - 1;
        while (at > line.start() && "\"'”’)]»".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?:…".indexOf(text.charAt(at)) >= 0;
    }
}
