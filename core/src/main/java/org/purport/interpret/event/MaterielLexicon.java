package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.Comparator;
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
            Pattern.compile("([A-Z0-9]?[A-Za-z]{1,14})-?([A-Z]?\\d{1,4}[A-Za-z]{0,3}\\d?)s?");
    private static final int LONGEST_GLUED_PREFIX = 2;
    private static final String NONE = "none";

    private final Map<String, List<Noun>> nouns = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> numbered = new HashMap<>();
    private final Map<String, String> companions = new HashMap<>();
    private final Map<Pattern, String> patterns = new HashMap<>();
    private final Set<String> conditions = new HashSet<>();
    private final Set<String> attributes = new HashSet<>();

    MaterielLexicon() {
        Table.open(MaterielLexicon.class, "materiel.tsv", 4).rows().forEach(this::addNouns);
        nouns.values().forEach(uses -> uses.sort(Comparator.comparing(noun -> noun.use() != Use.WITH)));
        Table.open(MaterielLexicon.class, "designations.tsv", 3).rows().forEach(this::addNames);
        for (List<String> row :
                Table.open(MaterielLexicon.class, "conditions.tsv", 2).rows()) {
            (row.get(0).equals("any") ? conditions : attributes)
                    .addAll(List.of(row.get(1).split(", *")));
        }
    }

    private void addNouns(List<String> row) {
        String words = Table.cell(row, 3);
        Set<String> others = words.isEmpty() ? Set.of() : new HashSet<>(List.of(words.split(", *")));
        for (String noun : row.get(2).split(", *")) {
            nouns.computeIfAbsent(noun, any -> new ArrayList<>())
                    .add(new Noun(row.get(0), Use.valueOf(row.get(1).toUpperCase(Locale.ROOT)), others));
        }
    }

    private void addNames(List<String> row) {
        for (String name : row.get(2).split(", *")) {
            switch (row.get(1)) {
                case "alone" -> names.putIfAbsent(name, row.get(0));
                case "number" -> numbered.putIfAbsent(name, row.get(0));
                case "pattern" -> patterns.put(Pattern.compile(row.get(2)), row.get(0));
                default -> companions.putIfAbsent(name, row.get(0));
            }
        }
    }

    /** How a common noun can name materiel, the uses that need another word first. */
    List<Noun> noun(Token token) {
        String word = token.word().toLowerCase(Locale.ROOT);
        List<Noun> plural = nouns.getOrDefault(word, List.of());
        return plural.isEmpty() ? nouns.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of()) : plural;
    }

    /** The category of a designation that stands alone ("S-400", "Shahed", "Storm Shadow"), or null. */
    @Nullable
    String designation(String words, String next) {
        String named = named(words);
        if (named != null) {
            return named.equals(NONE) ? null : named;
        }
        for (Map.Entry<Pattern, String> pattern : patterns.entrySet()) {
            if (pattern.getKey().matcher(words.toLowerCase(Locale.ROOT)).matches()) {
                return pattern.getValue();
            }
        }
        Matcher matcher = NUMBERED.matcher(words);
        if (matcher.matches()) {
            boolean hyphen = words.indexOf('-') > 0 || matcher.group(1).length() > LONGEST_GLUED_PREFIX;
            String category = hyphen ? numbered.get(matcher.group(1)) : null;
            return category == null || category.equals(NONE) ? null : category;
        }
        boolean beforeNumber =
                !next.isEmpty() && Character.isDigit(next.charAt(0)) && words.length() > LONGEST_GLUED_PREFIX;
        return beforeNumber && "naval".equals(numbered.get(words)) ? "naval" : null;
    }

    private @Nullable String named(String words) {
        String bare = words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
        return names.containsKey(words) ? names.get(words) : names.get(bare);
    }

    /** The category of a name that needs a word of materiel beside it ("Patriot"), or null. */
    @Nullable
    String companion(String words) {
        return companions.get(words);
    }

    /** Whether a word tells a calibre ("152-mm"), which is no count. */
    boolean isCalibre(String word) {
        return patterns.keySet().stream()
                .anyMatch(pattern -> pattern.matcher(word).matches());
    }

    /** Whether a word says in what state a thing is. */
    boolean isCondition(String word) {
        return conditions.contains(word);
    }

    /** Whether a word before a noun says in what state that is. */
    boolean isConditionBefore(String word) {
        return conditions.contains(word) || attributes.contains(word);
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
