package org.purport.lab;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.purport.interpret.lexicon.Weights;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * Trains a logistic regression over features that are there or not, and writes its weights as a table.
 *
 * <p>Deterministic: same rows in the same order, same weights.
 */
final class LinearTraining {
    private static final Label YES = new Label("yes");
    private static final Label NO = new Label("no");
    private static final double RATE = 0.1;
    private static final int SEED = 1;

    private final int epochs;
    private final int rare;
    private final int batch;

    /**
     * @param rare features that stand in fewer rows are left out
     */
    LinearTraining(int epochs, int rare) {
        this(epochs, rare, 1);
    }

    /**
     * The same with several rows a step, which follows the rows less closely.
     *
     * @param batch how many
     */
    LinearTraining(int epochs, int rare, int batch) {
        this.epochs = epochs;
        this.rare = rare;
        this.batch = batch;
    }

    /**
     * One example.
     *
     * @param state numbers that every example has, an array of one length for all; their features are named as {@link Weights} reads them
     */
    @SuppressWarnings("ArrayRecordComponent") // many and large; never compared
    record Row(List<String> features, float[] state, boolean right) {
        Row(List<String> features, boolean right) {
            this(features, new float[0], right);
        }
    }

    /** The weight of each feature and of "bias". */
    Map<String, Double> weights(List<Row> rows) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> row.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        LabelFactory labels = new LabelFactory();
        MutableDataset<Label> data = new MutableDataset<>(new SimpleDataSourceProvenance("rows", labels), labels);
        for (Row row : rows) {
            List<String> kept = row.features().stream()
                    .filter(feature -> counts.getOrDefault(feature, 0) >= rare)
                    .distinct()
                    .toList();
            data.add(example(row, kept));
        }
        LinearSGDModel model = new LinearSGDTrainer(
                        new LogMulticlass(), new AdaGrad(RATE), epochs, data.size(), batch, SEED)
                .train(data);
        Map<String, Double> weights = new TreeMap<>();
        int yes = model.getOutputIDInfo().getID(YES);
        int no = model.getOutputIDInfo().getID(NO);
        var matrix = model.getWeightsCopy();
        model.getFeatureIDMap().forEach(feature -> {
            int id = model.getFeatureIDMap().get(feature.getName()).getID();
            weights.put(feature.getName(), matrix.get(yes, id) - matrix.get(no, id));
        });
        int bias = model.getFeatureIDMap().size();
        weights.put("bias", matrix.get(yes, bias) - matrix.get(no, bias));
        return weights;
    }

    private static ArrayExample<Label> example(Row row, List<String> kept) {
        String[] names = Arrays.copyOf(kept.toArray(String[]::new), kept.size() + row.state().length);
        double[] values = new double[names.length];
        Arrays.fill(values, 1);
        for (int k = 0; k < row.state().length; k++) {
            names[kept.size() + k] = Weights.STATE + k;
            values[kept.size() + k] = row.state()[k];
        }
        return new ArrayExample<>(row.right() ? YES : NO, names, values);
    }

    /** From 0 to 1, as the product computes it. */
    static double probability(Map<String, Double> weights, List<String> features) {
        return probability(weights, new Row(features, false));
    }

    /** The same with the numbers of an example. */
    static double probability(Map<String, Double> weights, Row row) {
        double sum = weights.getOrDefault("bias", 0.0);
        for (String feature : row.features()) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        for (int k = 0; k < row.state().length; k++) {
            sum += weights.getOrDefault(Weights.STATE + k, 0.0) * row.state()[k];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /**
     * Writes weights as a gzipped table.
     *
     * @param about lines that say what they are and what they were trained on
     */
    static void write(Map<String, Double> weights, List<String> about, Path out) throws IOException {
        try (OutputStream file = Files.newOutputStream(out);
                PrintWriter lines = new PrintWriter(new GZIPOutputStream(file), false, StandardCharsets.UTF_8)) {
            about.forEach(line -> lines.printf("# %s%n", line));
            weights.forEach((feature, weight) -> lines.printf(Locale.ROOT, "%s\t%.3f%n", feature, weight));
        }
    }
}
