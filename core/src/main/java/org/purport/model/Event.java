package org.purport.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a report says happened, happens, will or may happen, or did not.
 *
 * @param text the words of the clause it stands in
 * @param type null where no PLOVER type fits
 * @param where id of a place
 * @param when id of a time
 * @param views what each source commits to
 * @param because the rules that decided, in short
 */
public record Event(
        String id,
        Span trigger,
        String lemma,
        String text,
        @Nullable EventType type,
        List<Role> roles,
        List<Materiel> materiel,
        @Nullable String where,
        @Nullable String when,
        Factuality factuality,
        List<Factuality.View> views,
        List<String> because) {
    public Event {
        roles = List.copyOf(roles);
        materiel = List.copyOf(materiel);
        views = List.copyOf(views);
        because = List.copyOf(because);
    }

    /** The same event as judged, with the reasons added to those it has. */
    public Event judged(Factuality judgement, List<Factuality.View> committed, List<String> reasons) {
        List<String> all = new java.util.ArrayList<>(because);
        all.addAll(reasons);
        return new Event(id, trigger, lemma, text, type, roles, materiel, where, when, judgement, committed, all);
    }
}
