package org.purport.interpret.actor;

import org.purport.model.Sentence;
import org.purport.model.Span;

/**
 * A stretch of a sentence that refers to an actor.
 *
 * @param lead first token with titles
 * @param from first token
 * @param to last token, inclusive
 * @param head the token that the phrase hangs on
 * @param key what it is compared by: the name without titles, the role noun, the pronoun in lower case, the country code
 * @param reach how definite it is
 * @param owner head token of the possessor ("its spokesman", "X's ministry") or -1
 */
record Mention(
        Sentence sentence,
        int lead,
        int from,
        int to,
        int head,
        Form form,
        String key,
        Reach reach,
        int owner,
        Traits traits) {

    /** Whether a phrase picks up something known. */
    enum Reach {
        /** the, this, that, both, or a possessor. */
        DEFINITE,
        /** a, some, two, no. */
        INDEFINITE,
        /** No determiner. */
        BARE
    }

    Span span() {
        return sentence.span(from, to);
    }

    boolean covers(int token) {
        return from <= token && token <= to;
    }

    /** Identity of the mention in the report. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Mention mention
                && mention.sentence == sentence
                && mention.from == from
                && mention.to == to
                && mention.form == form;
    }

    @Override
    public int hashCode() {
        return (sentence.index() * 31 + from) * 31 + to;
    }

    @Override
    public String toString() {
        return form + ":" + key + "[" + sentence.index() + ":" + from + "-" + to + "]";
    }
}
