package org.purport.interpret.attribution;

import java.util.List;
import java.util.Set;
import org.purport.model.Claim.Act;
import org.purport.model.Sentence;

/**
 * What stands inside a denial or another one's speech: nobody commits to it, or not the author.
 *
 * <p>"Denied that he refused to sign" holds no refusal, and "denied that he had denied the raid" no denial of the raid. What a
 * denial only mentions ("denied reports that", "dismissed the accusation that") stays.
 */
final class Denials {
    private static final Set<Act> WORDLESS = Set.of(Act.DECLINES, Act.SILENT);

    private Denials() {}

    /** The attributions without those that are themselves denied. */
    static List<Attribution> scoped(List<Attribution> found) {
        return found.stream()
                .filter(one -> found.stream().noneMatch(other -> denies(other, one) || overhears(other, one)))
                .toList();
    }

    /** What "appears" inside what somebody says is that one's impression, and part of the saying. */
    private static boolean overhears(Attribution speech, Attribution inner) {
        return inner.sourceHead() == Attribution.AUTHOR
                && speech.hasSource()
                && speech.sentence() == inner.sentence()
                && speech.content().get(inner.anchor());
    }

    private static boolean denies(Attribution denial, Attribution inner) {
        boolean negative = denial.act() == Act.DENIES || WORDLESS.contains(denial.act());
        return negative
                && denial.sentence() == inner.sentence()
                && !denial.equals(inner)
                && denial.content().get(inner.anchor())
                && !inner.rule().endsWith("relative clause")
                && isDenied(denial, inner.anchor());
    }

    /** Whether the predicate at {@code inner} is what the denial denies: the head of its clause, or joined to that. */
    private static boolean isDenied(Attribution denial, int inner) {
        Sentence sentence = denial.sentence();
        if (!sentence.token(inner).isVerb()) {
            return false;
        }
        int at = inner;
        while (at >= 0 && sentence.isRelation(at, "conj", "xcomp")) {
            at = sentence.head(at);
        }
        return at >= 0
                && sentence.isRelation(at, "ccomp", "xcomp", "advcl")
                && (sentence.head(at) == denial.anchor() || denial.cue().get(sentence.head(at)));
    }
}
