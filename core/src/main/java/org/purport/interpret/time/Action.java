package org.purport.interpret.time;

import java.util.Locale;

/**
 * How a rule makes its meaning of those of its parts.
 *
 * @param kind the operation
 * @param number its number, 0 where it needs none
 * @param value its value, "" where it needs none
 * @param grain its unit where no part says one
 */
record Action(
        Kind kind,
        double number,
        String value,
        Grain grain,
        Meaning.Anchor anchor,
        Meaning.Direction direction,
        Meaning.Modifier modifier) {

    /** The operations. */
    enum Kind {
        /** Joins the dates and fields of the parts. */
        DATE,
        /** Counts {@code number} units from the anchor; the unit is a part, or given. */
        SHIFT,
        /** Counts the length among the parts from the anchor, {@code number} is the sign. */
        COUNT,
        /** The field {@code value}, whose number is the part's, or given. */
        FIELD,
        /** The number {@code number}, or an unknown one where it is 0. */
        NUMBER,
        /** The part, with those fields of what is around it that it lacks. */
        ALSO,
        /** The year, decade or century, counted before Christ. */
        BC,
        /** Number times unit. */
        LENGTH,
        /** Lengths added up. */
        SUM,
        /** The part as it is. */
        SAME,
        /** What comes back every unit, length or date among the parts. */
        REPEATED,
        /** The value as given. */
        VAGUE
    }

    /**
     * Reads the action column: the operation and its settings, as in {@code shift -1 from=now} or
     * {@code date last end}.
     */
    static Action read(String text) {
        String[] words = text.split(" ");
        Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
        double number = 0;
        String value = "";
        Grain grain = Grain.DAY;
        Meaning.Anchor anchor = Meaning.Anchor.NOW;
        Meaning.Direction direction = Meaning.Direction.NEAREST;
        Meaning.Modifier modifier = Meaning.Modifier.NONE;
        for (int i = 1; i < words.length; i++) {
            String word = words[i].substring(words[i].indexOf('=') + 1).toUpperCase(Locale.ROOT);
            switch (words[i].substring(0, words[i].indexOf('='))) {
                case "by" -> number = Double.parseDouble(word);
                case "is" -> value = word;
                case "unit" -> grain = Grain.valueOf(word);
                case "from" -> anchor = Meaning.Anchor.valueOf(word);
                case "take" -> direction = Meaning.Direction.valueOf(word);
                case "part" -> modifier = Meaning.Modifier.valueOf(word);
                default -> throw new IllegalArgumentException("no setting like " + words[i] + " in " + text);
            }
        }
        return new Action(kind, number, value, grain, anchor, direction, modifier);
    }
}
