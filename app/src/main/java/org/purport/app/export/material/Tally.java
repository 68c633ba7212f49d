package org.purport.app.export.material;

import java.util.Map;
import java.util.TreeMap;

/** What an export wrote, and what its format has no place for. */
public final class Tally {
    private final String what;
    private final Map<String, Integer> left = new TreeMap<>();
    private int written;

    /** @param what the plural of what is written */
    public Tally(String what) {
        this.what = what;
    }

    public void write() {
        written++;
    }

    /** Counts something that the format cannot carry. */
    public void leave(String why) {
        left.merge(why, 1, Integer::sum);
    }

    public int written() {
        return written;
    }

    public String what() {
        return what;
    }

    /** How many were left out, by the reason. */
    public Map<String, Integer> left() {
        return Map.copyOf(left);
    }

    /** "310 rows; left out: 12 without a known actor". */
    public String line() {
        StringBuilder line = new StringBuilder(written + " " + (written == 1 ? one() : what));
        left.forEach((why, count) -> line.append(line.indexOf("left out") < 0 ? "; left out: " : ", ")
                .append(count)
                .append(' ')
                .append(why));
        return line.toString();
    }

    private String one() {
        return what.endsWith("ies") ? what.substring(0, what.length() - 3) + "y" : what.substring(0, what.length() - 1);
    }
}
