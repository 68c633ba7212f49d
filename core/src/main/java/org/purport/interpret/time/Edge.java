package org.purport.interpret.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of words that one rule or word class accounts for.
 *
 * @param start first word, the rule's context included
 * @param end after the last word, the rule's context included
 * @param from first word of the expression itself
 * @param to after the last word of the expression itself
 * @param rule null for a word class
 */
record Edge(
        String name,
        int start,
        int end,
        int from,
        int to,
        Meaning meaning,
        @Nullable Rule rule,
        List<Edge> parts) {

    static Edge word(String name, int start, int end, Meaning meaning) {
        return new Edge(name, start, end, start, end, meaning, null, List.of());
    }

    /** Whether it can be a part of something larger: what was only looked at cannot. */
    boolean isWhole() {
        return start == from && end == to;
    }

    boolean says(Edge other) {
        return name.equals(other.name)
                && end == other.end
                && from == other.from
                && to == other.to
                && meaning.equals(other.meaning);
    }
}
