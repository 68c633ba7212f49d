package org.purport.interpret.place;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.purport.model.Span;

/** What the text puts inside what: "Paris, Texas", "Gori (Georgia)", "a creek near Gainesville". */
final class Containment {
    private static final Set<String> LIES_IN = Set.of(
            "in",
            "in the",
            "of",
            "near",
            "outside",
            "in central",
            "in northern",
            "in southern",
            "in eastern",
            "in western",
            "at",
            "on",
            "in downtown");
    private static final int LONGEST_GAP = 14;

    private Containment() {}

    /** For each mention the index of the mention it is said to lie in, or -1. */
    static int[] of(List<Mention> mentions, String text) {
        int[] containers = new int[mentions.size()];
        Arrays.fill(containers, -1);
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention inner = mentions.get(i);
            Mention outer = mentions.get(i + 1);
            if (inner.sentence() == outer.sentence() && liesIn(inner, outer, text)) {
                containers[i] = i + 1;
            }
        }
        return containers;
    }

    private static boolean liesIn(Mention inner, Mention outer, String text) {
        Span gap = gap(inner, outer);
        if (gap.length() > LONGEST_GAP || outer.form() != Mention.Form.NAME) {
            return false;
        }
        String between = gap.of(text).strip();
        boolean site = inner.form() == Mention.Form.SITE || inner.form() == Mention.Form.UNKNOWN;
        if (between.equals(",") || between.equals("(")) {
            return inner.form() != Mention.Form.ADJECTIVE && (site || canHold(inner, outer));
        }
        return site && LIES_IN.contains(between);
    }

    private static Span gap(Mention inner, Mention outer) {
        int end = inner.span().end();
        return new Span(end, Math.max(end, outer.span().start()));
    }

    private static boolean canHold(Mention inner, Mention outer) {
        for (Referent container : outer.referents()) {
            for (Referent contained : inner.referents()) {
                if (container.holds(contained)) {
                    return true;
                }
            }
        }
        return false;
    }
}
