package org.purport.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * The neural network that chooses a parser's next transition: one hidden layer with cubes over embeddings (Chen and Manning 2014),
 * with the weights that CoreNLP ships.
 *
 * <p>The layer's input is a sum of one vector for each feature and its place. The vectors of tags and relations are made at once, those of
 * words when they are first met, and kept in a table of fixed size; what is kept never changes a result. Thread-safe.
 */
final class ParserModel {
    /** Places of the features: words first, then tags, then relations. */
    static final int WORDS = 18;

    static final int TAGS = 18;
    static final int RELATIONS = 12;
    private static final int FEATURES = WORDS + TAGS + RELATIONS;

    /** Word vectors kept, at most: a power of two. 4 KB each. */
    private static final int KEPT = 1 << 14;

    /** A word vector with the feature that it belongs to. */
    private record Kept(int feature, float[] vector) {}

    private final Map<String, Integer> wordIds = new HashMap<>();
    private final Map<String, Integer> tagIds = new HashMap<>();
    private final String[] relations;
    private final int embedding;
    private final int hidden;
    private final float[][] embeddings;
    private final float[][] inner;
    private final float[] bias;
    private final float[][] outer;
    private final int firstTag;
    private final int firstRelation;
    private final float[][] fixed;
    private final Kept[] kept = new Kept[KEPT];

    private ParserModel(ModelText text) throws IOException {
        int words = header(text);
        int tags = header(text);
        relations = new String[header(text)];
        embedding = header(text);
        hidden = header(text);
        if (header(text) != FEATURES) {
            throw new IOException("the parser's model has another number of features than " + FEATURES);
        }
        header(text);
        firstTag = words;
        firstRelation = words + tags;
        embeddings = new float[words + tags + relations.length][];
        for (int i = 0; i < embeddings.length; i++) {
            String name = text.word();
            if (i < firstTag) {
                wordIds.put(name, i);
            } else if (i < firstRelation) {
                tagIds.put(name, i);
            } else {
                relations[i - firstRelation] = name;
            }
            embeddings[i] = vector(text, embedding);
        }
        inner = new float[FEATURES * embedding][];
        for (int i = 0; i < inner.length; i++) {
            inner[i] = vector(text, hidden);
        }
        bias = vector(text, hidden);
        outer = new float[hidden][];
        for (int i = 0; i < hidden; i++) {
            outer[i] = vector(text, transitions());
        }
        fixed = new float[(embeddings.length - firstTag) * FEATURES][];
        IntStream.range(0, TAGS * tags).forEach(i -> keepFixed(firstTag + i / TAGS, WORDS + i % TAGS));
        IntStream.range(0, RELATIONS * relations.length)
                .forEach(i -> keepFixed(firstRelation + i / RELATIONS, WORDS + TAGS + i % RELATIONS));
    }

    /**
     * Reads a model in CoreNLP's text format, gzipped.
     *
     * @throws IOException where it is cut short or not such a model
     */
    static ParserModel read(InputStream in) throws IOException {
        try (InputStream unzipped = new GZIPInputStream(in, 1 << 16)) {
            return new ParserModel(new ModelText(unzipped));
        }
    }

    private static int header(ModelText text) throws IOException {
        String line = text.word();
        return Integer.parseInt(line.substring(line.indexOf('=') + 1));
    }

    private static float[] vector(ModelText text, int size) throws IOException {
        float[] vector = new float[size];
        for (int i = 0; i < size; i++) {
            vector[i] = text.number();
        }
        return vector;
    }

    private void keepFixed(int id, int place) {
        fixed[(id - firstTag) * FEATURES + place] = product(id, place);
    }

    /** A left arc for each relation, a right arc for each, a shift. The first name is that of no relation. */
    int transitions() {
        return 2 * (relations.length - 1) + 1;
    }

    /** Names of the relations by transition number, arcs only; the first is the root's. */
    List<String> relations() {
        return List.of(relations).subList(1, relations.length);
    }

    int word(String word) {
        Integer id = wordIds.get(word);
        return id == null ? wordIds.getOrDefault("-UNKNOWN-", 0) : id;
    }

    int tag(String tag) {
        Integer id = tagIds.get(tag);
        return id == null ? tagIds.getOrDefault("-UNKNOWN-", firstTag) : id;
    }

    /** Id of a relation by its place in {@link #relations()}; -1 for none. */
    int relation(int number) {
        return firstRelation + number + 1;
    }

    /**
     * How well each transition fits.
     *
     * @param features an id for each place
     * @param scratch as many numbers as {@link #hidden()}; written over
     * @param scores as many numbers as {@link #transitions()}; written over
     */
    void score(int[] features, float[] scratch, float[] scores) {
        System.arraycopy(bias, 0, scratch, 0, hidden);
        for (int place = 0; place < FEATURES; place++) {
            add(of(features[place], place), scratch);
        }
        java.util.Arrays.fill(scores, 0);
        for (int i = 0; i + 3 < hidden; i += 4) {
            addFour(i, scratch, scores);
        }
        for (int i = hidden & ~3; i < hidden; i++) {
            addScaled(outer[i], cube(scratch[i]), scores);
        }
    }

    int hidden() {
        return hidden;
    }

    private float[] of(int id, int place) {
        if (id >= firstTag) {
            return fixed[(id - firstTag) * FEATURES + place];
        }
        int feature = id * WORDS + place;
        int slot = (feature * 0x9E3779B1) >>> (32 - Integer.numberOfTrailingZeros(KEPT));
        Kept found = kept[slot];
        if (found == null || found.feature() != feature) {
            found = new Kept(feature, product(id, place));
            kept[slot] = found;
        }
        return found.vector();
    }

    private float[] product(int id, int place) {
        float[] sum = new float[hidden];
        float[] values = embeddings[id];
        for (int i = 0; i < embedding; i++) {
            addScaled(inner[place * embedding + i], values[i], sum);
        }
        return sum;
    }

    private static float cube(float x) {
        return x * x * x;
    }

    // The loops below are as plain as they are so that the virtual machine turns them into vector instructions.

    private static void add(float[] vector, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += vector[i];
        }
    }

    private static void addScaled(float[] vector, float factor, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * vector[i];
        }
    }

    private void addFour(int from, float[] inputs, float[] sum) {
        float a = cube(inputs[from]);
        float b = cube(inputs[from + 1]);
        float c = cube(inputs[from + 2]);
        float d = cube(inputs[from + 3]);
        float[] first = outer[from];
        float[] second = outer[from + 1];
        float[] third = outer[from + 2];
        float[] fourth = outer[from + 3];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += a * first[i] + b * second[i] + c * third[i] + d * fourth[i];
        }
    }
}
