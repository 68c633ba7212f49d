package org.purport.model;

import java.util.List;
import java.util.Objects;

/**
 * A user's own list of known actors.
 *
 * @param name by which the user calls it
 * @param replaces whether it goes before the built-in tables where both know a name
 */
public record ActorList(String name, boolean replaces, List<KnownActor> actors) {
    public ActorList {
        Objects.requireNonNull(name);
        actors = List.copyOf(actors);
    }
}
