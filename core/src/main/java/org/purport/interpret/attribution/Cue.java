package org.purport.interpret.attribution;

import java.util.Set;
import org.purport.model.Claim.Act;

/**
 * A word that says that a content is attributed to somebody.
 *
 * @param lemma dictionary form, with its particle or preposition after "_"
 * @param frames where the content stands (see cues.tsv)
 */
record Cue(String lemma, Set<String> frames, Act act) {
    boolean takes(String frame) {
        return frames.contains(frame);
    }
}
