package org.purport.interpret.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.purport.interpret.lexicon.Table;

/** Named classes of words that frames ask for. */
final class WordClasses {
    private final Map<String, Set<String>> classes = new HashMap<>();

    WordClasses() {
        for (List<String> row : Table.open(WordClasses.class, "classes.tsv", 2).rows()) {
            classes.put(row.get(0), Set.copyOf(List.of(row.get(1).split(", *"))));
        }
    }

    /** The words of a class, or the name itself where it names no class. */
    Set<String> words(String name) {
        return classes.getOrDefault(name, Set.of(name));
    }
}
