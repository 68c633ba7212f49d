package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Claim.Act;

/** The cues of cues.tsv, looked up by word class and lemma, and the acts of words that attribute only sometimes. */
final class CueTable {
    private static final List<String> KINDS = List.of("V", "N", "A", "D");

    private final Map<String, List<Cue>> cues = new HashMap<>();

    private final Map<String, Act> sometimes = new HashMap<>();

    CueTable() {
        for (List<String> row : Table.open(CueTable.class, "acts.tsv", 3).rows()) {
            Act act = Act.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            for (String word : row.get(1).split(",")) {
                sometimes.putIfAbsent(word, act);
            }
        }
        for (List<String> row : Table.open(CueTable.class, "cues.tsv", 5).rows()) {
            Act act = Act.valueOf(row.get(3).toUpperCase(Locale.ROOT));
            Cue cue = new Cue(row.get(0), Set.of(row.get(2).split(",")), act);
            cues.computeIfAbsent(row.get(1) + row.get(0), key -> new ArrayList<>())
                    .add(cue);
        }
    }

    /** The act of a word whatever its class and frame: that of the first cue it is, else what acts.tsv says of it. */
    Act act(String lemma) {
        for (String kind : KINDS) {
            List<Cue> found = cues.getOrDefault(kind + lemma, List.of());
            if (!found.isEmpty()) {
                return found.get(0).act();
            }
        }
        return sometimes.getOrDefault(lemma, Act.ASSERTS);
    }

    /** The act of a verb with words or a clause, "asked" as a question and not as a request. */
    Act spoken(String lemma) {
        return verb(lemma).stream()
                .filter(cue -> cue.takes("quote") || cue.takes("clause"))
                .findFirst()
                .map(Cue::act)
                .orElse(act(lemma));
    }

    List<Cue> verb(String lemma) {
        return cues.getOrDefault("V" + lemma, List.of());
    }

    List<Cue> noun(String lemma) {
        return cues.getOrDefault("N" + lemma, List.of());
    }

    List<Cue> adjective(String lemma) {
        return cues.getOrDefault("A" + lemma, List.of());
    }

    List<Cue> adverb(String lemma) {
        return cues.getOrDefault("D" + lemma, List.of());
    }
}
