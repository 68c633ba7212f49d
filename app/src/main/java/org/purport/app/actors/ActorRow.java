package org.purport.app.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor.Kind;
import org.purport.model.KnownActor;
import org.purport.model.KnownActor.Tenure;

/**
 * An actor as one row of a file tells it; several rows may tell of one actor.
 *
 * @param where in the file it stands ("line 7")
 * @param kind null where the row does not say
 * @param tenure null where the row tells of no office
 */
record ActorRow(
        String where,
        @Nullable String id,
        String name,
        List<String> aliases,
        @Nullable Kind kind,
        @Nullable String country,
        List<String> sector,
        @Nullable Tenure tenure) {
    ActorRow {
        aliases = List.copyOf(aliases);
        sector = List.copyOf(sector);
    }

    /** What makes rows tell of one actor: the same id, else the same name and country. */
    String key() {
        return id == null ? name + "\t" + country : id;
    }

    KnownActor actor(Kind certain) {
        return new KnownActor(
                name, aliases, certain, false, country, sector, tenure == null ? List.of() : List.of(tenure), id);
    }
}
