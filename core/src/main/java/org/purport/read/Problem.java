package org.purport.read;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What could not be read, where in the input, and why; fits on one line.
 *
 * @param input file name, address or "standard input"
 * @param place "line 7", "record at byte 3120"; null where it concerns the whole input
 * @param reason what was found and what can be done about it
 */
public record Problem(String input, @Nullable String place, String reason) {
    private static final int LONGEST = 300;

    public Problem {
        Objects.requireNonNull(input);
        Objects.requireNonNull(reason);
        input = oneLine(input);
        place = place == null ? null : oneLine(place);
        reason = oneLine(reason);
    }

    /** The problem as one line: "reports.jsonl, line 7: not valid JSON". */
    public String line() {
        return input + (place == null ? "" : ", " + place) + ": " + reason;
    }

    private static String oneLine(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
