package org.purport.interpret.actor;

/** Whether "he" or "she" is said of a person, as far as the text tells. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    static Gender of(String letter) {
        return letter.equals("m") ? MALE : letter.equals("f") ? FEMALE : UNKNOWN;
    }

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
