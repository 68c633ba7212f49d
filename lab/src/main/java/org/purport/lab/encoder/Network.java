package org.purport.lab.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.purport.lab.encoder.Weights.Tensor;

/**
 * The encoder with its heads, as PyTorch computes it.
 *
 * <p>Six layers of width 384 with 12 heads (Wang et al. 2020, MiniLM); then for each word a hidden layer and a value for each {@link
 * Lesson.Head}, and for a pair of a cue and a word whether the word is of what is said, and of who says it (biaffine, after Dozat and
 * Manning 2017).
 */
final class Network {
    static final String DESCRIPTION =
            "all-MiniLM-L6-v2 (Apache 2.0; Wang et al. 2020, Reimers and Gurevych 2019), upper five of six layers tuned twice, for attribution and for scores";
    static final int LAYERS = 6;
    /** So many layers are left as they were. */
    static final int FROZEN = 1;

    static final int WIDTH = 384;
    static final int ATTENTION_HEADS = 12;
    static final int HIDDEN = 192;
    static final int PAIR = 96;
    /** Distances between cue and word that count, to each side. */
    static final int REACH = 48;

    static final List<String> PAIRS = List.of("content", "source");

    private static final float DROPOUT = 0.1f;
    private static final float EPSILON = 1e-12f;
    private static final Shape NORMED = new Shape(WIDTH);

    private final Map<String, NDArray> weights = new TreeMap<>();
    private final NDManager manager;
    private boolean training;

    Network(NDManager manager, Map<String, Tensor> tensors) {
        this.manager = manager;
        tensors.forEach((name, tensor) -> {
            NDArray array = manager.create(
                    tensor.values(),
                    new Shape(tensor.shape().stream().mapToLong(Long::longValue).toArray()));
            array.setRequiresGradient(isTrained(name));
            weights.put(name, array);
        });
    }

    /** The names of the heads' weights that a pretrained encoder lacks, drawn at random. */
    static Map<String, Tensor> withHeads(Map<String, Tensor> encoder, long seed) {
        Map<String, Tensor> all = new TreeMap<>(encoder);
        Random random = new Random(seed);
        linear(all, "hidden", HIDDEN, WIDTH, random);
        linear(all, "word", Lesson.Head.values().length, HIDDEN, random);
        for (String pair : PAIRS) {
            linear(all, pair + ".cue", PAIR, WIDTH, random);
            linear(all, pair + ".word", PAIR, WIDTH, random);
            all.put(pair + ".distance", new Tensor(List.of(2L * REACH + 1, 1L), new float[2 * REACH + 1]));
        }
        return all;
    }

    private static void linear(Map<String, Tensor> all, String name, int outputs, int inputs, Random random) {
        float[] values = new float[outputs * inputs];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() / Math.sqrt(inputs));
        }
        all.put(name + ".weight", new Tensor(List.of((long) outputs, (long) inputs), values));
        all.put(name + ".bias", new Tensor(List.of((long) outputs), new float[outputs]));
    }

    private static boolean isTrained(String name) {
        if (name.startsWith("embeddings.")) {
            return false;
        }
        for (int layer = 0; layer < FROZEN; layer++) {
            if (name.startsWith("encoder.layer." + layer + ".")) {
                return false;
            }
        }
        return true;
    }

    NDManager manager() {
        return manager;
    }

    Map<String, NDArray> weights() {
        return weights;
    }

    Map<String, Tensor> tensors() {
        Map<String, Tensor> tensors = new TreeMap<>();
        weights.forEach((name, array) -> {
            List<Long> shape =
                    java.util.Arrays.stream(array.getShape().getShape()).boxed().toList();
            tensors.put(name, new Tensor(shape, array.toFloatArray()));
        });
        return tensors;
    }

    void train(boolean on) {
        training = on;
    }

    private NDArray weight(String name) {
        NDArray found = weights.get(name);
        if (found == null) {
            throw new IllegalArgumentException("the network has no " + name);
        }
        return found;
    }

    private NDArray linear(NDArray input, String name) {
        return Linear.linear(input, weight(name + ".weight"), weight(name + ".bias"))
                .singletonOrThrow();
    }

    private NDArray norm(NDArray input, String name) {
        return LayerNorm.layerNorm(input, NORMED, weight(name + ".weight"), weight(name + ".bias"), EPSILON)
                .singletonOrThrow();
    }

    private NDArray dropout(NDArray input) {
        return training ? Dropout.dropout(input, DROPOUT, true).singletonOrThrow() : input;
    }

    private static NDArray rows(NDArray table, NDArray indices) {
        return Embedding.embedding(indices, table, SparseFormat.DENSE).singletonOrThrow();
    }

    /**
     * The states of pieces after the layers that are not tuned.
     *
     * @param pieces [windows, length]
     * @param mask 0 for a piece, a large negative number for padding: [windows, 1, 1, length]
     * @return [windows, length, {@link #WIDTH}]
     */
    NDArray lower(NDArray pieces, NDArray mask) {
        long length = pieces.getShape().get(1);
        NDArray positions = weight("embeddings.position_embeddings.weight").get("0:" + length);
        NDArray type = weight("embeddings.token_type_embeddings.weight").get("0:1");
        NDArray states = norm(
                rows(weight("embeddings.word_embeddings.weight"), pieces)
                        .add(positions)
                        .add(type),
                "embeddings.LayerNorm");
        for (int layer = 0; layer < FROZEN; layer++) {
            states = layer(states, mask, "encoder.layer." + layer + ".");
        }
        return states;
    }

    /** The states of pieces after all layers, from what {@link #lower} gave. */
    NDArray upper(NDArray lower, NDArray mask) {
        NDArray states = lower;
        for (int layer = FROZEN; layer < LAYERS; layer++) {
            states = layer(states, mask, "encoder.layer." + layer + ".");
        }
        return states;
    }

    private NDArray layer(NDArray states, NDArray mask, String name) {
        NDArray attended = linear(attention(states, mask, name), name + "attention.output.dense");
        NDArray middle = norm(states.add(dropout(attended)), name + "attention.output.LayerNorm");
        NDArray inner = Activation.gelu(linear(middle, name + "intermediate.dense"));
        return norm(middle.add(dropout(linear(inner, name + "output.dense"))), name + "output.LayerNorm");
    }

    private NDArray attention(NDArray states, NDArray mask, String name) {
        NDArray query = split(linear(states, name + "attention.self.query"));
        NDArray key = split(linear(states, name + "attention.self.key"));
        NDArray value = split(linear(states, name + "attention.self.value"));
        NDArray scores = query.matMul(key.transpose(0, 1, 3, 2)).mul(1 / Math.sqrt((double) WIDTH / ATTENTION_HEADS));
        NDArray chosen = dropout(scores.add(mask).softmax(-1)).matMul(value).transpose(0, 2, 1, 3);
        return chosen.reshape(states.getShape());
    }

    private static NDArray split(NDArray input) {
        Shape shape = input.getShape();
        return input.reshape(shape.get(0), shape.get(1), ATTENTION_HEADS, WIDTH / ATTENTION_HEADS)
                .transpose(0, 2, 1, 3);
    }

    /**
     * The states of words: those of their first pieces.
     *
     * @param first positions of first pieces in all windows laid end to end: [windows, words]
     */
    static NDArray words(NDArray states, NDArray first) {
        return rows(states.reshape(-1, WIDTH), first);
    }

    /** The heads' values: [windows, words, heads]. */
    NDArray values(NDArray words) {
        return linear(dropout(Activation.gelu(linear(words, "hidden"))), "word");
    }

    /**
     * How far each word of its window belongs to what a cue attributes, or to who says it.
     *
     * @param pair "content" or "source"
     * @param words [windows, words, width]
     * @param cues places of cues in all words laid end to end: [cues]
     * @param windows the window of each cue: [cues]
     * @param distances from 0 to twice {@link #REACH}, for each cue and word: [cues, words]
     * @return [cues, words], before the logistic function
     */
    NDArray pairs(String pair, NDArray words, NDArray cues, NDArray windows, NDArray distances) {
        NDArray asked = linear(rows(words.reshape(-1, WIDTH), cues), pair + ".cue");
        NDArray keys = linear(words, pair + ".word");
        Shape shape = keys.getShape();
        NDArray own = rows(keys.reshape(shape.get(0), -1), windows).reshape(-1, shape.get(1), PAIR);
        NDArray product = own.matMul(asked.expandDims(2)).squeeze(2).mul(1 / Math.sqrt(PAIR));
        return product.add(rows(weight(pair + ".distance"), distances).squeeze(2));
    }
}
