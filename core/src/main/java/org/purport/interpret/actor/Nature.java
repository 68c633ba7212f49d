package org.purport.interpret.actor;

import java.util.Locale;
import org.purport.model.Actor;

/** What sort of thing a role noun or a name stands for. */
enum Nature {
    PERSON,
    SOURCE,
    PEOPLE,
    BODY,
    FORCE,
    ARMED,
    STATE,
    OUTLET,
    LAND,
    THING;

    static Nature of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether it is one or more human beings, each of whom could speak. */
    boolean human() {
        return this == PERSON || this == SOURCE;
    }

    /** Whether "it" can mean a singular of this nature. */
    boolean institution() {
        return !human() && this != PEOPLE && this != THING;
    }

    /** The kind of an actor of this nature. */
    Actor.Kind kind(boolean named, boolean plural) {
        return switch (this) {
            case PERSON -> plural ? Actor.Kind.GROUP : named ? Actor.Kind.PERSON : Actor.Kind.UNNAMED;
            case SOURCE -> named ? Actor.Kind.PERSON : Actor.Kind.UNNAMED;
            case PEOPLE -> Actor.Kind.GROUP;
            case ARMED -> Actor.Kind.ARMED_GROUP;
            case STATE, LAND -> Actor.Kind.STATE;
            case OUTLET -> Actor.Kind.OUTLET;
            case BODY, FORCE, THING -> Actor.Kind.ORGANIZATION;
        };
    }
}
