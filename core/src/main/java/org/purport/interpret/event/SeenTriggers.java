package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Weights;
import org.purport.model.Impressions.OfSentence;
import org.purport.model.Sentence;
import org.purport.model.Token;

/**
 * Adds words that tell of something happening though no rule knows them for it: "their SCRAPE with disaster", "Ford POSTS profits"
 * where the tagger saw a noun.
 *
 * <p>Learned from texts in which every such word is marked, over the word, its place in the tree and the encoder's state of it. What is
 * found so stands in the reading without a type. Without an encoder nothing is added.
 */
public final class SeenTriggers {
    /** Chosen on factuality-uw-dev: one in three of the words that reach it is marked there. */
    private static final double BAR = 0.6;

    private static final int ENDING = 3;

    private final TriggerFinder words;
    private final Weights weights = Weights.open(SeenTriggers.class, "triggers.model.gz");

    SeenTriggers(TriggerFinder words) {
        this.words = words;
    }

    /** The triggers of a sentence and those that are added, in text order. */
    List<Trigger> added(Sentence sentence, @Nullable OfSentence impression, List<Trigger> known) {
        if (impression == null) {
            return known;
        }
        BitSet taken = new BitSet();
        known.forEach(trigger -> {
            taken.set(trigger.from(), trigger.to() + 1);
            taken.set(trigger.head());
        });
        List<Trigger> all = new ArrayList<>(known);
        for (int i = 0; i < Math.min(sentence.size(), impression.size()); i++) {
            boolean open = !taken.get(i) && canTell(sentence, i) && !words.isThing(sentence.token(i));
            if (open && weights.probability(features(sentence, i), impression.states()[i]) >= BAR) {
                all.add(Trigger.of(sentence, i, sentence.lemma(i).toLowerCase(Locale.ROOT), Trigger.Kind.STATE));
            }
        }
        all.sort(Comparator.comparingInt(Trigger::head));
        return all;
    }

    /** Whether a word is of a kind that can tell of something happening; participles that relate ("according to") are of none. */
    public static boolean canTell(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean kind = token.isVerb() || token.isNoun() || token.pos().startsWith("JJ");
        return kind && !sentence.isRelation(i, "case", "mark", "fixed", "aux", "aux:pass", "cop");
    }

    /** What is looked at beside the encoder's state: the word, its ending, its place. */
    public static List<String> features(Sentence sentence, int i) {
        String lemma = sentence.lemma(i).toLowerCase(Locale.ROOT);
        String pos = sentence.pos(i);
        String place = pos + "/" + sentence.relation(i);
        int head = sentence.head(i);
        return List.of(
                "lemma=" + lemma,
                "lemma/pos=" + lemma + "/" + pos,
                "ending=" + lemma.substring(Math.max(0, lemma.length() - ENDING)),
                "longer-ending=" + lemma.substring(Math.max(0, lemma.length() - ENDING - 1)),
                "pos=" + pos,
                "relation=" + sentence.relation(i),
                "place=" + place,
                "above=" + (head < 0 ? "" : sentence.lemma(head)),
                "place/above=" + place + "/" + (head < 0 ? "" : sentence.pos(head)));
    }
}
