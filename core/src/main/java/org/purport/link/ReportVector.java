package org.purport.link;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.purport.model.Report;

/** The words of a report by which its story is found, each with what does not change as the case grows. */
final class ReportVector {
    private static final int NO_DAY = Integer.MIN_VALUE;

    /** Hashes of the words, ascending. */
    private final long[] words;

    /** The weight of their number in the report. */
    private final float[] counts;

    /** How many reports of the background have them. */
    private final int[] background;

    private final int day;

    private ReportVector(long[] words, float[] counts, int[] background, int day) {
        this.words = words;
        this.counts = counts;
        this.background = background;
        this.day = day;
    }

    static ReportVector of(Report report) {
        Map<Long, String> byHash = new HashMap<>();
        Map<String, Integer> all = ReportWords.ofAffair(report);
        all.keySet().forEach(word -> byHash.put(Key.hash(word), word));
        long[] words =
                byHash.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        float[] counts = new float[words.length];
        int[] background = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            String word = byHash.getOrDefault(words[i], "");
            counts[i] = (float) (1 + Math.log(all.getOrDefault(word, 1)));
            background[i] = WordRarity.inBackground(word);
        }
        LocalDate day = Days.of(report);
        return new ReportVector(words, counts, background, day == null ? NO_DAY : (int) day.toEpochDay());
    }

    int size() {
        return words.length;
    }

    long word(int i) {
        return words[i];
    }

    double count(int i) {
        return counts[i];
    }

    int background(int i) {
        return background[i];
    }

    /** Days between two reports, 0 where a day is not known. */
    int daysTo(ReportVector other) {
        return day == NO_DAY || other.day == NO_DAY ? 0 : Math.abs(day - other.day);
    }

    byte[] bytes() {
        ByteBuffer buffer =
                ByteBuffer.allocate(Integer.BYTES + words.length * (Long.BYTES + Float.BYTES + Integer.BYTES));
        buffer.putInt(day);
        for (int i = 0; i < words.length; i++) {
            buffer.putLong(words[i]).putFloat(counts[i]).putInt(background[i]);
        }
        return buffer.array();
    }

    static ReportVector of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int day = buffer.getInt();
        int size = buffer.remaining() / (Long.BYTES + Float.BYTES + Integer.BYTES);
        ReportVector vector = new ReportVector(new long[size], new float[size], new int[size], day);
        for (int i = 0; i < size; i++) {
            vector.words[i] = buffer.getLong();
            vector.counts[i] = buffer.getFloat();
            vector.background[i] = buffer.getInt();
        }
        return vector;
    }

    /** The words with weights, as rare as they are now; the vector has length 1. */
    static final class Weighted {
        private final long[] words;
        private final double[] weights;

        /** @param rarities of the words of {@code vector} */
        Weighted(ReportVector vector, double[] rarities) {
            int size = 0;
            double squares = 0;
            long[] told = new long[vector.size()];
            double[] weighed = new double[vector.size()];
            for (int i = 0; i < vector.size(); i++) {
                double weight = vector.count(i) * rarities[i];
                if (weight > 0) {
                    told[size] = vector.word(i);
                    weighed[size++] = weight;
                    squares += weight * weight;
                }
            }
            words = Arrays.copyOf(told, size);
            weights = Arrays.copyOf(weighed, size);
            double length = squares > 0 ? Math.sqrt(squares) : 1;
            for (int i = 0; i < size; i++) {
                weights[i] /= length;
            }
        }

        double cosine(Weighted other) {
            double sum = 0;
            int i = 0;
            int j = 0;
            while (i < words.length && j < other.words.length) {
                if (words[i] == other.words[j]) {
                    sum += weights[i++] * other.weights[j++];
                } else if (words[i] < other.words[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return sum;
        }

        int size() {
            return words.length;
        }

        long word(int i) {
            return words[i];
        }

        double weight(int i) {
            return weights[i];
        }
    }
}
