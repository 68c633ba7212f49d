package org.purport.interpret.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Sentence;

/** Verbs whose subject is somebody. */
final class Agentive {
    private final Set<String> verbs = new HashSet<>();

    Agentive() {
        for (List<String> row : Table.open(Agentive.class, "agentive.tsv", 2).rows()) {
            verbs.addAll(List.of(row.get(0).split("\\|")));
        }
    }

    /** Whether token {@code i} is the subject of such a verb in the active voice. */
    boolean subject(Sentence sentence, int i) {
        int verb = sentence.head(i);
        return verb >= 0
                && sentence.relation(i).equals("nsubj")
                && sentence.token(verb).isVerb()
                && verbs.contains(sentence.lemma(verb));
    }
}
