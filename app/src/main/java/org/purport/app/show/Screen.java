package org.purport.app.show;

import java.util.Map;

/**
 * What text is written to.
 *
 * @param columns its width in characters
 * @param colours whether it shows ANSI colours
 */
public record Screen(int columns, boolean colours) {
    /** Lines longer than this are hard to read, lines shorter than this hold no briefing. */
    private static final int WIDEST = 120;

    private static final int NARROWEST = 40;

    /** A file or a pipe. */
    public static final Screen NONE = new Screen(100, false);

    public Screen {
        columns = Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    /**
     * The screen behind standard output.
     *
     * @param terminal whether standard output is a terminal
     * @param columns its width, 0 where unknown
     * @param environment NO_COLOR and TERM are looked up in it
     */
    public static Screen of(boolean terminal, int columns, Map<String, String> environment) {
        boolean colours = terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        return new Screen(columns > 0 ? columns : NONE.columns(), colours);
    }
}
