package org.purport.interpret.factuality;

import org.jspecify.annotations.Nullable;
import org.purport.interpret.factuality.Lexicon.Signature;
import org.purport.model.Sentence;

/** Nouns that tell of something said or proposed ("reports that", "a plan to"), and what becomes of it where they are rejected. */
final class Stories {
    private final Lexicon lexicon;
    private final Marks marks;

    Stories(Lexicon lexicon, Marks marks) {
        this.lexicon = lexicon;
        this.marks = marks;
    }

    /** Whether the noun tells of something said or proposed, which is there also when it is rejected: "rejected the offer". */
    boolean told(Sentence sentence, int i) {
        String lemma = sentence.lemma(i);
        return sentence.token(i).isNoun()
                && (lexicon.signature(lemma, "n", "to") != null || lexicon.signature(lemma, "n", "that") != null);
    }

    /** What becomes of the content of a noun whose governor rejects it: "dismissed reports that", "reports that ... are wrong". */
    @Nullable
    Effect rejected(Sentence sentence, int noun, Signature content) {
        int judge = sentence.head(noun);
        if (judge < 0 || !sentence.token(noun).isNoun() || !sentence.isRelation(noun, "obj", "nsubj")) {
            return null;
        }
        String kind = Frames.kind(sentence.token(judge));
        Signature story = kind == null ? null : lexicon.signature(sentence.lemma(judge), kind, "story");
        if (story == null || marks.negator(sentence, judge) >= 0) {
            return null;
        }
        boolean said = content.positive().name().equals("reported")
                || story.positive().name().equals("counter");
        return said ? story.positive() : lexicon.effect("unlikely");
    }

    /** The same for a noun that is the cue of a claim; null where nobody rejects it. */
    @Nullable
    Effect rejected(Sentence sentence, int noun) {
        Signature content = sentence.token(noun).isNoun() ? lexicon.signature(sentence.lemma(noun), "n", "that") : null;
        return content == null ? null : rejected(sentence, noun, content);
    }
}
