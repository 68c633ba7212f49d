package org.purport.interpret.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.KnownActor;
import org.purport.model.Sentence;

/** Organizations, armed groups, companies and outlets that are known by name. */
final class Organizations {
    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    /** A known organization named by the tokens up to {@code to}, inclusive. */
    record Found(KnownActor actor, int to) {
        Nature nature() {
            return switch (actor.kind()) {
                case ARMED_GROUP -> Nature.ARMED;
                case OUTLET -> Nature.OUTLET;
                case STATE -> Nature.STATE;
                default -> Nature.BODY;
            };
        }
    }

    private record Name(String[] words, KnownActor actor) {}

    /**
     * Organizations to be found by name.
     *
     * @param actors known ones of any kind, of two with one name the one that counts first
     */
    Organizations(List<KnownActor> actors) {
        for (KnownActor actor : actors) {
            if (actor.kind() != Actor.Kind.PERSON) {
                add(actor.name(), actor);
                actor.aliases().forEach(alias -> add(alias, actor));
            }
        }
    }

    private void add(String name, KnownActor actor) {
        String[] words = name.replace("'s", " 's").replace("s' ", "s ' ").split(" ");
        byFirstWord
                .computeIfAbsent(Words.folded(words[0]), w -> new ArrayList<>())
                .add(new Name(words, actor));
    }

    /** The longest known name that begins at token {@code i}, or null. */
    @Nullable
    Found startingAt(Sentence sentence, int i) {
        List<Name> names = byFirstWord.get(Words.folded(sentence.token(i).word()));
        if (names == null) {
            return null;
        }
        Found found = null;
        for (Name name : names) {
            int to = i + name.words.length - 1;
            if (to < sentence.size() && (found == null || to > found.to) && matches(sentence, i, name)) {
                found = new Found(name.actor, to);
            }
        }
        return found;
    }

    private static boolean matches(Sentence sentence, int from, Name name) {
        for (int k = 0; k < name.words.length; k++) {
            String word = sentence.token(from + k).word().replace('\u2019', '\'');
            String wanted = name.words[k];
            boolean exact = word.equals(wanted)
                    || Words.folded(word).equals(Words.folded(wanted)) && Character.isUpperCase(word.charAt(0));
            if (acronym(wanted) ? !word.equals(wanted) : !exact) {
                return false;
            }
        }
        return name.words.length > 1 || acronym(name.words[0]) || !ambiguous(sentence, from);
    }

    static boolean acronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** A single common word is no name where it is not tagged as one: "Time", "Apple", "Dawn" that open a sentence. */
    private static boolean ambiguous(Sentence sentence, int i) {
        boolean inside = i > 0
                && sentence.pos(i).startsWith("J")
                && !sentence.token(i - 1).isPunctuation();
        return !sentence.token(i).isProper() && !inside;
    }
}
