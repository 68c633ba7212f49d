package org.purport.interpret.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Says how probably a candidate is an attribution: a logistic regression over {@link Features}, trained by the lab.
 *
 * <p>The model file is a gzipped table of features and weights; its first lines say what it was trained on.
 */
final class LearnedJudge {
    private static final String MODEL = "attribution.model.gz";

    private final Map<String, Float> weights;

    private LearnedJudge(Map<String, Float> weights) {
        this.weights = weights;
    }

    /** Loads the model that lies beside this class; without one, every candidate is as probable as not. */
    static LearnedJudge open() {
        Map<String, Float> weights = new HashMap<>();
        InputStream raw = LearnedJudge.class.getResourceAsStream(MODEL);
        if (raw == null) {
            return new LearnedJudge(weights);
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(raw), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.lastIndexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    weights.put(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the attribution model", e);
        }
        return new LearnedJudge(weights);
    }

    boolean isTrained() {
        return !weights.isEmpty();
    }

    /** From 0 to 1. */
    double probability(List<String> features) {
        double sum = weights.getOrDefault("bias", 0f);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0f);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
