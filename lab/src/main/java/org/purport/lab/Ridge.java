package org.purport.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Ridge regression on named evidence. Deterministic. */
final class Ridge {
    /** The name of the weight that every row carries. */
    static final String BIAS = "bias";

    private final Map<String, Integer> positions = new HashMap<>();
    private final double[] weights;

    private Ridge(List<String> names, double[] weights) {
        for (int i = 0; i < names.size(); i++) {
            positions.put(names.get(i), i);
        }
        this.weights = weights;
    }

    /**
     * @param rarest names in fewer rows are left out
     * @param penalty on every weight but the bias
     */
    static Ridge fit(List<Map<String, Double>> rows, double[] wanted, int rarest, double penalty) {
        return fit(rows, List.of(wanted), rarest, penalty).get(0);
    }

    /** One regression for each of several things that are wanted of the same rows. */
    static List<Ridge> fit(List<Map<String, Double>> rows, List<double[]> wanted, int rarest, double penalty) {
        List<String> names = frequent(rows, rarest);
        Ridge ridge = new Ridge(names, new double[names.size()]);
        int n = names.size();
        double[][] normal = new double[n][n + wanted.size()];
        for (int r = 0; r < rows.size(); r++) {
            int[] at = ridge.indices(rows.get(r));
            double[] values = ridge.values(rows.get(r), at.length);
            for (int i = 0; i < at.length; i++) {
                double[] line = normal[at[i]];
                for (int j = 0; j < at.length; j++) {
                    if (at[j] >= at[i]) {
                        line[at[j]] += values[i] * values[j];
                    }
                }
                for (int k = 0; k < wanted.size(); k++) {
                    line[n + k] += values[i] * wanted.get(k)[r];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            normal[i][i] += i == 0 ? 1e-6 : penalty;
        }
        eliminate(normal);
        return IntStream.range(0, wanted.size())
                .mapToObj(k -> new Ridge(names, solution(normal, n + k)))
                .toList();
    }

    private static List<String> frequent(List<Map<String, Double>> rows, int rarest) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> row.keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        List<String> names = new ArrayList<>(List.of(BIAS));
        counts.forEach((name, count) -> {
            if (count >= rarest) {
                names.add(name);
            }
        });
        return names;
    }

    private int[] indices(Map<String, Double> row) {
        List<Integer> found = new ArrayList<>(List.of(0));
        row.keySet().forEach(name -> {
            @Nullable Integer position = positions.get(name);
            if (position != null) {
                found.add(position);
            }
        });
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private double[] values(Map<String, Double> row, int length) {
        double[] values = new double[length];
        values[0] = 1;
        int k = 1;
        for (Map.Entry<String, Double> each : row.entrySet()) {
            if (positions.containsKey(each.getKey())) {
                values[k++] = each.getValue();
            }
        }
        return values;
    }

    /** Gauss's elimination on the upper half; the matrix is symmetric and positive, so no pivot is 0. */
    private static void eliminate(double[][] normal) {
        int n = normal.length;
        for (int i = 0; i < n; i++) {
            double[] pivot = normal[i];
            for (int k = i + 1; k < n; k++) {
                double[] line = normal[k];
                double factor = pivot[k] / pivot[i];
                for (int j = k; factor != 0 && j < line.length; j++) {
                    line[j] -= factor * pivot[j];
                }
            }
        }
    }

    private static double[] solution(double[][] eliminated, int column) {
        int n = eliminated.length;
        double[] solution = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double rest = eliminated[i][column];
            for (int j = i + 1; j < n; j++) {
                rest -= eliminated[i][j] * solution[j];
            }
            solution[i] = rest / eliminated[i][i];
        }
        return solution;
    }

    double sum(Map<String, Double> row) {
        double sum = weights[0];
        for (Map.Entry<String, Double> each : row.entrySet()) {
            @Nullable Integer position = positions.get(each.getKey());
            if (position != null) {
                sum += weights[position] * each.getValue();
            }
        }
        return sum;
    }

    /** The weights by name, in the order of names. */
    Map<String, Double> weights() {
        Map<String, Double> named = new TreeMap<>();
        positions.forEach((name, position) -> named.put(name, weights[position]));
        return named;
    }
}
