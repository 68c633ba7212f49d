package org.purport.interpret.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.purport.interpret.syntax.NounPhrases;
import org.purport.interpret.syntax.Quotations;
import org.purport.model.Sentence;
import org.purport.model.Span;

/** A sentence with the quotations of its report. */
record Passage(Sentence sentence, Quotations quotations) {
    private static final Set<String> FIRST_OR_SECOND = Set.of("i", "we", "you", "me", "us");

    /** Sources longer than this are parser errors more often than not. */
    private static final int LONGEST_SOURCE = 40;

    boolean quoted(int token) {
        return quotations.holds(sentence, token);
    }

    /** Whether the cue at {@code verb} is spoken by somebody inside a quotation ("I think"). */
    boolean spokenOfOneself(int verb, int source) {
        return source >= 0
                && FIRST_OR_SECOND.contains(sentence.token(source).word().toLowerCase(java.util.Locale.ROOT))
                && quoted(verb);
    }

    /** The tokens of a source phrase without the cue and what it says. */
    BitSet source(int head, BitSet cue, BitSet content) {
        BitSet phrase = NounPhrases.whole(sentence, head);
        for (int i = cue.nextSetBit(0); i >= 0; i = cue.nextSetBit(i + 1)) {
            if (phrase.get(i)) {
                phrase.andNot(sentence.subtree(i));
            }
        }
        phrase.andNot(cue);
        phrase.andNot(content);
        phrase.set(head);
        for (int i = phrase.nextSetBit(0); i >= 0 && i < head; i = phrase.nextSetBit(i + 1)) {
            if (sentence.lemma(i).endsWith("self")) {
                phrase.clear(i);
            }
        }
        fillPunctuation(phrase, cue, content);
        keepRunAround(phrase, head);
        if (phrase.cardinality() > LONGEST_SOURCE) {
            phrase.clear();
            Span core = NounPhrases.core(sentence, head);
            for (int i = 0; i < sentence.size(); i++) {
                if (core.overlaps(sentence.token(i).span())) {
                    phrase.set(i);
                }
            }
        }
        NounPhrases.trim(sentence, phrase);
        return phrase;
    }

    private static void keepRunAround(BitSet phrase, int head) {
        int from = phrase.previousClearBit(head) + 1;
        int to = phrase.nextClearBit(head);
        phrase.clear(0, from);
        phrase.clear(to, Math.max(to, phrase.length()));
    }

    /** Adds the quotations that the content touches, and takes marks off its ends. */
    BitSet completed(BitSet content, BitSet cue, BitSet source) {
        BitSet whole = (BitSet) content.clone();
        for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
            Quotations.Quotation quotation =
                    quotations.around(sentence.token(i).span().start());
            if (quotation != null) {
                BitSet inside = tokens(quotation.span());
                if (!inside.intersects(cue)) {
                    whole.or(inside);
                }
            }
        }
        whole.andNot(cue);
        whole.andNot(source);
        fillPunctuation(whole, cue, source);
        trim(whole);
        return whole;
    }

    /** The tokens of the quotation around a token, none where it is not quoted. */
    BitSet quotationAt(int token) {
        Quotations.Quotation quotation =
                quotations.around(sentence.token(token).span().start());
        return quotation == null ? new BitSet() : tokens(quotation.span());
    }

    /** The tokens of this sentence that lie in a span. */
    BitSet tokens(Span span) {
        BitSet inside = new BitSet();
        for (int i = Math.max(
                        0,
                        sentence.tokenAt(Math.max(span.start(), sentence.span().start())));
                i < sentence.size() && sentence.token(i).span().start() < span.end();
                i++) {
            if (sentence.token(i).span().start() >= span.start()) {
                inside.set(i);
            }
        }
        return inside;
    }

    private void fillPunctuation(BitSet content, BitSet cue, BitSet source) {
        for (int i = content.nextSetBit(0); i >= 0 && i < content.length(); i++) {
            if (!content.get(i)
                    && content.length() > i
                    && sentence.token(i).isPunctuation()
                    && content.get(i - 1)
                    && content.get(i + 1)
                    && !cue.get(i)
                    && !source.get(i)) {
                content.set(i);
            }
        }
    }

    private void trim(BitSet content) {
        for (int i = content.nextSetBit(0); i >= 0 && loose(i); i = content.nextSetBit(i)) {
            content.clear(i);
        }
        for (int i = content.length() - 1; i >= 0 && loose(i); i = content.length() - 1) {
            content.clear(i);
        }
    }

    private boolean loose(int i) {
        return sentence.token(i).isPunctuation() && !quoted(i);
    }

    /** The quotations of which some part stands in this sentence. */
    List<Quotations.Quotation> quotationsHere() {
        Span all = sentence.span();
        return quotations.all().stream()
                .filter(quotation -> quotation.span().overlaps(all))
                .toList();
    }
}
