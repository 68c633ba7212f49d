package org.purport.interpret.actor;

import java.util.List;

/**
 * What a role noun says of its holder.
 *
 * @param noun the noun as listed, "foreign minister"
 * @param words how many words of the text it takes
 * @param weak whether only the subject of a verb is an actor: "the factory"
 * @param sector PLOVER sector codes
 */
record Role(String noun, int words, Nature nature, boolean weak, List<String> sector, Gender gender) {
    /** Its last word, by which a later "the minister" finds it. */
    String head() {
        return noun.substring(noun.lastIndexOf(' ') + 1);
    }
}
