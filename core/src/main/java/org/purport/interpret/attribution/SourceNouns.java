package org.purport.interpret.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Source;

/** What kind of source a common noun makes. */
final class SourceNouns {
    private final Map<String, Source.Kind> kinds = new HashMap<>();

    SourceNouns() {
        for (List<String> row :
                Table.open(SourceNouns.class, "source-nouns.tsv", 3).rows()) {
            Source.Kind kind = Source.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            for (String noun : row.get(0).split(",")) {
                kinds.putIfAbsent(noun, kind);
            }
        }
    }

    Source.@Nullable Kind kind(String lemma) {
        return kinds.get(lemma.toLowerCase(Locale.ROOT));
    }
}
