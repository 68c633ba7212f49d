package org.purport.app.actors;

import java.util.List;
import java.util.Objects;
import org.purport.model.ActorList;

/**
 * A list of actors as it is kept.
 *
 * @param list what readings use
 * @param source the file that it was read from
 * @param imported when, ISO 8601
 * @param broken lines that could not be read any more, each with its reason
 */
public record StoredList(ActorList list, String source, String imported, List<String> broken) {
    public StoredList {
        Objects.requireNonNull(source);
        Objects.requireNonNull(imported);
        broken = List.copyOf(broken);
    }
}
