package org.purport.lab.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Figures over pages, each with the standard deviation of a bootstrap over pages.
 *
 * <p>Precision is the mean over pages where something was found, recall over pages with something to find; F1 is theirs;
 * accuracy is the share of pages whose words are all right.
 */
record ExtractionFigures(Figure f1, Figure precision, Figure recall, Figure accuracy) {
    private static final int SAMPLES = 1000;

    record Figure(double value, double deviation) {
        @Override
        public String toString() {
            return String.format("%.3f ± %.3f", value, deviation);
        }
    }

    static ExtractionFigures of(List<Shingles> pages) {
        return new ExtractionFigures(
                figure(pages, ExtractionFigures::f1),
                figure(pages, ExtractionFigures::meanPrecision),
                figure(pages, ExtractionFigures::meanRecall),
                figure(pages, all -> all.stream().filter(Shingles::same).count() / (double) all.size()));
    }

    private static Figure figure(List<Shingles> pages, ToDoubleFunction<List<Shingles>> measure) {
        Random random = new Random(42);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < SAMPLES; i++) {
            List<Shingles> sample = new ArrayList<>(pages.size());
            for (int j = 0; j < pages.size(); j++) {
                sample.add(pages.get(random.nextInt(pages.size())));
            }
            double value = measure.applyAsDouble(sample);
            sum += value;
            squares += value * value;
        }
        double mean = sum / SAMPLES;
        return new Figure(measure.applyAsDouble(pages), Math.sqrt(Math.max(0, squares / SAMPLES - mean * mean)));
    }

    private static double f1(List<Shingles> pages) {
        double precision = meanPrecision(pages);
        double recall = meanRecall(pages);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double meanPrecision(List<Shingles> pages) {
        return pages.stream()
                .filter(Shingles::anythingFound)
                .mapToDouble(Shingles::precision)
                .average()
                .orElse(0);
    }

    private static double meanRecall(List<Shingles> pages) {
        return pages.stream()
                .filter(Shingles::anythingToFind)
                .mapToDouble(Shingles::recall)
                .average()
                .orElse(0);
    }
}
