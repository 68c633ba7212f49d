package org.purport.app.export.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.purport.app.export.material.Plain;

/** Text of reports inside Markdown notes: nothing in it is markup, a link, an embed, a tag, a comment or a template. */
final class Markdown {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What CommonMark and Obsidian give a meaning to anywhere in a line. */
    private static final String SPECIAL = "\\`*_[]<>#$~|^{}%=&";

    private static final String SPECIAL_AT_START = "-+.)!>";

    private Markdown() {}

    /** One line of text. */
    static String text(@Nullable String text) {
        String line = text == null ? "" : Plain.line(text);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        boolean start = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean special = SPECIAL.indexOf(c) >= 0 ? isMeant(line, i) : start && SPECIAL_AT_START.indexOf(c) >= 0;
            boolean address = c == ':' && line.startsWith("://", i);
            escaped.append(special || address ? "\\" : "").append(c);
            start = start && Character.isDigit(c);
        }
        return escaped.toString();
    }

    /** A sign of percentage, equality or conjunction means something only beside its like or before a name. */
    private static boolean isMeant(String line, int i) {
        char c = line.charAt(i);
        char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
        char previous = i > 0 ? line.charAt(i - 1) : ' ';
        return switch (c) {
            case '%', '=' -> next == c || previous == c || next == '>' || previous == '<' || previous == '`';
            case '&' -> next == '#' || Character.isLetter(next);
            default -> true;
        };
    }

    /** A value of the front matter; quoted, so that it is a text whatever is in it, and parted where Obsidian would see a link. */
    static String value(String text) {
        try {
            return JSON.writeValueAsString(Plain.line(text).replace("[[", "[ ["));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot quote a text", e);
        }
    }

    /** A list of values of the front matter. */
    static String values(Collection<String> texts) {
        return "[" + String.join(", ", texts.stream().map(Markdown::value).toList()) + "]";
    }
}
