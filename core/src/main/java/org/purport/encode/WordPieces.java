package org.purport.encode;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of a BERT vocabulary: lower case, no accents, marks apart, then the longest known piece first.
 *
 * <p>Source: Devlin et al. 2019, the uncased WordPiece tokenizer.
 */
public final class WordPieces {
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> ids = new HashMap<>();
    private final int unknown;
    private final int start;
    private final int end;

    /** @param vocabulary pieces in the order of their ids; "##" opens a piece that goes on a word */
    public WordPieces(List<String> vocabulary) {
        for (int i = 0; i < vocabulary.size(); i++) {
            ids.put(vocabulary.get(i), i);
        }
        unknown = id("[UNK]");
        start = id("[CLS]");
        end = id("[SEP]");
    }

    private int id(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return id;
    }

    /** Id of the piece that opens a window. */
    public int start() {
        return start;
    }

    /** Id of the piece that closes a window. */
    public int end() {
        return end;
    }

    /** The ids of a word's pieces; at least one. */
    public List<Integer> of(String word) {
        List<Integer> pieces = new ArrayList<>();
        for (String part : parts(plain(word))) {
            addPieces(part, pieces);
        }
        return pieces.isEmpty() ? List.of(unknown) : pieces;
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Runs of letters and digits, and each mark by itself. */
    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        word.codePoints().forEach(c -> {
            boolean inWord = Character.isLetterOrDigit(c);
            if (!inWord && run.length() > 0) {
                parts.add(run.toString());
                run.setLength(0);
            }
            if (inWord) {
                run.appendCodePoint(c);
            } else if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
                parts.add(Character.toString(c));
            }
        });
        if (run.length() > 0) {
            parts.add(run.toString());
        }
        return parts;
    }

    private void addPieces(String part, List<Integer> pieces) {
        if (part.length() > LONGEST_WORD) {
            pieces.add(unknown);
            return;
        }
        List<Integer> found = new ArrayList<>();
        for (int from = 0; from < part.length(); ) {
            int to = part.length();
            Integer id = null;
            while (to > from && id == null) {
                id = ids.get((from > 0 ? "##" : "") + part.substring(from, to));
                to = id == null ? to - 1 : to;
            }
            if (id == null) {
                pieces.add(unknown);
                return;
            }
            found.add(id);
            from = to;
        }
        pieces.addAll(found);
    }
}
