package org.purport.link;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.model.Report;

/**
 * What a report is about: the weights of its words, of length 1.
 *
 * <p>Weighted by general news and not by the case, so that two reports are as alike today as tomorrow.
 */
final class Matter {
    /** Of a report without events, which nothing is compared of. */
    static final Matter NONE = new Matter(new int[0], new float[0]);

    /** Hashes of the words, ascending; weights are of the precision that they are remembered in. */
    private final int[] words;

    private final float[] weights;

    /** What it was compared with last: the tellings of two reports are compared one after the other. */
    private volatile @Nullable Likeness last;

    private record Likeness(Matter other, double alike) {}

    private record Weighted(int word, double weight) {}

    private Matter(int[] words, float[] weights) {
        this.words = words;
        this.weights = weights;
    }

    static Matter of(Report report) {
        List<Weighted> all = new ArrayList<>();
        double squares = 0;
        for (Map.Entry<String, Integer> word : ReportWords.counts(report).entrySet()) {
            double weight = (1 + Math.log(word.getValue())) * WordRarity.inNews(word.getKey());
            all.add(new Weighted(word.getKey().hashCode(), weight));
            squares += weight * weight;
        }
        all.sort(Comparator.comparingInt(Weighted::word));
        double length = squares > 0 ? Math.sqrt(squares) : 1;
        Matter matter = new Matter(new int[all.size()], new float[all.size()]);
        for (int i = 0; i < all.size(); i++) {
            matter.words[i] = all.get(i).word();
            matter.weights[i] = (float) (all.get(i).weight() / length);
        }
        return matter;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(words.length);
        for (int i = 0; i < words.length; i++) {
            out.writeInt(words[i]);
            out.writeFloat(weights[i]);
        }
    }

    static Matter read(DataInput in) throws IOException {
        int size = in.readInt();
        Matter matter = new Matter(new int[size], new float[size]);
        for (int i = 0; i < size; i++) {
            matter.words[i] = in.readInt();
            matter.weights[i] = in.readFloat();
        }
        return matter;
    }

    /** From 0 to 1 (cosine). */
    double alike(Matter other) {
        Likeness known = last;
        if (known == null || known.other() != other) {
            known = new Likeness(other, cosine(other));
            last = known;
        }
        return known.alike();
    }

    private double cosine(Matter other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            if (words[i] == other.words[j]) {
                sum += (double) weights[i++] * other.weights[j++];
            } else if (words[i] < other.words[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Math.min(1, sum);
    }
}
