package org.purport.interpret.event;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a frame asks of one argument.
 *
 * @param slot as {@link Arguments} names it
 * @param words lemmas of which the argument must be one; empty where any will do
 * @param present false where there must be no such argument
 * @param absorbs whether the argument is part of the act and none of its own
 */
record Condition(String slot, Set<String> words, boolean present, boolean absorbs) {

    /** Reads "obj=sanction|ban", "obj:TALKS", "to", "-obj". */
    static Condition parse(String text, WordClasses classes) {
        if (text.startsWith("-")) {
            return new Condition(text.substring(1), Set.of(), false, false);
        }
        int colon = text.indexOf(':');
        int sign = colon >= 0 ? colon : text.indexOf('=');
        if (sign < 0) {
            return new Condition(text, Set.of(), true, false);
        }
        Set<String> words = new LinkedHashSet<>();
        for (String name : text.substring(sign + 1).split("\\|")) {
            words.addAll(classes.words(name));
        }
        return new Condition(text.substring(0, sign), Set.copyOf(words), true, colon >= 0);
    }
}
