package org.purport.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Gives a straight closing quotation mark, which the splitter takes for an opening one, to the sentence it closes. */
final class SentenceEnds {
    private static final String MARK = "\"";

    private SentenceEnds() {}

    static List<List<CoreLabel>> withTheirMarks(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> mended = new ArrayList<>();
        boolean open = false;
        for (List<CoreLabel> sentence : sentences) {
            List<CoreLabel> rest = sentence;
            boolean closes = open && !mended.isEmpty() && sentence.get(0).word().equals(MARK);
            if (closes) {
                List<CoreLabel> longer = new ArrayList<>(mended.get(mended.size() - 1));
                longer.add(sentence.get(0));
                mended.set(mended.size() - 1, longer);
                rest = sentence.subList(1, sentence.size());
                open = false;
            }
            for (CoreLabel token : rest) {
                open ^= token.word().equals(MARK);
            }
            if (!rest.isEmpty()) {
                mended.add(rest);
            }
        }
        return mended;
    }
}
