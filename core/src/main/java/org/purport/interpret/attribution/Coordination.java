package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Ends a content where its speaker says something else: "confirmed that they came but denied that they looked". */
final class Coordination {
    private Coordination() {}

    /** The attributions of one sentence, each without what its own source says by a later cue. */
    static List<Attribution> cut(List<Attribution> found) {
        List<Attribution> cut = new ArrayList<>();
        for (Attribution one : found) {
            Attribution shortened = one;
            for (Attribution later : found) {
                if (continues(one, later)) {
                    shortened = before(shortened, later);
                }
            }
            cut.add(shortened);
        }
        return cut;
    }

    private static boolean continues(Attribution one, Attribution later) {
        return one.hasSource()
                && later != one
                && later.sourceHead() == one.sourceHead()
                && later.anchor() > one.anchor()
                && one.content().get(later.anchor())
                && later.sentence().isRelation(later.anchor(), "conj");
    }

    private static Attribution before(Attribution one, Attribution later) {
        int end = later.cue().nextSetBit(0);
        while (end > 0
                && (one.sentence().isRelation(end - 1, "cc") || one.sentence().token(end - 1).isPunctuation())
                && end - 1 > one.anchor()) {
            end--;
        }
        BitSet content = (BitSet) one.content().clone();
        content.clear(end, Math.max(end, content.length()));
        return content.isEmpty() ? one : one.withContent(content);
    }
}
