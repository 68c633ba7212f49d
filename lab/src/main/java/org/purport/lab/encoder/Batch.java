package org.purport.lab.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.encode.Window;
import org.purport.lab.encoder.Lesson.Head;
import org.purport.lab.encoder.Lesson.Marked;

/** Lessons laid side by side, padded to the longest, with the loss of the network on them. */
final class Batch {
    private static final float CLOSED = -1e4f;
    /** How much an error in each head counts: what makes their losses about equal at the start. */
    private static final float[] HEAD_WEIGHTS = {1, 4, 1};
    /** Below this difference of scores, on a scale of -1 to 1, the loss is square; above it, straight. */
    private static final double BEND = 0.5;

    /** So many words of no kind weigh as much as one of a kind. */
    private static final float EVEN = 50;

    private final List<Lesson> lessons;
    private final int length;
    private final int width;

    Batch(List<Lesson> lessons) {
        this.lessons = List.copyOf(lessons);
        this.length = lessons.stream()
                .mapToInt(lesson -> lesson.window().pieces().length)
                .max()
                .orElse(1);
        this.width = lessons.stream()
                .mapToInt(lesson -> lesson.window().words().size())
                .max()
                .orElse(1);
    }

    private NDArray mask(NDManager manager) {
        float[] mask = new float[lessons.size() * length];
        Arrays.fill(mask, CLOSED);
        for (int w = 0; w < lessons.size(); w++) {
            Arrays.fill(mask, w * length, w * length + lessons.get(w).window().pieces().length, 0);
        }
        return manager.create(mask, new Shape(lessons.size(), 1, 1, length));
    }

    /** The same lessons with the states below the layers that are tuned. */
    List<Lesson> lowered(Network network, NDManager manager) {
        long[] pieces = new long[lessons.size() * length];
        for (int w = 0; w < lessons.size(); w++) {
            Window window = lessons.get(w).window();
            for (int i = 0; i < window.pieces().length; i++) {
                pieces[w * length + i] = window.pieces()[i];
            }
        }
        float[] states = network.lower(manager.create(pieces, new Shape(lessons.size(), length)), mask(manager))
                .toFloatArray();
        List<Lesson> lowered = new ArrayList<>();
        for (int w = 0; w < lessons.size(); w++) {
            int from = w * length * Network.WIDTH;
            int size = lessons.get(w).window().pieces().length * Network.WIDTH;
            lowered.add(lessons.get(w).with(Arrays.copyOfRange(states, from, from + size)));
        }
        return lowered;
    }

    /** The states of all words: [windows, words, width]. */
    NDArray words(Network network, NDManager manager) {
        long[] first = new long[lessons.size() * width];
        float[] lower = new float[lessons.size() * length * Network.WIDTH];
        for (int w = 0; w < lessons.size(); w++) {
            Window window = lessons.get(w).window();
            float[] own = lessons.get(w).lower();
            System.arraycopy(own, 0, lower, w * length * Network.WIDTH, own.length);
            for (int i = 0; i < width; i++) {
                first[w * width + i] = (long) w * length + (i < window.first().length ? window.first()[i] : 0);
            }
        }
        NDArray states =
                network.upper(manager.create(lower, new Shape(lessons.size(), length, Network.WIDTH)), mask(manager));
        return Network.words(states, manager.create(first, new Shape(lessons.size(), width)));
    }

    NDArray loss(Network network, NDManager manager) {
        NDArray words = words(network, manager);
        NDArray values = network.values(words);
        NDArray loss = manager.create(0f);
        for (Head head : Head.values()) {
            NDArray own = headLoss(values, head, manager);
            loss = own == null ? loss : loss.add(own.mul(HEAD_WEIGHTS[head.ordinal()]));
        }
        NDArray pairs = pairLoss(network, words, manager);
        return pairs == null ? loss : loss.add(pairs);
    }

    private @Nullable NDArray headLoss(NDArray values, Head head, NDManager manager) {
        float[] wanted = new float[lessons.size() * width];
        float[] counts = new float[wanted.length];
        int known = 0;
        int positive = 1;
        for (int w = 0; w < lessons.size(); w++) {
            float[] labels = lessons.get(w).labels()[head.ordinal()];
            for (int i = 0; i < labels.length; i++) {
                if (!Float.isNaN(labels[i])) {
                    wanted[w * width + i] = labels[i];
                    counts[w * width + i] = 1;
                    known++;
                    positive += labels[i] > 0 ? 1 : 0;
                }
            }
        }
        if (known == 0) {
            return null;
        }
        Shape shape = new Shape(lessons.size(), width);
        NDArray found = values.get(":,:," + head.ordinal());
        NDArray gold = manager.create(wanted, shape);
        boolean graded = head == Head.FACTUALITY;
        NDArray each = graded ? bent(found.sub(gold)) : logistic(found, gold);
        return each.mul(manager.create(counts, shape)).sum().div(graded ? known : positive + known / EVEN);
    }

    private static NDArray bent(NDArray difference) {
        NDArray size = difference.abs();
        NDArray square = size.minimum(BEND);
        return square.mul(square).mul(0.5 / BEND).add(size.sub(square));
    }

    private static NDArray logistic(NDArray found, NDArray gold) {
        NDArray rest = found.abs().neg().exp().add(1).log();
        return found.maximum(0).sub(found.mul(gold)).add(rest);
    }

    private @Nullable NDArray pairLoss(Network network, NDArray words, NDManager manager) {
        List<int[]> cues = new ArrayList<>();
        List<Marked> marked = new ArrayList<>();
        for (int w = 0; w < lessons.size(); w++) {
            for (Marked one : lessons.get(w).attributions()) {
                cues.add(new int[] {w, one.cue()});
                marked.add(one);
            }
        }
        if (cues.isEmpty()) {
            return null;
        }
        NDArray content = asked(network, "content", words, cues, manager);
        NDArray source = asked(network, "source", words, cues, manager);
        NDArray valid = valid(cues, manager);
        NDArray loss =
                logistic(content, gold(marked, true, manager)).add(logistic(source, gold(marked, false, manager)));
        return loss.mul(valid).sum().div(cues.size() * 12);
    }

    /** The network's values for pairs: a row for each cue, {window, word}. */
    NDArray asked(Network network, String pair, NDArray words, List<int[]> cues, NDManager manager) {
        long[] places =
                cues.stream().mapToLong(cue -> (long) cue[0] * width + cue[1]).toArray();
        long[] windows = cues.stream().mapToLong(cue -> cue[0]).toArray();
        long[] distances = new long[cues.size() * width];
        for (int c = 0; c < cues.size(); c++) {
            for (int i = 0; i < width; i++) {
                int distance = Math.max(-Network.REACH, Math.min(Network.REACH, i - cues.get(c)[1]));
                distances[c * width + i] = (long) distance + Network.REACH;
            }
        }
        return network.pairs(
                pair,
                words,
                manager.create(places),
                manager.create(windows),
                manager.create(distances, new Shape(cues.size(), width)));
    }

    private NDArray valid(List<int[]> cues, NDManager manager) {
        float[] valid = new float[cues.size() * width];
        for (int c = 0; c < cues.size(); c++) {
            int words = lessons.get(cues.get(c)[0]).window().words().size();
            Arrays.fill(valid, c * width, c * width + words, 1);
        }
        return manager.create(valid, new Shape(cues.size(), width));
    }

    private NDArray gold(List<Marked> marked, boolean content, NDManager manager) {
        float[] gold = new float[marked.size() * width];
        for (int c = 0; c < marked.size(); c++) {
            int row = c * width;
            (content ? marked.get(c).content() : marked.get(c).source())
                    .stream().forEach(i -> gold[row + i] = 1);
        }
        return manager.create(gold, new Shape(marked.size(), width));
    }
}
