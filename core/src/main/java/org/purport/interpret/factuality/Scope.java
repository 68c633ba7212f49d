package org.purport.interpret.factuality;

import org.jspecify.annotations.Nullable;
import org.purport.model.Sentence;

/**
 * How far up a tree a judgement reaches, and what is committed to at its border.
 *
 * <p>For the view of a source it is the content of a claim; for the author it is the whole sentence.
 */
interface Scope {
    /** The whole sentence, held to be a fact. */
    Scope SENTENCE = new Scope() {
        @Override
        public boolean ends(Sentence sentence, int head, int child) {
            return false;
        }

        @Override
        public Stance asserted() {
            return Stance.FACT;
        }

        @Override
        public Stance presupposed() {
            return Stance.FACT;
        }

        @Override
        public @Nullable Effect claimed(Sentence sentence, int head, int child) {
            return null;
        }
    };

    /** Whether the border lies between a token and its governor. */
    boolean ends(Sentence sentence, int head, int child);

    /** What is committed to of all that is asserted inside. */
    Stance asserted();

    /** What is committed to of all that is only presupposed inside. */
    Stance presupposed();

    /** The effect of a nested claim whose cue is the governor, null where there is none. */
    @Nullable
    Effect claimed(Sentence sentence, int head, int child);
}
