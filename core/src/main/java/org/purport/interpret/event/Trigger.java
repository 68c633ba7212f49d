package org.purport.interpret.event;

import java.util.List;
import org.purport.model.Sentence;
import org.purport.model.Span;

/**
 * A word that tells of something happening.
 *
 * @param head the token that stands for it in the tree
 * @param from its first token
 * @param to its last token: "up" in "give up", "available" in "is available"
 * @param lemma with the particle ("give up")
 */
record Trigger(Sentence sentence, int head, int from, int to, String lemma, Kind kind) {

    enum Kind {
        VERB("v"),
        NOUN("n"),
        ADJECTIVE("a"),
        /** What is so without anything happening ("is the successor", "cannot"). */
        STATE("s");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }

        /** How tables name it. */
        String letter() {
            return letter;
        }
    }

    /** The trigger that is one token. */
    static Trigger of(Sentence sentence, int token, String lemma, Kind kind) {
        return new Trigger(sentence, token, token, token, lemma, kind);
    }

    Span span() {
        return sentence.span(from, to);
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
