package org.purport.app.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.purport.model.KnownActor;

/** Compares the actors of a file with those that are known already. */
public final class Conflicts {
    private final Function<String, List<KnownActor>> builtIn;
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, KnownActor> own = new HashMap<>();

    /**
     * A comparison with the built-in tables and the lists that are kept.
     *
     * @param builtIn the built-in actors of a name
     */
    public Conflicts(Function<String, List<KnownActor>> builtIn, List<StoredList> lists) {
        this.builtIn = builtIn;
        for (StoredList stored : lists) {
            for (KnownActor actor : stored.list().actors()) {
                if (own.putIfAbsent(key(actor.name()), actor) == null) {
                    owners.put(key(actor.name()), stored.list().name());
                }
            }
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** What the file says differently, each in one line without its place; empty where nothing is. */
    public List<String> of(KnownActor actor) {
        List<String> conflicts = new ArrayList<>();
        List<KnownActor> known = builtIn.apply(actor.name());
        if (!known.isEmpty() && known.stream().noneMatch(one -> agrees(one, actor))) {
            conflicts.add(difference(actor, known.get(0), "built in"));
        }
        KnownActor listed = own.get(key(actor.name()));
        if (listed != null && !agrees(listed, actor)) {
            conflicts.add(difference(actor, listed, "in the list " + owners.get(key(actor.name()))));
        }
        for (String alias : actor.aliases()) {
            KnownActor other = other(actor, alias);
            if (other != null) {
                conflicts.add("\"" + alias + "\", here a name of " + actor.name() + ", is built in as one of "
                        + other.name());
            }
        }
        return conflicts;
    }

    private @Nullable KnownActor other(KnownActor actor, String alias) {
        List<KnownActor> known = builtIn.apply(alias);
        boolean same = known.stream()
                .anyMatch(one -> agrees(one, actor)
                        && (one.name().equalsIgnoreCase(actor.name())
                                || one.aliases().contains(actor.name())
                                || actor.aliases().contains(one.name())));
        return known.isEmpty() || same ? null : known.get(0);
    }

    private static boolean agrees(KnownActor one, KnownActor other) {
        boolean country = one.country() == null
                || other.country() == null
                || one.country().equals(other.country());
        boolean sector = one.sector().isEmpty()
                || other.sector().isEmpty()
                || one.sector().stream().anyMatch(other.sector()::contains);
        return one.kind() == other.kind() && country && sector;
    }

    private static String difference(KnownActor actor, KnownActor known, String where) {
        return "\"" + actor.name() + "\" is " + where + " as " + description(known) + ", here as " + description(actor);
    }

    private static String description(KnownActor actor) {
        List<String> parts = new ArrayList<>();
        parts.add(Kinds.name(actor.kind()));
        if (actor.country() != null) {
            parts.add(actor.country());
        }
        parts.addAll(actor.sector());
        return String.join(" ", parts);
    }
}
