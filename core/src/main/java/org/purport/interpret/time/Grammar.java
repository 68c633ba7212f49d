package org.purport.interpret.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.purport.interpret.lexicon.Table;

/** The rules of the tables, by the word or name they begin with. */
final class Grammar {
    private static final List<String> TABLES =
            List.of("date.tsv", "relative.tsv", "clock.tsv", "length.tsv", "repeated.tsv", "vague.tsv");
    private static final int COLUMNS = 5;

    private final Map<String, List<Rule>> byFirst = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();

    private Grammar() {}

    static Grammar open() {
        Grammar grammar = new Grammar();
        for (String table : TABLES) {
            for (List<String> row : Table.open(Grammar.class, table, COLUMNS).rows()) {
                grammar.add(row);
            }
        }
        return grammar;
    }

    private void add(List<String> row) {
        Action action = Action.read(row.get(2));
        for (Rule rule : Rule.read(row.get(0), row.get(1), action, rows.size())) {
            for (String first : rule.symbols().get(0)) {
                byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(rule);
            }
        }
        rows.add(row);
    }

    /** Rules whose first symbol is this word or name. */
    List<Rule> beginningWith(String symbol) {
        return byFirst.getOrDefault(symbol, List.of());
    }

    /** All rows: name, pattern, action, example, value. */
    List<List<String>> rows() {
        return rows;
    }
}
