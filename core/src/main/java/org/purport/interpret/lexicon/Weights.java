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
    /** What the names of the features begin with that a vector of numbers has; the number of the place follows. */
    public static final String STATE = "state:";

    private final Map<String, Float> weights;
    private final float[] stateWeights;

    private Weights(Map<String, Float> weights) {
        this.weights = weights;
        int length = 0;
        while (weights.containsKey(STATE + length)) {
            length++;
        }
        stateWeights = new float[length];
        for (int k = 0; k < length; k++) {
            stateWeights[k] = weights.getOrDefault(STATE + k, 0f);
        }
    }

    /** Opens the file {@code name} that lies beside {@code owner}; without one, everything is as probable as not. */
    public static Weights open(Class<?> owner, String name) {
        InputStream raw = owner.getResourceAsStream(name);
        if (raw == null) {
            return new Weights(Map.of());
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(raw), StandardCharsets.UTF_8))) {
            return of(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the weights of " + name, e);
        }
    }

    static Weights of(List<String> lines) {
        Map<String, Float> weights = new HashMap<>();
        for (String line : lines) {
            int tab = line.lastIndexOf('\t');
            if (tab > 0 && !line.startsWith("#")) {
                weights.put(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)));
            }
        }
        return new Weights(weights);
    }

    /** From 0 to 1; features without a weight count nothing. */
    public double probability(List<String> features) {
        return probability(features, new float[0]);
    }

    /** The same with numbers beside the features: an encoder's state of a word, say. */
    public double probability(List<String> features, float[] state) {
        double sum = weights.getOrDefault("bias", 0f);
        for (int k = 0; k < Math.min(state.length, stateWeights.length); k++) {
            sum += stateWeights[k] * state[k];
        }
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0f);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
