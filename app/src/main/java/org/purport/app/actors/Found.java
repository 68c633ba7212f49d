package org.purport.app.actors;

import java.util.List;
import org.purport.model.KnownActor;

/**
 * What a file of actors holds.
 *
 * @param problems of rows that were left out, each in one line that begins with where it stands
 * @param notes of what was left out of rows that were used, likewise
 */
public record Found(List<Entry> entries, List<String> problems, List<String> notes) {
    public Found {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** An actor and where its first row stands ("line 7"). */
    public record Entry(String where, KnownActor actor) {}
}
