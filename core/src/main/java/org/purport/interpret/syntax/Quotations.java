package org.purport.interpret.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.purport.model.Sentence;
import org.purport.model.Span;

/**
 * The quotations of a text: what stands between double quotation marks, curly, straight, low, doubled or guillemets.
 *
 * <p>A straight mark opens where none is open in its paragraph and closes otherwise. A quotation that is still open at
 * the end of its paragraph runs to that end where the next paragraph opens with a mark, the mark was a curly one, or a colon
 * announced it; any other lone straight mark covers nothing. A nickname amid a name ({@code Robert "The Crane" Hale}) is no quotation.
 */
public final class Quotations {
    private static final String OPENING = "\u201c\u201e\u201f\u00ab";
    private static final int LONGEST_NAME = 30;
    /** One to three words of which the last begins with a capital, without a mark at the end. */
    private static final Pattern NICKNAME =
            Pattern.compile("\\W{1,2}(?:(?:the|[A-Z][\\w'\u2019-]*) ){0,2}[A-Z][\\w'\u2019-]*\\w\\W{1,2}");

    private static final Pattern NAME_BEFORE = Pattern.compile("(?:^|\\W)[A-Z][a-z'\u2019-]+ $");
    private static final Pattern NAME_AFTER = Pattern.compile(" [A-Z][a-z]");
    private static final String CLOSING = "\u201d\u00bb";

    private final List<Quotation> quotations;
    private final List<Span> unclosed;

    private Quotations(List<Quotation> quotations, List<Span> unclosed) {
        this.quotations = List.copyOf(quotations);
        this.unclosed = List.copyOf(unclosed);
    }

    /**
     * A quotation with its marks.
     *
     * @param closed false where it goes on in the next paragraph or its end is missing
     */
    public record Quotation(Span span, boolean closed) {}

    /** The quotations of {@code text} in order. */
    public static Quotations of(String text) {
        List<Quotation> found = new ArrayList<>();
        List<Span> unclosed = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            paragraph(text, start, end, found, unclosed);
            start = end + 1;
        }
        return new Quotations(found, unclosed);
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static void paragraph(String text, int start, int end, List<Quotation> found, List<Span> unclosed) {
        int open = -1;
        int i = start;
        while (i < end) {
            int mark = mark(text, i, open >= 0);
            int width = Math.abs(mark) == 2 ? 2 : 1;
            if (mark > 0 && open < 0) {
                open = i;
            } else if (mark < 0 && open >= 0) {
                Span span = new Span(open, i + width);
                if (!isNickname(text, span)) {
                    found.add(new Quotation(span, true));
                }
                open = -1;
            }
            i += width;
        }
        if (open >= 0) {
            boolean runsOn = opensWithMark(text, end + 1);
            if (runsOn || text.charAt(open) != '"' || isAnnounced(text, open)) {
                int last = end;
                while (last > open && Character.isWhitespace(text.charAt(last - 1))) {
                    last--;
                }
                found.add(new Quotation(new Span(open, last), false));
            }
            if (!runsOn) {
                unclosed.add(new Span(open, open + 1));
            }
        }
    }

    /** {@code The mayor said: "Nobody came.} */
    private static boolean isAnnounced(String text, int mark) {
        return text.substring(Math.max(0, mark - 2), mark).equals(": ");
    }

    private static boolean isNickname(String text, Span span) {
        return NICKNAME.matcher(span.of(text)).matches()
                && NAME_BEFORE
                        .matcher(text.substring(Math.max(0, span.start() - LONGEST_NAME), span.start()))
                        .find()
                && NAME_AFTER
                        .matcher(text.substring(span.end(), Math.min(text.length(), span.end() + LONGEST_NAME)))
                        .lookingAt();
    }

    /** 1 or 2 for an opening mark of that width, -1 or -2 for a closing one, 0 for anything else. */
    private static int mark(String text, int i, boolean open) {
        char c = text.charAt(i);
        boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == c;
        if (c == '`' && doubled) {
            return 2;
        }
        if (c == '\'' && doubled) {
            return open ? -2 : 2;
        }
        if (OPENING.indexOf(c) >= 0) {
            return 1;
        }
        if (CLOSING.indexOf(c) >= 0) {
            return -1;
        }
        return c == '"' ? (open ? -1 : 1) : 0;
    }

    private static boolean opensWithMark(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && mark(text, i, false) > 0;
    }

    public List<Quotation> all() {
        return quotations;
    }

    /** Marks that open a quotation which nothing closes. */
    public List<Span> unclosed() {
        return unclosed;
    }

    /** The quotation around an offset, or null. */
    public @Nullable Quotation around(int offset) {
        int low = 0;
        int high = quotations.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            Span span = quotations.get(middle).span();
            if (span.contains(offset)) {
                return quotations.get(middle);
            }
            if (span.start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    /** Whether token {@code i} stands in a quotation. */
    public boolean holds(Sentence sentence, int i) {
        return around(sentence.token(i).span().start()) != null;
    }
}
