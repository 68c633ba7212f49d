package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Claim.Act;
import org.purport.model.Sentence;

/**
 * Ends a content where it cannot go on: where its speaker says something else ("confirmed that they came but denied that
 * they looked"), and where what it stands in ends ("plans to travel, an official said").
 */
final class Coordination {
    private static final Set<Act> WORDLESS = Set.of(Act.DECLINES, Act.SILENT);

    private static final Set<String> CONTRASTS = Set.of("but", "while", "though", "although", "whereas", "yet");
    private static final Set<String> TAGGED =
            Set.of("say", "tell", "deny", "warn", "confirm", "add", "reject", "accuse");

    private Coordination() {}

    /** The attributions of one sentence, each without what its own source says by a later cue. */
    static List<Attribution> cut(List<Attribution> found) {
        List<Attribution> cut = new ArrayList<>();
        for (Attribution one : found) {
            Attribution shortened = one;
            for (Attribution later : found) {
                if (speaksBehind(one, later)) {
                    shortened = before(shortened, later.source().nextSetBit(0));
                } else if (continues(one, later)) {
                    shortened = before(shortened, later.cue().nextSetBit(0));
                } else if (turns(one, later) || contrasts(one, later)) {
                    shortened = before(shortened, later.source().nextSetBit(0));
                }
            }
            cut.add(shortened);
        }
        return cut;
    }

    /** The attributions of one report, each no wider than the content of the one it stands in. */
    static List<Attribution> nest(List<Attribution> found) {
        List<Attribution> nested = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Attribution inner = found.get(i);
            for (int k = i - 1; k >= 0 && found.get(k).sentence() == inner.sentence(); k--) {
                inner = within(inner, found.get(k));
            }
            for (int k = i + 1; k < found.size() && found.get(k).sentence() == inner.sentence(); k++) {
                inner = within(inner, found.get(k));
            }
            nested.add(inner);
        }
        return nested;
    }

    private static Attribution within(Attribution inner, Attribution outer) {
        boolean stands =
                outer.content().get(inner.anchor()) && (!inner.content().get(outer.anchor()) || aside(outer));
        if (!stands) {
            return inner;
        }
        BitSet content = (BitSet) inner.content().clone();
        content.and(outer.content());
        return content.isEmpty() ? inner : inner.withContent(content);
    }

    /** A tag or "according to": never part of what it stands beside. */
    private static boolean aside(Attribution one) {
        return one.rule().startsWith("tag") || one.rule().contains("according to");
    }

    /** The attributions of one sentence without those that only describe the source of another ("..., who advises"). */
    static List<Attribution> withoutDescriptions(List<Attribution> found) {
        return found.stream()
                .filter(one -> says(one)
                        || found.stream()
                                .noneMatch(other -> !other.equals(one)
                                        && other.source().get(one.anchor())
                                        && other.sourceHead() != one.anchor()))
                .toList();
    }

    /** "Said Weaver, who said that ...": words said are more than a description. */
    private static boolean says(Attribution one) {
        return one.rule().contains("clause") && one.sentence().isRelation(one.anchor(), "acl");
    }

    private static boolean continues(Attribution one, Attribution later) {
        return one.hasSource()
                && !later.equals(one)
                && later.sourceHead() == one.sourceHead()
                && later.anchor() > one.anchor()
                && one.content().get(later.anchor())
                && later.sentence().isRelation(later.anchor(), "conj");
    }

    /** "Prepares to meet X, officials said": a content ends where the source of what follows it begins. */
    private static boolean speaksBehind(Attribution one, Attribution later) {
        int first = later.source().nextSetBit(0);
        return first > one.anchor() + 1
                && one.content().get(first)
                && one.content().get(later.sourceHead())
                && later.anchor() > later.sourceHead()
                && !one.content().get(later.anchor())
                && one.content().length() <= later.anchor();
    }

    /** "Declined to say whether ..., and the army did not answer": a refusal ends where another one's begins. */
    private static boolean turns(Attribution one, Attribution later) {
        int first = later.source().nextSetBit(0);
        return WORDLESS.contains(one.act())
                && WORDLESS.contains(later.act())
                && first > 1
                && one.content().get(later.anchor())
                && one.sentence().isRelation(first - 1, "cc");
    }

    /** "Said that A, but B said C": where another one speaks behind a comma and a "but", the first is no longer heard. */
    private static boolean contrasts(Attribution one, Attribution later) {
        int first = later.source().nextSetBit(0);
        if (first < 2
                || first < one.anchor()
                || later.sourceHead() == one.sourceHead()
                || !one.content().get(later.anchor())
                || !one.content().get(first)
                || !sentenceFinite(later)) {
            return false;
        }
        Sentence sentence = one.sentence();
        String link = sentence.lemma(first - 1).toLowerCase(Locale.ROOT);
        boolean comma = sentence.token(first - 2).word().equals(",");
        return CONTRASTS.contains(link) && (comma || link.equals("while"))
                || link.equals("and") && comma && TAGGED.contains(sentence.lemma(later.anchor()));
    }

    private static boolean sentenceFinite(Attribution one) {
        return Clauses.finite(one.sentence(), one.anchor());
    }

    private static Attribution before(Attribution one, int until) {
        int end = until;
        while (end > 0
                && (one.sentence().isRelation(end - 1, "cc")
                        || one.sentence().token(end - 1).isPunctuation())
                && end - 1 > one.anchor()) {
            end--;
        }
        BitSet content = (BitSet) one.content().clone();
        content.clear(end, Math.max(end, content.length()));
        return content.isEmpty() ? one : one.withContent(content);
    }
}
