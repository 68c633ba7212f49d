package org.purport.app.web.actors;

import org.jspecify.annotations.Nullable;
import org.purport.model.EventType;

/** Whether what one does to another is cooperation or conflict, as PLOVER sorts its types. */
public enum Tone {
    COOPERATION("+", "cooperation"),
    CONFLICT("×", "conflict"),
    NEITHER("·", "neither");

    private final String mark;
    private final String label;

    Tone(String mark, String label) {
        this.mark = mark;
        this.label = label;
    }

    public String mark() {
        return mark;
    }

    public String label() {
        return label;
    }

    static Tone of(@Nullable EventType type) {
        if (type == null) {
            return NEITHER;
        }
        return switch (type.plover()) {
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> COOPERATION;
            case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> CONFLICT;
        };
    }
}
