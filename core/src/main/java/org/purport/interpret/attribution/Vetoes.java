package org.purport.interpret.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.purport.model.Sentence;

/** What attributes nothing, however much it looks like it: the rules' word against what was learned. */
final class Vetoes {
    private static final Set<String> PERFORMING = Set.of(
            "sing",
            "play",
            "perform",
            "star",
            "direct",
            "publish",
            "record",
            "release",
            "paint",
            "title",
            "review",
            "translate",
            "edit",
            "screen",
            "stage",
            "premiere",
            "illustrate");
    private static final int SHORT = 4;
    private static final int NEAR = 2;

    private Vetoes() {}

    /** Whether a learned attribution is none, or one that a rule found already. */
    static boolean against(Passage passage, Attribution one, List<Attribution> ruled) {
        Sentence sentence = passage.sentence();
        String lemma = sentence.lemma(one.anchor()).toLowerCase(Locale.ROOT);
        boolean according = sentence.token(one.anchor()).word().equalsIgnoreCase("according");
        return according && one.hasSource() && PhraseCues.isMeasure(sentence, one.sourceHead())
                || PERFORMING.contains(lemma) && title(passage, one)
                || ruled.stream().anyMatch(other -> repeats(one, other))
                || named(sentence, one.anchor())
                || VerbCues.inference(sentence, one.anchor())
                || VerbCues.unthought(sentence, one.anchor())
                || Unsaid.at(sentence, one.anchor());
    }

    /** "Reportedly said that": a word beside a cue adds no other saying of the same. */
    private static boolean repeats(Attribution one, Attribution ruled) {
        BitSet both = (BitSet) one.content().clone();
        both.and(ruled.content());
        return Math.abs(one.anchor() - ruled.anchor()) <= NEAR
                && 2 * both.cardinality() > one.content().cardinality();
    }

    /** "Known as Ti Wilson": a name, not what somebody says. */
    private static boolean named(Sentence sentence, int anchor) {
        return sentence.token(anchor).word().equals("known")
                && anchor + 1 < sentence.size()
                && (sentence.lemma(anchor + 1).equals("as")
                        || sentence.lemma(anchor + 1).equals("for"));
    }

    /** Whether the quoted words of a content are all capitalized, as those of titles are. */
    private static boolean title(Passage passage, Attribution one) {
        boolean quoted = false;
        for (int i = one.content().nextSetBit(0); i >= 0; i = one.content().nextSetBit(i + 1)) {
            String word = passage.sentence().token(i).word();
            if (passage.quoted(i) && !passage.sentence().token(i).isPunctuation()) {
                quoted = true;
                if (word.length() >= SHORT && !Character.isUpperCase(word.charAt(0))) {
                    return false;
                }
            }
        }
        return quoted;
    }
}
