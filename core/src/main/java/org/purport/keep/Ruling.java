package org.purport.keep;

import org.jspecify.annotations.Nullable;
import org.purport.model.EventType;

/** What an analyst decides about a case. */
public sealed interface Ruling {

    /** One actor is another: {@code actor} bears the name of {@code other} from here on. */
    record SameActor(Anchor actor, Anchor other) implements Ruling {}

    /** Two events are one happening. */
    record SameEvent(Anchor event, Anchor other) implements Ruling {}

    /** Two events are two happenings; {@code other} stands alone. */
    record OtherEvent(Anchor event, Anchor other) implements Ruling {}

    /**
     * An event is of another type than was read.
     *
     * @param type null where it is of none
     */
    record Code(Anchor event, @Nullable EventType type) implements Ruling {}

    /**
     * Another source makes a claim than was read.
     *
     * @param claim the words that say it is attributed
     * @param name of who makes it
     */
    record Speaker(Anchor claim, String name) implements Ruling {}

    /** A claim or an event was read rightly, however doubtful it looked. */
    record Right(Anchor place) implements Ruling {}

    /**
     * How far a source or an outlet is to be trusted.
     *
     * @param grade of the Admiralty system: A to F for the source, 1 to 6 for what it says
     */
    record Grade(String source, String grade) implements Ruling {
        public Grade {
            if (!grade.matches("[A-F][1-6]")) {
                throw new IllegalArgumentException(
                        "a grade is a letter from A to F and a number from 1 to 6, as in B2");
            }
        }
    }

    /** An earlier judgement does not count; undoing an undoing lets it count again. */
    record Undo(long judgement) implements Ruling {}
}
