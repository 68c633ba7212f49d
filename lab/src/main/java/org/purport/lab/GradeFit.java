package org.purport.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.purport.interpret.factuality.FactualityJudge;

/**
 * Fits the table that turns composed factuality into the score that readers give.
 *
 * <p>Ridge regression on the named features, then bends: the sums are put into bins of equal size, and each bin is drawn half way
 * to its median, half way to its mean, never falling. Deterministic.
 */
final class GradeFit {
    private static final int RAREST = 6;
    private static final double RIDGE = 5;
    private static final int BINS = 24;

    private GradeFit() {}

    static void run(Path folder, Path out) throws IOException {
        FactualityJudge judge = new FactualityJudge();
        List<Set<String>> rows = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (GoldTriggers.Case each : GoldTriggers.cases(folder)) {
            List<Set<String>> features = judge.features(each.report(), each.attributions(), each.events());
            for (int k = 0; k < features.size(); k++) {
                if (!each.scores().get(k).isNaN() && !features.get(k).isEmpty()) {
                    rows.add(features.get(k));
                    scores.add(each.scores().get(k));
                }
            }
        }
        List<String> names = frequent(rows);
        double[] weights = ridge(rows, scores, names);
        write(out, folder, rows.size(), names, weights, bends(sums(rows, names, weights), scores));
    }

    private static List<String> frequent(List<Set<String>> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> row.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        List<String> names = new ArrayList<>(List.of("bias"));
        counts.forEach((name, count) -> {
            if (count >= RAREST) {
                names.add(name);
            }
        });
        return names;
    }

    private static int[] indices(Set<String> row, Map<String, Integer> positions) {
        int[] found = row.stream()
                .map(positions::get)
                .filter(position -> position != null)
                .mapToInt(Integer::intValue)
                .toArray();
        int[] all = Arrays.copyOf(found, found.length + 1);
        all[found.length] = 0;
        return all;
    }

    private static Map<String, Integer> positions(List<String> names) {
        Map<String, Integer> positions = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            positions.put(names.get(i), i);
        }
        return positions;
    }

    private static double[] ridge(List<Set<String>> rows, List<Double> scores, List<String> names) {
        int n = names.size();
        double[][] normal = new double[n][n + 1];
        Map<String, Integer> positions = positions(names);
        for (int r = 0; r < rows.size(); r++) {
            int[] on = indices(rows.get(r), positions);
            for (int i : on) {
                for (int j : on) {
                    normal[i][j]++;
                }
                normal[i][n] += scores.get(r);
            }
        }
        for (int i = 0; i < n; i++) {
            normal[i][i] += i == 0 ? 1e-6 : RIDGE;
        }
        return solved(normal);
    }

    /** Gauss's elimination; the matrix is symmetric and positive, so no pivot is 0. */
    private static double[] solved(double[][] normal) {
        int n = normal.length;
        for (int i = 0; i < n; i++) {
            for (int k = i + 1; k < n; k++) {
                double factor = normal[k][i] / normal[i][i];
                for (int j = i; factor != 0 && j <= n; j++) {
                    normal[k][j] -= factor * normal[i][j];
                }
            }
        }
        double[] solution = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double rest = normal[i][n];
            for (int j = i + 1; j < n; j++) {
                rest -= normal[i][j] * solution[j];
            }
            solution[i] = rest / normal[i][i];
        }
        return solution;
    }

    private static double[] sums(List<Set<String>> rows, List<String> names, double[] weights) {
        Map<String, Integer> positions = positions(names);
        return rows.stream()
                .mapToDouble(row -> Arrays.stream(indices(row, positions))
                        .mapToDouble(i -> weights[i])
                        .sum())
                .toArray();
    }

    private static List<double[]> bends(double[] sums, List<Double> scores) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> sums[i]));
        List<double[]> bends = new ArrayList<>();
        double highest = Double.NEGATIVE_INFINITY;
        for (int bin = 0; bin < BINS; bin++) {
            List<Integer> part = order.subList(bin * order.size() / BINS, (bin + 1) * order.size() / BINS);
            double[] values = part.stream().mapToDouble(scores::get).sorted().toArray();
            double median = values[values.length / 2];
            double mean = Arrays.stream(values).average().orElse(median);
            highest = Math.max(highest, (median + mean) / 2);
            double centre = part.stream().mapToDouble(i -> sums[i]).average().orElse(0);
            bends.add(new double[] {centre, highest});
        }
        return bends;
    }

    private static void write(
            Path out, Path set, int events, List<String> names, double[] weights, List<double[]> bends)
            throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Grades: the score that readers give, from what was composed.");
        lines.add(
                "# Columns: weight | feature | what it adds to the sum; bend | sum | the score it is drawn to (straight between).");
        lines.add(
                "# Features: state (certainty/polarity/status), tense, kind of word, relation in the tree, effects on the path (last,");
        lines.add("# above; see effects.tsv). Example: last=planned, \"They plan to LEAVE\".");
        lines.add("# Written by ./dev lab grades, fitted on " + events + " events of " + set.getFileName() + ".");
        for (int i = 0; i < names.size(); i++) {
            lines.add(String.format(Locale.ROOT, "weight\t%s\t%.3f", names.get(i), weights[i]));
        }
        bends.forEach(bend -> lines.add(String.format(Locale.ROOT, "bend\t%.3f\t%.3f", bend[0], bend[1])));
        Files.write(out, lines, StandardCharsets.UTF_8);
    }
}
