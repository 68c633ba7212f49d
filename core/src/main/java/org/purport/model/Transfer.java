package org.purport.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arms or equipment that change hands, are to, or are said not to.
 *
 * @param events ids of the events that tell of it, the one that tells most first
 * @param suppliers who gives them away
 * @param recipients who gets them
 * @param items what, how many, in what state
 * @param where id of a place
 * @param when id of a time
 * @param factuality how far it is held to be a fact; an order or a pledge that was made is a planned transfer
 * @param views what each source commits to
 * @param because the rules that decided, in short
 */
public record Transfer(
        String id,
        List<String> events,
        List<Party> suppliers,
        List<Party> recipients,
        List<Materiel> items,
        @Nullable String where,
        @Nullable String when,
        Factuality factuality,
        List<Factuality.View> views,
        List<String> because) {
    public Transfer {
        events = List.copyOf(events);
        suppliers = List.copyOf(suppliers);
        recipients = List.copyOf(recipients);
        items = List.copyOf(items);
        views = List.copyOf(views);
        because = List.copyOf(because);
    }

    /**
     * One of those it passes between.
     *
     * @param actor id of the actor, null for a place or a people that the report does not make one
     * @param country ISO 3166-1 alpha-3, null where unknown
     * @param span the words that name it, null where it is understood and not said
     */
    public record Party(
            @Nullable String actor,
            @Nullable String country,
            @Nullable Span span) {}
}
