package org.purport.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report with its layout, sentences and trees: what every interpreter reads.
 *
 * @param blocks in text order, not overlapping
 * @param sentences in text order; only of blocks that hold prose
 * @param impressions what the encoder makes of the sentences
 */
public record AnnotatedReport(Report report, List<Block> blocks, List<Sentence> sentences, Impressions impressions) {
    public AnnotatedReport {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
    }

    /** Without impressions. */
    public AnnotatedReport(Report report, List<Block> blocks, List<Sentence> sentences) {
        this(report, blocks, sentences, Impressions.NONE);
    }

    /** The same report with what an encoder makes of it. */
    public AnnotatedReport with(Impressions made) {
        return new AnnotatedReport(report, blocks, sentences, made);
    }

    public String text() {
        return report.text();
    }

    public String text(Span span) {
        return span.of(report.text());
    }

    public Block block(Sentence sentence) {
        return blocks.get(sentence.block());
    }

    /** The sentence around a character offset, or null between sentences. */
    public @Nullable Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            Span span = sentences.get(middle).span();
            if (span.contains(offset)) {
                return sentences.get(middle);
            }
            if (span.start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    /** The token around or next after a character offset, or null between sentences. */
    public @Nullable Locus at(int offset) {
        Sentence sentence = sentenceAt(offset);
        return sentence == null ? null : new Locus(sentence, sentence.tokenAt(offset));
    }

    /** A token of a sentence of this report. */
    public record Locus(Sentence sentence, int index) {
        public Token token() {
            return sentence.token(index);
        }
    }
}
