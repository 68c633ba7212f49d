package org.purport.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.purport.interpret.factuality.FactualityJudge;
import org.purport.lab.RatedEvents.Rated;
import org.purport.lab.encoder.Agreement;

/**
 * Trains the table that turns the evidence on an event, and what the encoder sees in it, into the score that readers give.
 *
 * <p>Ridge regression on the evidence; then, of the reports that the encoder's scores were not learned from, these scores are weighed
 * beside the sums that weights from other reports give, and bent to what readers gave. Deterministic.
 */
final class FactualityTraining {
    private static final int RAREST = 5;
    private static final int FOLDS = 5;
    private static final double PENALTY = 30;
    private static final double SEEN_PENALTY = 3;
    private static final int BINS = 60;
    private static final int SEEN_BINS = 40;
    /** Without the encoder between median and mean: the median alone costs too much where nothing happened. */
    private static final double MEDIAN = 0.5;

    private static final double SEEN_MEDIAN = 1;
    private static final double SMALL = 0.0005;

    private final int events;
    private final Ridge evidence;
    private final Bends bends;
    private final Ridge seen;
    private final Bends seenBends;

    private FactualityTraining(List<Rated> rated, Set<String> spared) {
        events = rated.size();
        evidence = onEvidence(rated);
        double[] sums = unseen(rated);
        bends = Bends.fit(sums, wanted(rated), BINS, MEDIAN);
        List<Map<String, Double>> beside = new ArrayList<>();
        List<Rated> read = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            Rated each = rated.get(i);
            if (spared.contains(each.report()) && !Double.isNaN(each.seen())) {
                beside.add(FactualityJudge.weighed(sums[i], each.seen()));
                read.add(each);
            }
        }
        seen = Ridge.fit(beside, wanted(read), 1, SEEN_PENALTY);
        seenBends = Bends.fit(beside.stream().mapToDouble(seen::sum).toArray(), wanted(read), SEEN_BINS, SEEN_MEDIAN)
                .from(-3);
    }

    /**
     * Trains and writes the table.
     *
     * @param dev the set that it is measured on
     */
    static void run(Path train, Path dev, Path out) throws IOException {
        FactualityTraining trained = new FactualityTraining(rated(train), RatedEvents.spared(train));
        List<String> about = List.of(
                "Grades: the score that readers give, from the evidence on an event and from what the encoder sees in it.",
                "Columns: weight | evidence | what it adds to the sum, times its number; bend | sum | the score it is drawn to",
                "(straight between), where no encoder ran; seen | term | what it adds to the sum beside the encoder's score; seen-bend",
                "as bend. Example: last=planned, \"They plan to LEAVE\". Evidence: see Evidence; terms: see Seen.",
                "Written by ./dev train factuality: " + trained.events + " events of " + named(train)
                        + "; events that are found in " + named(dev) + ": " + trained.figures(rated(dev)) + ".");
        trained.write(about, out);
    }

    private static String named(Path set) throws IOException {
        return set.getFileName() + " (sha256 of gold.jsonl " + Checksum.of(set.resolve("gold.jsonl")) + ")";
    }

    private static List<Rated> rated(Path set) throws IOException {
        return RatedEvents.of(set).stream()
                .filter(each -> !Double.isNaN(each.score()) && !each.evidence().isEmpty())
                .toList();
    }

    private static Ridge onEvidence(List<Rated> rated) {
        return Ridge.fit(rated.stream().map(Rated::evidence).toList(), wanted(rated), RAREST, PENALTY);
    }

    private static double[] wanted(List<Rated> rated) {
        return rated.stream().mapToDouble(Rated::score).toArray();
    }

    /** The sum of each event by weights that were fitted on other reports. */
    private static double[] unseen(List<Rated> rated) {
        List<String> reports =
                new ArrayList<>(new TreeSet<>(rated.stream().map(Rated::report).toList()));
        double[] sums = new double[rated.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Ridge ridge = onEvidence(rated.stream()
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

    private double grade(Rated event) {
        double sum = evidence.sum(event.evidence());
        return Double.isNaN(event.seen())
                ? bends.at(sum)
                : seenBends.at(seen.sum(FactualityJudge.weighed(sum, event.seen())));
    }

    /** Mean error and correlation, with the encoder that core has and without. */
    private String figures(List<Rated> rated) {
        double[] wanted = wanted(rated);
        double[] with = rated.stream().mapToDouble(this::grade).toArray();
        double[] without = rated.stream()
                .mapToDouble(each -> bends.at(evidence.sum(each.evidence())))
                .toArray();
        return String.format(
                Locale.ROOT,
                "error %.3f, r %.3f; without the encoder %.3f, %.3f",
                Agreement.error(wanted, with),
                Agreement.correlation(wanted, with),
                Agreement.error(wanted, without),
                Agreement.correlation(wanted, without));
    }

    private void write(List<String> about, Path out) throws IOException {
        List<String> lines = new ArrayList<>();
        about.forEach(line -> lines.add("# " + line));
        add("weight", evidence, lines);
        add("bend", bends, lines);
        add("seen", seen, lines);
        add("seen-bend", seenBends, lines);
        Files.write(out, lines, StandardCharsets.UTF_8);
    }

    private static void add(String kind, Ridge ridge, List<String> lines) {
        for (Map.Entry<String, Double> each : ridge.weights().entrySet()) {
            if (Math.abs(each.getValue()) >= SMALL) {
                lines.add(String.format(Locale.ROOT, "%s\t%s\t%.3f", kind, each.getKey(), each.getValue()));
            }
        }
    }

    private static void add(String kind, Bends bends, List<String> lines) {
        bends.points()
                .forEach(point -> lines.add(String.format(Locale.ROOT, "%s\t%.3f\t%.3f", kind, point[0], point[1])));
    }
}
