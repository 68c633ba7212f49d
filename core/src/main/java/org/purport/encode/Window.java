package org.purport.encode;

import java.util.ArrayList;
import java.util.List;
import org.purport.model.AnnotatedReport;
import org.purport.model.Sentence;
import org.purport.model.Token;

/**
 * A run of whole sentences that the encoder reads at once.
 *
 * @param words in text order
 * @param pieces ids of the pieces, the opening and the closing one among them
 * @param first position of each word's first piece
 */
@SuppressWarnings("ArrayRecordComponent") // read once, by the network
public record Window(List<Word> words, int[] pieces, int[] first) {
    /** Pieces that a window holds at most. */
    public static final int SIZE = 256;

    /** A word by its sentence and its index there. */
    public record Word(int sentence, int token) {}

    public Window {
        words = List.copyOf(words);
    }

    /** The windows of a report in text order; what a sentence has beyond {@link #SIZE} pieces is left out. */
    public static List<Window> of(AnnotatedReport report, WordPieces vocabulary) {
        List<Window> windows = new ArrayList<>();
        Draft draft = new Draft(vocabulary);
        for (Sentence sentence : report.sentences()) {
            List<List<Integer>> cut = sentence.tokens().stream()
                    .map(token -> vocabulary.of(text(report, token)))
                    .toList();
            int size = cut.stream().mapToInt(List::size).sum();
            if (!draft.words.isEmpty() && draft.pieces.size() + size >= SIZE) {
                windows.add(draft.closed());
                draft = new Draft(vocabulary);
            }
            draft.add(sentence.index(), cut);
        }
        if (!draft.words.isEmpty()) {
            windows.add(draft.closed());
        }
        return windows;
    }

    private static String text(AnnotatedReport report, Token token) {
        return report.text(token.span());
    }

    private static final class Draft {
        private final WordPieces vocabulary;
        private final List<Word> words = new ArrayList<>();
        private final List<Integer> pieces = new ArrayList<>();
        private final List<Integer> first = new ArrayList<>();

        Draft(WordPieces vocabulary) {
            this.vocabulary = vocabulary;
            pieces.add(vocabulary.start());
        }

        void add(int sentence, List<List<Integer>> cut) {
            for (int i = 0; i < cut.size() && pieces.size() + cut.get(i).size() < SIZE; i++) {
                words.add(new Word(sentence, i));
                first.add(pieces.size());
                pieces.addAll(cut.get(i));
            }
        }

        Window closed() {
            pieces.add(vocabulary.end());
            return new Window(words, ints(pieces), ints(first));
        }

        private static int[] ints(List<Integer> values) {
            return values.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
