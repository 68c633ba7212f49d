package org.purport.interpret.event;

import java.util.List;
import org.purport.model.Sentence;
import org.purport.model.Span;

/**
 * A word that tells of something happening.
 *
 * @param head the token
 * @param particle the token of "up" in "give up", -1 where there is none
 * @param lemma with the particle ("give up")
 */
record Trigger(Sentence sentence, int head, int particle, String lemma, Kind kind) {

    enum Kind {
        VERB("v"),
        NOUN("n"),
        ADJECTIVE("a");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }

        /** How tables name it. */
        String letter() {
            return letter;
        }
    }

    /** The token, with the particle where that stands next to it. */
    Span span() {
        return particle == head + 1
                ? sentence.span(head, particle)
                : sentence.token(head).span();
    }

    boolean isVerb() {
        return kind == Kind.VERB;
    }

    boolean isNoun() {
        return kind == Kind.NOUN;
    }

    /** The lemma without its particle. */
    String word() {
        int space = lemma.indexOf(' ');
        return space < 0 ? lemma : lemma.substring(0, space);
    }

    /** Tokens between the trigger and a token above it, the trigger first. */
    List<Integer> path() {
        List<Integer> path = new java.util.ArrayList<>();
        for (int at = head; at >= 0 && path.size() <= sentence.size(); at = sentence.head(at)) {
            path.add(at);
        }
        return path;
    }
}
