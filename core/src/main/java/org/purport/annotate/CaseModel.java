package org.purport.annotate;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A linear model of the case of words, read from left to right.
 *
 * <p>Thread-safe. It is some megabytes in memory; CoreNLP's own model for this takes 650.
 */
public final class CaseModel {
    /** Where the model lies, beside this class. */
    public static final String FILE = "truecase.model.gz";

    /** The cases among which it chooses; one weight of each for every feature. */
    public static final List<WordCase> CHOICES = List.of(WordCase.LOWER, WordCase.INITIAL, WordCase.UPPER);

    private static final int FORMAT = 0x50544331;

    private final BitSet vocabulary;
    private final byte[] weights;

    /**
     * A model of these weights.
     *
     * @param vocabulary numbers of the known words
     * @param weights for each feature one for each choice, only their order matters
     */
    public CaseModel(BitSet vocabulary, byte[] weights) {
        if (weights.length != CaseFeatures.SPACE * CHOICES.size()) {
            throw new IllegalArgumentException("a weight is needed for each feature and choice");
        }
        this.vocabulary = (BitSet) vocabulary.clone();
        this.weights = weights.clone();
    }

    private CaseModel(DataInputStream in) throws IOException {
        if (in.readInt() != FORMAT) {
            throw new IOException("it is of another format");
        }
        this.vocabulary = BitSet.valueOf(in.readNBytes(in.readInt()));
        this.weights = new byte[CaseFeatures.SPACE * CHOICES.size()];
        int at = 0;
        for (int left = in.readInt(); left > 0; left--) {
            at += in.readUnsignedShort();
            in.readFully(weights, at * CHOICES.size(), CHOICES.size());
        }
    }

    /**
     * The model of the class path.
     *
     * @throws IllegalStateException where there is none
     */
    public static CaseModel open() {
        try (InputStream in = CaseModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no model " + FILE + " beside " + CaseModel.class.getName());
            }
            return new CaseModel(new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + FILE, e);
        }
    }

    /** Writes the model: the vocabulary, then the features that have weights by their distance from the one before. */
    public void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
            out.writeInt(FORMAT);
            byte[] words = vocabulary.toByteArray();
            out.writeInt(words.length);
            out.write(words);
            List<Integer> kept = new ArrayList<>();
            int before = 0;
            for (int feature = 0; feature < CaseFeatures.SPACE; feature++) {
                if (isUsed(feature) || feature - before == 0xffff) {
                    kept.add(feature);
                    before = feature;
                }
            }
            out.writeInt(kept.size());
            before = 0;
            for (int feature : kept) {
                out.writeShort(feature - before);
                out.write(weights, feature * CHOICES.size(), CHOICES.size());
                before = feature;
            }
        }
    }

    private boolean isUsed(int feature) {
        for (int choice = 0; choice < CHOICES.size(); choice++) {
            if (weights[feature * CHOICES.size() + choice] != 0) {
                return true;
            }
        }
        return false;
    }

    /** The case of each word of a sentence in lower case. */
    public List<WordCase> judge(List<String> words) {
        CaseFeatures features = new CaseFeatures(words, vocabulary);
        List<WordCase> cases = new ArrayList<>(words.size());
        WordCase before = WordCase.START;
        WordCase earlier = WordCase.START;
        boolean first = true;
        for (int i = 0; i < words.size(); i++) {
            WordCase judged =
                    WordCase.of(words.get(i)) == WordCase.NONE ? WordCase.NONE : best(features.of(i, before, earlier));
            cases.add(judged);
            earlier = before;
            before = first ? judged.opening() : judged;
            first &= judged == WordCase.NONE;
        }
        return cases;
    }

    WordCase best(int[] features) {
        int lower = 0;
        int initial = 0;
        int upper = 0;
        for (int feature : features) {
            int at = feature * CHOICES.size();
            lower += weights[at];
            initial += weights[at + 1];
            upper += weights[at + 2];
        }
        if (upper > lower && upper > initial) {
            return WordCase.UPPER;
        }
        return initial > lower ? WordCase.INITIAL : WordCase.LOWER;
    }
}
