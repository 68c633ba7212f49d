package org.purport.app.show.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML elements; whatever goes in as text or as the value of an attribute comes out escaped. */
public final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are names and values in turn. */
    public Markup open(String tag, String... attributes) {
        start(tag, attributes);
        open.push(tag);
        out.append('>');
        return this;
    }

    /** An element without content, such as {@code <rect>} and {@code <meta>}. */
    public Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** An element with text in it. */
    public Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    /** Closes the element opened last. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    public Markup text(String text) {
        escape(text);
        return this;
    }

    public Markup line() {
        out.append('\n');
        return this;
    }

    /** Markup that was written by another {@code Markup}, or is the program's own. */
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isFit(text, i) ? c : '\ufffd');
            }
        }
    }

    /** Controls are no HTML, half surrogates no Unicode, and direction overrides could make a text read as another. */
    private static boolean isFit(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        boolean override = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
        return !control && !override && c != '\ufffe' && c != '\uffff';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
