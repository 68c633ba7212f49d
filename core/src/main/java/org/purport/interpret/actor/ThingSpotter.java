package org.purport.interpret.actor;

import org.purport.model.Sentence;
import org.purport.model.Token;

/** Finds noun phrases that are nobody, so that a pronoun which means them is not taken for an actor. */
final class ThingSpotter {
    private static final Traits ONE = Traits.of(Nature.THING, false, Gender.UNKNOWN);
    private static final Traits MANY = Traits.of(Nature.THING, true, Gender.UNKNOWN);

    void spot(Scan scan) {
        Sentence sentence = scan.sentence;
        for (Token token : sentence.tokens()) {
            int i = token.index();
            boolean argument =
                    sentence.isRelation(i, "nsubj", "obj", "obl", "conj", "nmod", "ccomp", "root") && token.isNoun();
            if (argument
                    && !scan.taken[i]
                    && scan.nations[i] == null
                    && scan.headedBy(i) == null
                    && !Chunks.isTime(token)) {
                Traits traits = token.pos().endsWith("S") ? MANY : ONE;
                scan.add(new Mention(
                        sentence, i, i, i, i, Form.THING, token.lemma(), Mention.Reach.DEFINITE, -1, traits));
            }
        }
    }
}
