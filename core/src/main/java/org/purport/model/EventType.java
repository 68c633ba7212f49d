package org.purport.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kind of political act an event is.
 *
 * @param mode PLOVER mode, null where none is told
 * @param context PLOVER contexts
 * @param cameo the CAMEO code it stands for
 */
public record EventType(
        Plover plover,
        @Nullable String mode,
        List<String> context,
        @Nullable String cameo) {
    public EventType {
        context = List.copyOf(context);
    }

    /** The event types of PLOVER. */
    public enum Plover {
        AGREE,
        CONSULT,
        SUPPORT,
        CONCEDE,
        COOPERATE,
        AID,
        RETREAT,
        REQUEST,
        ACCUSE,
        REJECT,
        THREATEN,
        PROTEST,
        SANCTION,
        MOBILIZE,
        COERCE,
        ASSAULT
    }
}
