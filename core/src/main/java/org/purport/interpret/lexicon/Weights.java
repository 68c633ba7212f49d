package org.purport.interpret.lexicon;

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
 * The weights of a logistic regression, trained by the lab.
 *
 * <p>The file is a gzipped table of features and weights; its first lines, which begin with #, say what it was trained on.
 */
public final class Weights {
    private final Map<String, Float> weights;

    private Weights(Map<String, Float> weights) {
        this.weights = weights;
    }

    /** Opens the file {@code name} that lies beside {@code owner}; without one, everything is as probable as not. */
    public static Weights open(Class<?> owner, String name) {
        Map<String, Float> weights = new HashMap<>();
        InputStream raw = owner.getResourceAsStream(name);
        if (raw == null) {
            return new Weights(weights);
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
            throw new UncheckedIOException("cannot read the weights of " + name, e);
        }
        return new Weights(weights);
    }

    /** From 0 to 1; features without a weight count nothing. */
    public double probability(List<String> features) {
        double sum = weights.getOrDefault("bias", 0f);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0f);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
