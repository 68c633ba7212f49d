package org.purport.interpret.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.model.Sentence;
import org.purport.model.Span;

/**
 * A place name in the text with all that it can mean.
 *
 * @param sentence null in datelines and titles
 * @param from first token, -1 without sentence
 * @param to last token, inclusive
 * @param referents without order
 */
record Mention(
        @Nullable Sentence sentence, int from, int to, Span span, String surface, Form form, List<Referent> referents) {
    Mention {
        referents = List.copyOf(referents);
    }

    enum Form {
        NAME,
        ADJECTIVE,
        /** A street, a building, a creek: it lies where the report's other places are. */
        SITE,
        /** A name that nothing here knows. */
        UNKNOWN
    }
}
