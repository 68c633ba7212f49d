package org.purport.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.model.EventType.Plover;

/**
 * One record as classic event data has it.
 *
 * @param event id of the event that it comes from
 * @param claim id of the claim that makes it one, null where it is the act itself
 * @param plover null where PLOVER codes nothing, as for mere statements
 * @param cameo the CAMEO code
 * @param sources ids of the actors on the source side
 * @param targets ids of the actors on the target side
 */
public record ClassicEvent(
        String event,
        @Nullable String claim,
        @Nullable Plover plover,
        String cameo,
        List<String> sources,
        List<String> targets) {
    public ClassicEvent {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }
}
