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

    /**
     * @param rare features that stand in fewer rows are left out
     */
    LinearTraining(int epochs, int rare) {
        this.epochs = epochs;
        this.rare = rare;
    }

    /** One example. */
    record Row(List<String> features, boolean right) {}

    /** The weight of each feature and of "bias". */
    Map<String, Double> weights(List<Row> rows) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> row.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        LabelFactory labels = new LabelFactory();
        MutableDataset<Label> data = new MutableDataset<>(new SimpleDataSourceProvenance("rows", labels), labels);
        for (Row row : rows) {
            String[] kept = row.features().stream()
                    .filter(feature -> counts.getOrDefault(feature, 0) >= rare)
                    .distinct()
                    .toArray(String[]::new);
            double[] ones = new double[kept.length];
            Arrays.fill(ones, 1);
            data.add(new ArrayExample<>(row.right() ? YES : NO, kept, ones));
        }
        LinearSGDModel model = new LinearSGDTrainer(new LogMulticlass(), new AdaGrad(RATE), epochs, SEED).train(data);
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

    /** From 0 to 1, as the product computes it. */
    static double probability(Map<String, Double> weights, List<String> features) {
        double sum = weights.getOrDefault("bias", 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
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
