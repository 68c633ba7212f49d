package org.purport.interpret.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Relation;

/** The table of words that relate happenings and claims. */
final class Cues {
    private final Map<String, Cue> cues = new HashMap<>();

    /**
     * What a word says.
     *
     * @param back whether the dependent or object comes first ("left after the blast": the blast before the leaving)
     */
    record Cue(Relation.Kind kind, boolean back) {}

    Cues() {
        for (List<String> row : Table.open(Cues.class, "cues.tsv", 5).rows()) {
            Cue cue = new Cue(
                    Relation.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                    row.get(3).equals("back"));
            for (String word : row.get(0).split(",")) {
                cues.put(word + "|" + row.get(1), cue);
            }
        }
    }

    @Nullable
    Cue find(String word, String kind) {
        return cues.get(word + "|" + kind);
    }
}
