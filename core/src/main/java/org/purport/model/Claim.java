package org.purport.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One source committing to one content.
 *
 * @param chain source ids, from the one who commits through each who passes it on to the author
 * @param cue the words that say it is attributed
 * @param source the whole noun phrase of the source
 * @param content all that is attributed, possibly in several pieces
 * @param events ids of the events inside the content
 * @param about id of the claim or event on which nothing was said
 * @param because the rules that decided, in short
 */
public record Claim(
        String id,
        Act act,
        List<String> chain,
        List<Span> cue,
        List<Span> source,
        List<Span> content,
        Quotation quotation,
        Hedge hedge,
        List<String> events,
        @Nullable String about,
        List<String> because) {
    public Claim {
        Objects.requireNonNull(act);
        chain = List.copyOf(chain);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        content = List.copyOf(content);
        events = List.copyOf(events);
        because = List.copyOf(because);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("claim " + id + " has no chain");
        }
    }

    /** The same claim with the events of its content. */
    public Claim withEvents(List<String> found) {
        return new Claim(id, act, chain, cue, source, content, quotation, hedge, found, about, because);
    }

    /** The same claim about another claim or event. */
    public Claim withAbout(@Nullable String other) {
        return new Claim(id, act, chain, cue, source, content, quotation, hedge, events, other, because);
    }

    /** The same claim, plainly said. */
    public Claim asserting() {
        return new Claim(id, Act.ASSERTS, chain, cue, source, content, quotation, hedge, events, about, because);
    }

    /** Whether a character offset lies in the content. */
    public boolean holds(int offset) {
        for (Span span : content) {
            if (span.contains(offset)) {
                return true;
            }
        }
        return false;
    }

    public enum Act {
        ASSERTS,
        DENIES,
        CONFIRMS,
        DOUBTS,
        EXPECTS,
        INTENDS,
        PROMISES,
        THREATENS,
        WARNS,
        ACCUSES,
        REQUESTS,
        ORDERS,
        OFFERS,
        ASKS,
        DECLINES,
        SILENT
    }

    public enum Quotation {
        DIRECT,
        MIXED,
        INDIRECT,
        NONE
    }
}
