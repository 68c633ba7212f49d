package org.purport.interpret.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reader knows at a point of the text: the actors so far, and which of them are in mind. */
final class Discourse {
    /** How many actors stay in mind; bounds the cost of a pronoun in a list of a thousand names. */
    private static final int IN_MIND = 40;

    private final Map<Mention, Entity> assigned = new IdentityHashMap<>();
    private final List<Entity> entities = new ArrayList<>();
    private final Map<String, Entity> byKey = new HashMap<>();
    private final Map<String, List<Entity>> byHead = new HashMap<>();
    private final Map<String, List<Entity>> byWord = new HashMap<>();
    private final Deque<Entity> recent = new ArrayDeque<>();

    List<Entity> entities() {
        return entities;
    }

    @Nullable
    Entity of(@Nullable Mention mention) {
        return mention == null ? null : assigned.get(mention);
    }

    Entity open(Mention mention) {
        Entity entity = new Entity(mention.traits());
        entities.add(entity);
        assign(mention, entity);
        return entity;
    }

    /** Something that is no actor but that a pronoun can mean. */
    Entity thing(Mention mention) {
        Entity entity = new Entity(mention.traits());
        entity.add(mention);
        return entity;
    }

    void assign(Mention mention, Entity entity) {
        if (assigned.putIfAbsent(mention, entity) == null) {
            entity.add(mention);
        }
    }

    @Nullable
    Entity keyed(String key) {
        return byKey.get(key);
    }

    void key(String key, Entity entity) {
        byKey.putIfAbsent(key, entity);
    }

    /** Actors of whom this noun was said, in order of first mention. */
    List<Entity> headed(String noun) {
        return byHead.getOrDefault(noun, List.of());
    }

    void head(String noun, Entity entity) {
        if (!entity.heads().contains(noun)) {
            entity.head(noun);
            byHead.computeIfAbsent(noun, n -> new ArrayList<>()).add(entity);
        }
    }

    /** Actors with this word in their name. */
    List<Entity> worded(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    void word(String word, Entity entity) {
        List<Entity> sharing = byWord.computeIfAbsent(word, w -> new ArrayList<>());
        if (!sharing.contains(entity)) {
            sharing.add(entity);
        }
    }

    /** Takes note that a mention has gone by. */
    void hear(Mention mention, Entity entity) {
        entity.hear(mention, Prominence.of(mention));
        recent.remove(entity);
        recent.addFirst(entity);
        if (recent.size() > IN_MIND) {
            recent.removeLast();
        }
    }

    /** The actors in mind, the latest first. */
    Iterable<Entity> recent() {
        return recent;
    }
}
