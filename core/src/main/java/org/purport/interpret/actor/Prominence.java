package org.purport.interpret.actor;

import org.purport.model.Sentence;

/**
 * How prominent the syntax makes a mention.
 *
 * <p>After Lappin and Leass, An algorithm for pronominal anaphora resolution (1994): recency, and subject before object before the rest.
 */
final class Prominence {
    private static final double RECENT = 100;
    private static final double SUBJECT = 80;
    private static final double OBJECT = 50;
    private static final double OBLIQUE = 40;
    private static final double NOT_EMBEDDED = 40;

    private Prominence() {}

    static double of(Mention mention) {
        Sentence sentence = mention.sentence();
        int head = mention.head();
        double prominence = RECENT;
        if (sentence.isRelation(head, "nsubj")) {
            prominence += SUBJECT;
        } else if (sentence.isRelation(head, "obj", "iobj")) {
            prominence += OBJECT;
        } else if (sentence.isRelation(head, "obl")) {
            prominence += OBLIQUE;
        }
        boolean embedded = sentence.isRelation(head, "nmod", "compound", "amod", "appos");
        return embedded ? prominence * 0.6 : prominence + NOT_EMBEDDED;
    }
}
