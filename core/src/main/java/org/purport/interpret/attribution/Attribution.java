package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.model.Claim.Act;
import org.purport.model.Sentence;
import org.purport.model.Span;

/**
 * An attribution as found in one sentence, before its source is resolved.
 *
 * @param anchor token of the cue's main word
 * @param cue tokens of the cue
 * @param sourceHead token of the source's head, -1 where no source is said, -2 where it is the author
 * @param source tokens of the source
 * @param content tokens of the content
 * @param more content beyond this sentence
 * @param through heads of the phrases that pass it on, nearest to the source first
 * @param rule the rule that found it, for people
 */
record Attribution(
        Sentence sentence,
        int anchor,
        BitSet cue,
        int sourceHead,
        BitSet source,
        BitSet content,
        List<Span> more,
        List<Integer> through,
        Act act,
        String rule) {

    /** Head of the source where the author speaks. */
    static final int AUTHOR = -2;

    /**
     * Who speaks.
     *
     * @param head token of the phrase's head, -1 where nobody is said to, -2 where the author does
     * @param phrase tokens of the phrase
     */
    record Speaker(int head, BitSet phrase) {
        static Speaker nobody() {
            return new Speaker(-1, new BitSet());
        }

        static Speaker author() {
            return new Speaker(AUTHOR, new BitSet());
        }
    }

    /** An attribution all of whose words stand in one sentence and that nobody passes on. */
    static Attribution in(
            Sentence sentence, int anchor, BitSet cue, Speaker speaker, BitSet content, Act act, String rule) {
        return new Attribution(
                sentence, anchor, cue, speaker.head(), speaker.phrase(), content, List.of(), List.of(), act, rule);
    }

    /**
     * An attribution with its source phrase drawn around {@code sourceHead} and its content completed by quotations.
     *
     * @return null where no content is left
     */
    static @Nullable Attribution of(
            Passage passage, int anchor, BitSet cue, int sourceHead, BitSet content, Act act, String rule) {
        BitSet phrase = sourceHead < 0 ? new BitSet() : passage.source(sourceHead, cue, without(content, sourceHead));
        BitSet whole = passage.completed(content, cue, phrase);
        return whole.isEmpty()
                ? null
                : new Attribution(
                        passage.sentence(), anchor, cue, sourceHead, phrase, whole, List.of(), List.of(), act, rule);
    }

    /** The content, but never the source's own head. */
    private static BitSet without(BitSet content, int sourceHead) {
        BitSet other = (BitSet) content.clone();
        other.clear(sourceHead);
        return other;
    }

    Attribution with(Act changed, String reason) {
        return new Attribution(
                sentence, anchor, cue, sourceHead, source, content, more, through, changed, rule + ", " + reason);
    }

    Attribution withAct(Act changed) {
        return new Attribution(sentence, anchor, cue, sourceHead, source, content, more, through, changed, rule);
    }

    Attribution withContent(BitSet changed) {
        return new Attribution(sentence, anchor, cue, sourceHead, source, changed, more, through, act, rule);
    }

    Attribution withMore(Span span) {
        List<Span> extended = new ArrayList<>(more);
        extended.add(span);
        return new Attribution(
                sentence, anchor, cue, sourceHead, source, content, List.copyOf(extended), through, act, rule);
    }

    Attribution withThrough(List<Integer> outlets) {
        return new Attribution(
                sentence, anchor, cue, sourceHead, source, content, more, List.copyOf(outlets), act, rule);
    }

    boolean hasSource() {
        return sourceHead >= 0;
    }

    List<Span> contentSpans() {
        List<Span> spans = new ArrayList<>(sentence.spans(content));
        spans.addAll(more);
        return spans;
    }
}
