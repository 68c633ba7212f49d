package org.purport.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that say how likely a content is.
 *
 * @param likelihood null for words that nobody has measured
 */
public record Hedge(List<Span> spans, @Nullable Likelihood likelihood) {
    /** No word of probability. */
    public static final Hedge NONE = new Hedge(List.of(), null);

    public Hedge {
        spans = List.copyOf(spans);
    }
}
