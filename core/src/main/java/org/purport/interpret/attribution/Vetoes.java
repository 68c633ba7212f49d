package org.purport.interpret.attribution;

import java.util.Locale;
import java.util.Set;
import org.purport.model.Sentence;

/** What attributes nothing, however much it looks like it: the rules' word against what was learned. */
final class Vetoes {
    private static final Set<String> PERFORMING =
            Set.of("sing", "play", "perform", "star", "direct", "publish", "record", "release", "paint", "title");
    private static final int SHORT = 4;

    private Vetoes() {}

    /** Whether a learned attribution is none. */
    static boolean against(Passage passage, Attribution one) {
        Sentence sentence = passage.sentence();
        String lemma = sentence.lemma(one.anchor()).toLowerCase(Locale.ROOT);
        boolean according = sentence.token(one.anchor()).word().equalsIgnoreCase("according");
        return according && one.hasSource() && PhraseCues.isMeasure(sentence, one.sourceHead())
                || PERFORMING.contains(lemma) && title(passage, one)
                || VerbCues.unthought(sentence, one.anchor());
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
