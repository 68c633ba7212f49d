package org.purport.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A line that never falls, drawn through bins of equal size: from sums to what people gave. Deterministic.
 *
 * @param points sum and score of each bin, rising
 */
record Bends(List<double[]> points) {
    Bends {
        points = List.copyOf(points);
    }

    /** @param median how far each bin is drawn to its median, the rest to its mean */
    static Bends fit(double[] sums, double[] scores, int bins, double median) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> sums[i]));
        List<double[]> points = new ArrayList<>();
        double highest = Double.NEGATIVE_INFINITY;
        for (int bin = 0; bin < bins; bin++) {
            List<Integer> part = order.subList(bin * order.size() / bins, (bin + 1) * order.size() / bins);
            double[] values = part.stream().mapToDouble(i -> scores[i]).sorted().toArray();
            double middle = values[values.length / 2];
            double mean = Arrays.stream(values).average().orElse(middle);
            highest = Math.max(highest, median * middle + (1 - median) * mean);
            double centre = part.stream().mapToDouble(i -> sums[i]).average().orElse(0);
            points.add(new double[] {centre, highest});
        }
        return new Bends(points);
    }

    /** The same line drawn on to the lowest grade, which the lowest bin holds only some of. */
    Bends from(double lowest) {
        List<double[]> longer = new ArrayList<>(points);
        longer.add(0, new double[] {lowest, lowest});
        return new Bends(longer);
    }

    double at(double sum) {
        double[] before = points.get(0);
        for (double[] point : points) {
            if (sum <= point[0]) {
                double width = point[0] - before[0];
                return width <= 0 ? point[1] : before[1] + (point[1] - before[1]) * (sum - before[0]) / width;
            }
            before = point;
        }
        return before[1];
    }
}
