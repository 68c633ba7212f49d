package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Token;

/** Words and designations of weapons, ammunition and equipment. */
final class MaterielLexicon {
    private static final Pattern NUMBERED =
            Pattern.compile("([A-Z0-9]?[A-Za-z]{1,12})-?([A-Z]?\\d{1,4}[A-Za-z]{0,3}\\d?)s?");
    private static final Pattern CALIBRE = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?-?mm");
    private static final int LONGEST_GLUED_PREFIX = 2;

    private final Map<String, List<Noun>> nouns = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> numbered = new HashMap<>();
    private final Map<String, String> companions = new HashMap<>();
    private final Set<String> conditions = new HashSet<>();

    MaterielLexicon() {
        for (List<String> row :
                Table.open(MaterielLexicon.class, "materiel.tsv", 4).rows()) {
            String words = Table.cell(row, 3);
            Set<String> others = words.isEmpty() ? Set.of() : new HashSet<>(List.of(words.split(", *")));
            for (String noun : row.get(2).split(", *")) {
                nouns.computeIfAbsent(noun, any -> new ArrayList<>())
                        .add(new Noun(row.get(0), Use.valueOf(row.get(1).toUpperCase(Locale.ROOT)), others));
            }
        }
        for (List<String> row :
                Table.open(MaterielLexicon.class, "designations.tsv", 3).rows()) {
            Map<String, String> use =
                    switch (row.get(1)) {
                        case "alone" -> names;
                        case "number" -> numbered;
                        default -> companions;
                    };
            for (String name : row.get(2).split(", *")) {
                use.putIfAbsent(name, row.get(0));
            }
        }
        for (List<String> row :
                Table.open(MaterielLexicon.class, "conditions.tsv", 1).rows()) {
            conditions.addAll(List.of(row.get(0).split(", *")));
        }
    }

    /** How a common noun can name materiel. */
    List<Noun> noun(Token token) {
        String word = token.word().toLowerCase(Locale.ROOT);
        List<Noun> plural = nouns.getOrDefault(word, List.of());
        return plural.isEmpty() ? nouns.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of()) : plural;
    }

    /** The category of a designation that stands alone ("S-400", "Shahed"), or null. */
    @Nullable
    String designation(String word, String next) {
        String bare = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        if (names.containsKey(word) || names.containsKey(bare)) {
            return names.getOrDefault(word, names.get(bare));
        }
        Matcher matcher = NUMBERED.matcher(word);
        if (matcher.matches()) {
            boolean hyphen = word.indexOf('-') > 0 || matcher.group(1).length() > LONGEST_GLUED_PREFIX;
            String category = hyphen ? numbered.get(matcher.group(1)) : null;
            return category == null || category.equals("none") ? null : category;
        }
        boolean beforeNumber =
                !next.isEmpty() && Character.isDigit(next.charAt(0)) && word.length() > LONGEST_GLUED_PREFIX;
        return beforeNumber && "naval".equals(numbered.get(word)) ? "naval" : null;
    }

    /** The category of a name that needs a word of materiel beside it ("Patriot"), or null. */
    @Nullable
    String companion(String word) {
        return companions.get(word);
    }

    boolean isCalibre(String word) {
        return CALIBRE.matcher(word).matches();
    }

    boolean isCondition(String word) {
        return conditions.contains(word);
    }

    enum Use {
        ALONE,
        PLURAL,
        WITH,
        AGAIN
    }

    /**
     * A common noun in one use.
     *
     * @param others words that it needs before it, or that rule it out
     */
    record Noun(String category, Use use, Set<String> others) {}
}
