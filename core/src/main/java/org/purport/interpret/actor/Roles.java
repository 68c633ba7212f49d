package org.purport.interpret.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Sentence;
import org.purport.model.Token;

/** Role nouns and the words that modify them. */
final class Roles {
    /** Most words of a role noun. */
    static final int LONGEST = 5;

    private final Map<String, Role> roles = new HashMap<>();
    private final Set<String> heads = new HashSet<>();
    private final Map<String, String> modifiers = new HashMap<>();
    private final Map<String, Role> nameWords = new HashMap<>();
    private final Map<String, Honorific> honorifics = new HashMap<>();

    /** A word of address before a name: "Mr", "Gen.". */
    record Honorific(Gender gender, String role) {}

    Roles() {
        for (List<String> row : Table.open(Roles.class, "roles.tsv", 5).rows()) {
            for (String noun : row.get(0).split("\\|")) {
                roles.putIfAbsent(noun, role(noun, row));
                heads.add(noun.substring(noun.lastIndexOf(' ') + 1));
            }
        }
        for (List<String> row : Table.open(Roles.class, "modifiers.tsv", 3).rows()) {
            for (String word : row.get(0).split("\\|")) {
                modifiers.putIfAbsent(word, row.get(1));
            }
        }
        for (List<String> row : Table.open(Roles.class, "namewords.tsv", 4).rows()) {
            for (String word : row.get(0).split("\\|")) {
                String kind = row.get(1);
                boolean weak = kind.endsWith("?");
                Nature nature = Nature.of(weak ? kind.substring(0, kind.length() - 1) : kind);
                String code = Table.cell(row, 2);
                List<String> sector = code.isEmpty() ? List.of() : List.of(code.split(","));
                nameWords.put(word, new Role(word, 1, nature, weak, sector, Gender.UNKNOWN));
            }
        }
        for (List<String> row : Table.open(Roles.class, "honorifics.tsv", 4).rows()) {
            for (String word : row.get(0).split("\\|")) {
                honorifics.put(word, new Honorific(Gender.of(row.get(1)), Table.cell(row, 2)));
            }
        }
    }

    private static Role role(String noun, List<String> row) {
        String sector = Table.cell(row, 2);
        int words = noun.split(" ").length;
        List<String> sectors = sector.isEmpty() ? List.of() : List.of(sector.split(","));
        String type = row.get(1);
        boolean weak = type.endsWith("?");
        Nature nature = Nature.of(weak ? type.substring(0, type.length() - 1) : type);
        return new Role(noun, words, nature, weak, sectors, Gender.of(row.get(3)));
    }

    /** The longest role noun that ends at token {@code i}, or null. */
    @Nullable
    Role endingAt(Sentence sentence, int i) {
        String last = singular(sentence.token(i));
        if (!heads.contains(last)) {
            return null;
        }
        String phrase = last;
        Role found = roles.get(phrase);
        for (int k = i - 1; k >= 0 && k > i - LONGEST; k--) {
            phrase = plain(sentence.token(k).word()) + " " + phrase;
            Role longer = roles.get(phrase);
            found = longer == null ? found : longer;
        }
        return found;
    }

    /** What a capitalised word at the end of a name tells of its bearer, or null. */
    @Nullable
    Role inName(String word) {
        return nameWords.get(word.toLowerCase(Locale.ROOT));
    }

    /** The role of this noun, or null. */
    @Nullable
    Role named(String noun) {
        return roles.get(noun);
    }

    /** The sector of the longest role that an office ends with ("junior finance minister"), empty where it is none. */
    List<String> sectorOf(String office) {
        String rest = Office.plain(office);
        Role role = roles.get(rest);
        while (role == null && rest.indexOf(' ') >= 0) {
            rest = rest.substring(rest.indexOf(' ') + 1);
            role = roles.get(rest);
        }
        return role == null ? List.of() : role.sector();
    }

    /** The sector that a modifier adds, or null. */
    @Nullable
    String modifier(String word) {
        return modifiers.get(word.toLowerCase(Locale.ROOT));
    }

    /** The word of address, or null. */
    @Nullable
    Honorific honorific(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return honorifics.get(bare.toLowerCase(Locale.ROOT));
    }

    /** Lower case, one spelling for defence and for the hyphenated forms of titles. */
    static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return switch (lower) {
            case "defense" -> "defence";
            case "labor" -> "labour";
            default -> lower;
        };
    }

    private String singular(Token token) {
        String lemma = plain(token.lemma());
        if (heads.contains(lemma)) {
            return lemma;
        }
        String word = plain(token.word());
        return word.endsWith("s") && !heads.contains(word) ? word.substring(0, word.length() - 1) : word;
    }
}
