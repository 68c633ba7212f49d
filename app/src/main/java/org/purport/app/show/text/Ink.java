package org.purport.app.show.text;

import org.purport.app.brief.Statement.Bearing;
import org.purport.app.brief.Verdict;
import org.purport.app.show.Screen;

/** ANSI styles; the same words stand there without them. */
enum Ink {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("1;31"),
    YELLOW("1;33"),
    GREEN("1;32"),
    BLUE("1;34"),
    MAGENTA("1;35");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The text in this style where the screen shows colours. */
    String on(Screen screen, String text) {
        return !screen.colours() || code.isEmpty() || text.isEmpty()
                ? text
                : "\u001b[" + code + "m" + text + "\u001b[0m";
    }

    static Ink of(Verdict verdict) {
        return switch (verdict) {
            case CONTESTED, DENIED, SAID_NOT, RULED_OUT -> RED;
            case THREATENED -> MAGENTA;
            case PLANNED, OFFERED, ATTEMPTED, POSSIBLE, HYPOTHETICAL -> YELLOW;
            case ONGOING, OCCURRED -> GREEN;
            case UNKNOWN -> BLUE;
        };
    }

    static Ink of(Bearing bearing) {
        return switch (bearing) {
            case FOR -> GREEN;
            case AGAINST -> RED;
            case OPEN -> BLUE;
        };
    }
}
