package org.purport.app.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Actor;

/** What the types that lists give say of the kind and the sector of an actor. */
final class Kinds {
    static final String NAMES = "person, organization, armed-group, outlet or state";

    private static final List<Kinds.Word> WORDS = words();

    private record Word(String word, Meaning meaning) {}

    /** What a type means for the actor that bears it. */
    record Meaning(Actor.Kind kind, List<String> sector) {}

    private Kinds() {}

    private static List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (List<String> row : Table.open(Kinds.class, "kinds.tsv", 4).rows()) {
            String sector = Table.cell(row, 2);
            Meaning meaning = new Meaning(kind(row.get(1)), sector.isEmpty() ? List.of() : List.of(sector.split(",")));
            for (String word : row.get(0).split("\\|")) {
                words.add(new Word(word, meaning));
            }
        }
        return List.copyOf(words);
    }

    /**
     * The kind of this name, as readings write it.
     *
     * @throws IllegalArgumentException where there is none
     */
    static Actor.Kind kind(String name) {
        return Actor.Kind.valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The name of a kind, as readings write it. */
    static String name(Actor.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a type of a list means ("political party", "Q5", "Company"), or null where that is not known. */
    static @Nullable Meaning of(String type) {
        String plain = type.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (plain.equals("state")) {
            return new Meaning(Actor.Kind.STATE, List.of("GOV"));
        }
        if (plain.equals("q5") || plain.endsWith("/q5")) {
            return new Meaning(Actor.Kind.PERSON, List.of());
        }
        for (Word word : WORDS) {
            if (plain.contains(word.word())) {
                return word.meaning();
            }
        }
        return null;
    }
}
