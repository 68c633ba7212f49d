package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.model.Event;
import org.purport.model.EventType;
import org.purport.model.Factuality;
import org.purport.model.Materiel;
import org.purport.model.Role;
import org.purport.model.Span;

/** An event while it is being put together. */
final class Draft {
    final Trigger trigger;
    final Arguments arguments;
    final int carrier;
    FrameMatcher.@Nullable Match match;
    List<Role> roles = List.of();
    final List<Materiel> materiel = new ArrayList<>();

    @Nullable
    String where;

    @Nullable
    String when;

    private final List<String> because = new ArrayList<>();

    Draft(Trigger trigger, Arguments arguments, int carrier) {
        this.trigger = trigger;
        this.arguments = arguments;
        this.carrier = carrier;
    }

    @Nullable
    EventType type() {
        return match == null ? null : match.frame().type();
    }

    boolean isOfType(EventType.Plover plover) {
        EventType type = type();
        return type != null && type.plover() == plover;
    }

    /** Leaves the act without a type, as it is only touched on. */
    void pass() {
        EventType type = type();
        if (type != null) {
            because("told in passing: " + type.plover());
            match = null;
        }
    }

    /** Notes a rule that had a part in it. */
    void because(String rule) {
        because.add(rule);
    }

    Event event(String id, String text) {
        List<String> reasons = new ArrayList<>();
        reasons.add(
                match == null
                        ? trigger.kind().letter() + ":" + trigger.lemma()
                        : "frame " + match.frame().name());
        reasons.addAll(because);
        Span span = trigger.span();
        return new Event(
                id,
                span,
                trigger.lemma(),
                text,
                type(),
                roles,
                materiel,
                where,
                when,
                Factuality.UNKNOWN,
                List.of(),
                reasons);
    }
}
