package org.purport.app.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.KnownActor;
import org.purport.model.KnownActor.Tenure;

/** Joins the rows that tell of one actor and says what is wrong with those that cannot be used. */
final class Rows {
    private static final int SHORTEST_NAME = 2;

    private final Actor.@Nullable Kind usual;
    private final Map<String, KnownActor> actors = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * @param usual kind of rows that do not tell theirs, null where the caller knows none
     */
    Rows(Actor.@Nullable Kind usual) {
        this.usual = usual;
    }

    /** Something of a row that is left out while the rest of it is used. */
    void note(String where, String what) {
        notes.add(where + ": " + what);
    }

    void problem(String where, String why) {
        problems.add(where + ": " + why);
    }

    void add(ActorRow row) {
        Actor.Kind kind = kind(row);
        if (row.name().length() < SHORTEST_NAME) {
            problem(row.where(), row.name().isEmpty() ? "no name" : "\"" + row.name() + "\" is too short for a name");
        } else if (kind == null) {
            problem(
                    row.where(),
                    "it is not said what \"" + row.name() + "\" is; give the column kind (" + Kinds.NAMES
                            + "), or --kind for all");
        } else {
            actors.merge(row.key(), row.actor(kind), Rows::joined);
            places.putIfAbsent(row.key(), row.where());
        }
    }

    private Actor.@Nullable Kind kind(ActorRow row) {
        if (row.kind() != null) {
            return row.kind();
        }
        return row.tenure() != null && !row.tenure().office().isEmpty() ? Actor.Kind.PERSON : usual;
    }

    private static KnownActor joined(KnownActor first, KnownActor second) {
        Set<String> aliases = new LinkedHashSet<>(first.aliases());
        aliases.addAll(second.aliases());
        if (!second.name().equals(first.name())) {
            aliases.add(second.name());
        }
        Set<String> sector = new LinkedHashSet<>(first.sector());
        sector.addAll(second.sector());
        Set<Tenure> tenures = new LinkedHashSet<>(first.tenures());
        tenures.addAll(second.tenures());
        return new KnownActor(
                first.name(),
                List.copyOf(aliases),
                first.kind(),
                false,
                first.country() == null ? second.country() : first.country(),
                List.copyOf(sector),
                List.copyOf(tenures),
                first.id());
    }

    /** The actors in the order of their first rows. */
    Found found() {
        List<Found.Entry> entries = new ArrayList<>();
        actors.forEach((key, actor) -> entries.add(new Found.Entry(places.getOrDefault(key, ""), actor)));
        return new Found(entries, problems, notes);
    }
}
