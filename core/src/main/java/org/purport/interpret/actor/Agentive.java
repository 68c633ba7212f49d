package org.purport.interpret.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Sentence;

/** Verbs whose subject is somebody. */
final class Agentive {
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> speech = new HashSet<>();

    Agentive() {
        for (List<String> row : Table.open(Agentive.class, "agentive.tsv", 3).rows()) {
            List<String> lemmas = List.of(row.get(0).split("\\|"));
            verbs.addAll(lemmas);
            if (row.get(1).equals("speech")) {
                speech.addAll(lemmas);
            }
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

    /** Whether the words of its subject can stand in quotation marks beside this verb. */
    boolean speech(Sentence sentence, int verb) {
        return sentence.token(verb).isVerb() && speech.contains(sentence.lemma(verb));
    }
}
