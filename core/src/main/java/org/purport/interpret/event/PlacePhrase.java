package org.purport.interpret.event;

import org.purport.model.Sentence;

/** How the words around the name of a place tie it to a noun or a clause. */
final class PlacePhrase {
    private PlacePhrase() {}

    /** "The port of Aden". */
    static boolean isOf(Sentence sentence, int token) {
        int preposition = sentence.child(token, "case");
        return sentence.isRelation(token, "nmod")
                && preposition >= 0
                && sentence.lemma(preposition).equals("of");
    }

    /** Whether a relative clause says what happens at the place: "Aden, where rebels marched". */
    static boolean hasWhere(Sentence sentence, int verb) {
        for (int child : sentence.childrenBy(verb, "advmod", "mark", "obl")) {
            if (sentence.lemma(child).equalsIgnoreCase("where")) {
                return true;
            }
        }
        return false;
    }
}
