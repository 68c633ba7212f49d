package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.purport.model.Claim.Act;
import org.purport.model.Impressions.OfSentence;
import org.purport.model.Impressions.Spread;
import org.purport.model.Sentence;

/** Attributions that the encoder sees where no rule does: its cue, what it attributes and to whom, fitted to the tree where they agree. */
final class Impressed {
    /** What a word must reach to count as a cue; chosen on PolNeAR dev. */
    private static final double ENOUGH = 0.6;
    /** The same for a cue that nobody says anything by. */
    private static final double ENOUGH_ALONE = 0.7;

    private static final double WITHIN = 0.5;
    /** What the source that the tree proposes must reach where no word is within. */
    private static final double SOURCE = 0.1;
    /** Words of a content that agree with a phrase of the tree before the phrase is taken for the content. */
    private static final double AGREED = 0.7;
    /** Words between two parts of a content that are of it as well. */
    private static final int GAP = 2;

    private final Passage passage;
    private final OfSentence impression;

    private Impressed(Passage passage, OfSentence impression) {
        this.passage = passage;
        this.impression = impression;
    }

    /** Those of a sentence, the most probable first, apart from {@code ruled}. */
    static List<Attribution> in(Passage passage, OfSentence impression, List<Attribution> ruled) {
        Impressed impressed = new Impressed(passage, impression);
        List<Attribution> found = new ArrayList<>();
        List<Integer> cues = IntStream.range(0, impression.size())
                .filter(i -> impression.cue()[i] >= Math.min(ENOUGH, ENOUGH_ALONE))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -impression.cue()[i]))
                .toList();
        for (int cue : cues) {
            boolean known = ruled.stream().anyMatch(one -> touches(one, cue))
                    || found.stream()
                            .anyMatch(one -> touches(one, cue) || one.source().get(cue));
            Attribution made = known ? null : impressed.at(cue);
            if (made != null && found.stream().noneMatch(one -> same(one, made))) {
                found.add(made);
            }
        }
        return found;
    }

    private static boolean touches(Attribution one, int token) {
        return one.cue().get(token) || one.content().get(token);
    }

    /** Two words of one cue ("made clear") attribute the same twice. */
    private static boolean same(Attribution one, Attribution other) {
        BitSet both = (BitSet) one.content().clone();
        both.and(other.content());
        return 2 * both.cardinality()
                > Math.min(one.content().cardinality(), other.content().cardinality());
    }

    private @Nullable Attribution at(int cue) {
        Spread spread = impression.spread().get(cue);
        if (spread == null || passage.sentence().token(cue).isPunctuation()) {
            return null;
        }
        BitSet content = above(spread.content());
        content.clear(cue);
        BitSet source = above(spread.source());
        source.andNot(content);
        source.clear(cue);
        Attribution phrase = phrase(cue, content);
        int head = source.isEmpty() ? proposed(phrase, spread) : head(source, spread.source());
        if (content.isEmpty() || !enough(cue, head)) {
            return null;
        }
        fill(content, cue, source);
        BitSet word = new BitSet();
        word.set(cue);
        return Attribution.of(
                passage,
                cue,
                phrase == null ? word : phrase.cue(),
                head,
                phrase == null ? content : phrase.content(),
                Act.ASSERTS,
                String.format(Locale.ROOT, "encoder %.2f", impression.cue()[cue]));
    }

    private boolean enough(int cue, int sourceHead) {
        return sourceHead < 0
                ? impression.cue()[cue] >= ENOUGH_ALONE && !passage.quoted(cue)
                : impression.cue()[cue] >= ENOUGH && !passage.spokenOfOneself(cue, sourceHead);
    }

    private static int proposed(@Nullable Attribution phrase, Spread spread) {
        if (phrase == null || !phrase.hasSource()) {
            return -1;
        }
        return spread.source()[phrase.sourceHead()] >= SOURCE ? phrase.sourceHead() : -1;
    }

    private static BitSet above(float[] probabilities) {
        BitSet chosen = new BitSet();
        for (int i = 0; i < probabilities.length; i++) {
            chosen.set(i, probabilities[i] >= WITHIN);
        }
        return chosen;
    }

    /** The word of the source that governs the others, the likeliest where several do. */
    private int head(BitSet source, float[] probabilities) {
        Sentence sentence = passage.sentence();
        return source.stream()
                .filter(i -> !sentence.token(i).isPunctuation())
                .filter(i -> sentence.head(i) < 0 || !source.get(sentence.head(i)))
                .boxed()
                .max(Comparator.comparingDouble(i -> probabilities[i]))
                .orElse(-1);
    }

    private static void fill(BitSet content, int cue, BitSet source) {
        for (int from = content.nextSetBit(0); from >= 0; ) {
            int end = content.nextClearBit(from);
            int next = content.nextSetBit(end);
            int speaker = source.nextSetBit(end);
            boolean spoken = (end <= cue && cue < next) || (speaker >= 0 && speaker < next);
            if (next > 0 && next - end <= GAP && !spoken) {
                content.set(end, next);
            }
            from = next;
        }
    }

    /** The candidate of the tree at the cue whose content agrees best, or null where none agrees enough. */
    private @Nullable Attribution phrase(int cue, BitSet content) {
        Attribution best = null;
        double most = AGREED;
        for (Attribution candidate : Candidates.at(passage, cue)) {
            BitSet both = (BitSet) candidate.content().clone();
            both.and(content);
            double agreed =
                    2.0 * both.cardinality() / Math.max(1, candidate.content().cardinality() + content.cardinality());
            if (agreed > most) {
                most = agreed;
                best = candidate;
            }
        }
        return best;
    }
}
