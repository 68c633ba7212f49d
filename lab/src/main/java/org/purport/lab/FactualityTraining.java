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
import java.util.TreeSet;

/**
 * Trains the table that turns the evidence on an event into the score that readers give.
 *
 * <p>Ridge regression, then bends: the sums that each fifth of the reports gets from the other four are put into bins of equal
 * size, and each bin is drawn half way to its median, half way to its mean, never falling. Deterministic.
 */
final class FactualityTraining {
    private static final int RAREST = 5;
    private static final double PENALTY = 30;
    private static final int BINS = 60;
    private static final int FOLDS = 5;
    private static final double SMALL = 0.0005;

    private FactualityTraining() {}

    static void run(Path set, Path out) throws IOException {
        List<RatedEvents.Rated> rated = RatedEvents.of(set).stream()
                .filter(each -> !Double.isNaN(each.score()) && !each.evidence().isEmpty())
                .toList();
        double[] sums = unseen(rated);
        write(out, set, rated, fit(rated), bends(sums, scores(rated)));
    }

    private static Ridge fit(List<RatedEvents.Rated> rated) {
        return Ridge.fit(rated.stream().map(RatedEvents.Rated::evidence).toList(), scores(rated), RAREST, PENALTY);
    }

    private static double[] scores(List<RatedEvents.Rated> rated) {
        return rated.stream().mapToDouble(RatedEvents.Rated::score).toArray();
    }

    /** The sum of each event by weights that were fitted on other reports. */
    private static double[] unseen(List<RatedEvents.Rated> rated) {
        List<String> reports = new ArrayList<>(
                new TreeSet<>(rated.stream().map(RatedEvents.Rated::report).toList()));
        double[] sums = new double[rated.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Ridge ridge = fit(rated.stream()
                    .filter(each -> reports.indexOf(each.report()) % FOLDS != out)
                    .toList());
            for (int i = 0; i < sums.length; i++) {
                if (reports.indexOf(rated.get(i).report()) % FOLDS == fold) {
                    sums[i] = ridge.sum(rated.get(i).evidence());
                }
            }
        }
        return sums;
    }

    private static List<double[]> bends(double[] sums, double[] scores) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> sums[i]));
        List<double[]> bends = new ArrayList<>();
        double highest = Double.NEGATIVE_INFINITY;
        for (int bin = 0; bin < BINS; bin++) {
            List<Integer> part = order.subList(bin * order.size() / BINS, (bin + 1) * order.size() / BINS);
            double[] values = part.stream().mapToDouble(i -> scores[i]).sorted().toArray();
            double median = values[values.length / 2];
            double mean = Arrays.stream(values).average().orElse(median);
            highest = Math.max(highest, (median + mean) / 2);
            double centre = part.stream().mapToDouble(i -> sums[i]).average().orElse(0);
            bends.add(new double[] {centre, highest});
        }
        return bends;
    }

    private static void write(Path out, Path set, List<RatedEvents.Rated> rated, Ridge ridge, List<double[]> bends)
            throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Grades: the score that readers give, from the evidence on an event.");
        lines.add(
                "# Columns: weight | evidence | what it adds to the sum, times its number; bend | sum | the score it is drawn to");
        lines.add("# (straight between). Example: last=planned, \"They plan to LEAVE\". Evidence: see Evidence.");
        lines.add("# Written by ./dev train factuality: ridge regression on " + rated.size() + " events of "
                + set.getFileName() + " (sha256 of gold.jsonl " + Checksum.of(set.resolve("gold.jsonl")) + ").");
        for (Map.Entry<String, Double> each : ridge.weights().entrySet()) {
            if (Math.abs(each.getValue()) >= SMALL) {
                lines.add(String.format(Locale.ROOT, "weight\t%s\t%.3f", each.getKey(), each.getValue()));
            }
        }
        bends.forEach(bend -> lines.add(String.format(Locale.ROOT, "bend\t%.3f\t%.3f", bend[0], bend[1])));
        Files.write(out, lines, StandardCharsets.UTF_8);
    }
}
