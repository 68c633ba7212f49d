package org.purport.interpret.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One rule of the grammar: a name for a sequence of words and named stretches, and what it means.
 *
 * @param symbols for each position the words and names that may stand there
 * @param before how many of the first symbols are only looked at
 * @param after how many of the last symbols are only looked at
 * @param row the row of the table it comes from; of two readings that are as long the lower one wins
 */
record Rule(String name, List<List<String>> symbols, int before, int after, Action action, int row) {
    Rule {
        symbols = List.copyOf(symbols);
    }

    /**
     * The rules that a pattern stands for: one for each choice of its optional symbols.
     *
     * <p>A pattern is words in lower case and names in upper case; {@code a|b} is either, {@code x?} may be left out,
     * {@code (x)} at either end is looked at and not part of the expression.
     */
    static List<Rule> read(String name, String pattern, Action action, int row) {
        List<Rule> rules = new ArrayList<>();
        String[] symbols = pattern.split(" ");
        int optional = (int) Arrays.stream(symbols).filter(Rule::isOptional).count();
        for (int choice = 0; choice < 1 << optional; choice++) {
            rules.add(variant(name, symbols, choice, action, row));
        }
        return rules;
    }

    private static boolean isOptional(String symbol) {
        return symbol.length() > 1 && symbol.endsWith("?");
    }

    private static Rule variant(String name, String[] pattern, int choice, Action action, int row) {
        List<List<String>> symbols = new ArrayList<>();
        int before = 0;
        int after = 0;
        int seen = 0;
        for (String symbol : pattern) {
            boolean optional = isOptional(symbol);
            if (optional && (choice >> seen++ & 1) == 0) {
                continue;
            }
            String bare = optional ? symbol.substring(0, symbol.length() - 1) : symbol;
            boolean context = bare.length() > 2 && bare.startsWith("(") && bare.endsWith(")");
            if (context) {
                bare = bare.substring(1, bare.length() - 1);
            }
            if (context && before == symbols.size()) {
                before++;
            } else if (context) {
                after++;
            }
            symbols.add(List.of(bare.split("\\|")));
        }
        return new Rule(name, symbols, before, after, action, row);
    }
}
