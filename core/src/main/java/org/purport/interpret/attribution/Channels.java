package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Sentence;

/** Candidates for who passes a claim on: whoever was told, interviewed, or put it on air. */
final class Channels {
    private static final Set<String> MARKERS = Set.of("to", "with", "by", "on", "in", "for", "via", "through", "from");

    private Channels() {}

    /** Nouns under the cue's main word that may name a medium, in text order. */
    static List<Integer> candidates(Attribution attribution) {
        Sentence sentence = attribution.sentence();
        List<Integer> heads = new ArrayList<>();
        if (!sentence.token(attribution.anchor()).isVerb()) {
            return heads;
        }
        for (int child : sentence.childrenBy(
                attribution.anchor(), "obj", "iobj", "obl", "nmod", "dep", "ccomp", "advcl", "xcomp")) {
            boolean object = sentence.isRelation(child, "obj", "iobj");
            if (!attribution.content().get(child)
                    && (object || MARKERS.contains(Clauses.preposition(sentence, child)))) {
                heads.add(child);
                nested(sentence, child, heads);
            }
        }
        return heads;
    }

    /** "In an interview with the paper", "in a statement carried by the agency", "our partner CBS". */
    private static void nested(Sentence sentence, int token, List<Integer> heads) {
        for (int child : sentence.children(token)) {
            if (sentence.isRelation(child, "nmod", "appos", "acl", "obl", "compound", "flat", "dep")) {
                heads.add(child);
                if (sentence.isRelation(child, "acl", "nmod")) {
                    nested(sentence, child, heads);
                }
            }
        }
    }
}
