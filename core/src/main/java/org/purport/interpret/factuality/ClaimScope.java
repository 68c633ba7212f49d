package org.purport.interpret.factuality;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.purport.model.Claim;
import org.purport.model.Sentence;
import org.purport.model.Span;

/**
 * The content of one claim, with the claims inside it.
 *
 * @param inner claims whose content lies inside this one's
 * @param taken what a reader takes from a claim inside
 */
record ClaimScope(Claim claim, Stance asserted, Stance presupposed, List<Claim> inner, Function<Claim, Effect> taken)
        implements Scope {

    @Override
    public boolean ends(Sentence sentence, int head, int child) {
        Span at = sentence.token(head).span();
        return !claim.holds(at.start()) || cues(claim, at);
    }

    @Override
    public @Nullable Effect claimed(Sentence sentence, int head, int child) {
        Span at = sentence.token(head).span();
        for (Claim nested : inner) {
            if (cues(nested, at) && nested.holds(sentence.token(child).span().start())) {
                return taken.apply(nested);
            }
        }
        return null;
    }

    private static boolean cues(Claim claim, Span token) {
        for (Span cue : claim.cue()) {
            if (cue.overlaps(token)) {
                return true;
            }
        }
        return false;
    }
}
