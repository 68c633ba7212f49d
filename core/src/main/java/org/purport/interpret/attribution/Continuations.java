package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Quotations;
import org.purport.model.AnnotatedReport;
import org.purport.model.Claim.Act;
import org.purport.model.Sentence;
import org.purport.model.Span;
import org.purport.model.Token;

/** Gives quoted sentences without a cue of their own to the attribution before them. */
final class Continuations {
    private static final double MOSTLY = 0.8;

    private Continuations() {}

    /** The attributions with the quoted sentences that go on from them. */
    static List<Attribution> extend(AnnotatedReport report, Quotations quotations, List<Attribution> found) {
        List<Attribution> extended = new ArrayList<>(found);
        Set<Quotations.Quotation> taken = new HashSet<>();
        for (Attribution one : found) {
            one.more().stream()
                    .map(span -> quotations.around(span.start()))
                    .filter(Objects::nonNull)
                    .forEach(taken::add);
        }
        for (int i = 0; i < extended.size(); i++) {
            extended.set(i, backwards(report, quotations, extended.get(i), taken));
        }
        int speaking = -1;
        int next = 0;
        for (Sentence sentence : report.sentences()) {
            int own = -1;
            int first = next;
            while (next < extended.size() && extended.get(next).sentence() == sentence) {
                if (speaks(extended.get(next), quotations)) {
                    own = next;
                }
                next++;
            }
            if (own >= 0) {
                speaking = outermost(extended, first, next, own, quotations);
            } else if (taken.contains(
                    quotations.around(sentence.token(sentence.size() / 2).span().start()))) {
                speaking = -1;
            } else if (speaking >= 0
                    && (announced(extended.get(speaking), sentence)
                            || quoted(sentence, quotations)
                            || transcript(extended.get(speaking), sentence))) {
                extended.set(speaking, extended.get(speaking).withMore(sentence.span()));
            } else {
                speaking = -1;
            }
        }
        return extended;
    }

    /** Takes in the sentences before, where the quotation at the head of a content began in one of them. */
    private static Attribution backwards(
            AnnotatedReport report, Quotations quotations, Attribution attribution, Set<Quotations.Quotation> taken) {
        int first = attribution.content().nextSetBit(0);
        if (first < 0 || !speaks(attribution, quotations)) {
            return attribution;
        }
        Sentence sentence = attribution.sentence();
        Quotations.Quotation quotation =
                quotations.around(sentence.token(first).span().start());
        if (quotation == null || quotation.span().start() >= sentence.span().start()) {
            return attribution;
        }
        if (!taken.add(quotation)) {
            return attribution;
        }
        int from = quotation.span().start();
        int to = report.sentences().get(sentence.index() - 1).span().end();
        return to > from ? attribution.withMore(new Span(from, to)) : attribution;
    }

    /** In a transcript ("NAME: ...") a speaker has the word to the end of the paragraph. */
    private static boolean transcript(Attribution attribution, Sentence sentence) {
        return attribution.sentence().block() == sentence.block()
                && attribution.sentence().token(attribution.anchor()).word().equals(":");
    }

    /** "The message said:" and the paragraph below it. */
    private static boolean announced(Attribution attribution, Sentence sentence) {
        return attribution.rule().endsWith("what stands below")
                && sentence.block() <= attribution.sentence().block() + 1;
    }

    private static boolean speaks(Attribution attribution, Quotations quotations) {
        return attribution.hasSource()
                && attribution.act() != Act.SILENT
                && !quotations.holds(attribution.sentence(), attribution.anchor());
    }

    /** The last speaker of a sentence who does not speak inside what another one says. */
    private static int outermost(List<Attribution> all, int from, int to, int fallback, Quotations quotations) {
        for (int i = to - 1; i >= from; i--) {
            if (speaks(all.get(i), quotations) && inside(all, from, to, all.get(i)) == null) {
                return i;
            }
        }
        return fallback;
    }

    private static @Nullable Attribution inside(List<Attribution> all, int from, int to, Attribution one) {
        for (int i = from; i < to; i++) {
            if (!all.get(i).equals(one) && all.get(i).content().get(one.anchor())) {
                return all.get(i);
            }
        }
        return null;
    }

    private static boolean quoted(Sentence sentence, Quotations quotations) {
        int words = 0;
        int inside = 0;
        for (Token token : sentence.tokens()) {
            if (!token.isPunctuation()) {
                words++;
                inside += quotations.around(token.span().start()) == null ? 0 : 1;
            }
        }
        return words > 0 && inside >= MOSTLY * words;
    }
}
