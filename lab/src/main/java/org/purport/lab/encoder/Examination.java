package org.purport.lab.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.purport.lab.encoder.Lesson.Head;
import org.purport.lab.encoder.Lesson.Marked;

/** What the network gets right on lessons it has not learned from. */
final class Examination {
    private static final int BATCH = 8;

    private final Tally cue = new Tally();
    private final Tally negated = new Tally();
    private final Tally content = new Tally();
    private final Tally source = new Tally();
    private final List<Double> wanted = new ArrayList<>();
    private final List<Double> given = new ArrayList<>();

    private Examination() {}

    static Examination of(Network network, List<Lesson> held, NDManager manager) {
        Examination examination = new Examination();
        for (int from = 0; from < held.size(); from += BATCH) {
            List<Lesson> part = held.subList(from, Math.min(held.size(), from + BATCH));
            try (NDManager scratch = manager.newSubManager()) {
                network.weights().values().forEach(weight -> weight.attach(scratch));
                examination.take(network, part, scratch);
                network.weights().values().forEach(weight -> weight.attach(manager));
            }
        }
        return examination;
    }

    private void take(Network network, List<Lesson> part, NDManager manager) {
        Batch batch = new Batch(part);
        NDArray words = batch.words(network, manager);
        NDArray values = network.values(words);
        int width = (int) words.getShape().get(1);
        int heads = Head.values().length;
        float[] found = values.toFloatArray();
        List<int[]> cues = new ArrayList<>();
        List<Marked> marked = new ArrayList<>();
        for (int w = 0; w < part.size(); w++) {
            float[][] labels = part.get(w).labels();
            for (int i = 0; i < labels[0].length; i++) {
                int at = (w * width + i) * heads;
                cue.add(labels[Head.CUE.ordinal()][i], found[at + Head.CUE.ordinal()]);
                negated.add(labels[Head.NEGATED.ordinal()][i], found[at + Head.NEGATED.ordinal()]);
                if (!Float.isNaN(labels[Head.FACTUALITY.ordinal()][i])) {
                    wanted.add(3.0 * labels[Head.FACTUALITY.ordinal()][i]);
                    given.add(3.0 * found[at + Head.FACTUALITY.ordinal()]);
                }
            }
            for (Marked one : part.get(w).attributions()) {
                cues.add(new int[] {w, one.cue()});
                marked.add(one);
            }
        }
        if (!cues.isEmpty()) {
            float[] said = batch.asked(network, "content", words, cues, manager).toFloatArray();
            float[] who = batch.asked(network, "source", words, cues, manager).toFloatArray();
            for (int c = 0; c < cues.size(); c++) {
                int size = part.get(cues.get(c)[0]).window().words().size();
                compare(content, marked.get(c).content(), said, c * width, size);
                compare(source, marked.get(c).source(), who, c * width, size);
            }
        }
    }

    private static void compare(Tally tally, BitSet gold, float[] found, int from, int size) {
        for (int i = 0; i < size; i++) {
            tally.add(gold.get(i) ? 1 : 0, found[from + i]);
        }
    }

    /** One line of figures: F1 of cues, negated words, words of contents and of sources; error and correlation of scores. */
    @Override
    public String toString() {
        return marks() + "; " + scores();
    }

    String marks() {
        return String.format(
                Locale.ROOT,
                "cue %.3f negated %.3f content %.3f source %.3f",
                cue.f1(),
                negated.f1(),
                content.f1(),
                source.f1());
    }

    String scores() {
        double[] people = array(wanted);
        double[] network = Arrays.stream(array(given))
                .map(score -> Math.max(-3, Math.min(3, score)))
                .toArray();
        return String.format(
                Locale.ROOT,
                "score error %.3f r %.3f",
                Agreement.error(people, network),
                Agreement.correlation(people, network));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static final class Tally {
        private int right;
        private int wanted;
        private int found;

        void add(float label, float value) {
            if (!Float.isNaN(label)) {
                wanted += label > 0.5 ? 1 : 0;
                found += value > 0 ? 1 : 0;
                right += label > 0.5 && value > 0 ? 1 : 0;
            }
        }

        double f1() {
            return wanted + found == 0 ? 0 : 2.0 * right / (wanted + found);
        }
    }
}
