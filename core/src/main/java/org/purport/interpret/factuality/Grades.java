package org.purport.interpret.factuality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.purport.interpret.lexicon.Table;
import org.purport.model.AnnotatedReport;
import org.purport.model.Factuality.Polarity;
import org.purport.model.Factuality.Tense;
import org.purport.model.Sentence;

/**
 * The score that readers would give: a sum of weights of what was composed, bent to the grades that readers use.
 *
 * <p>Weights and bends are rows of grades.tsv, which says on what they were fitted.
 */
final class Grades {
    private static final double HIGHEST = 3;

    private final Map<String, Double> weights = new HashMap<>();
    private final List<double[]> bends = new ArrayList<>();

    Grades() {
        for (List<String> row : Table.open(Grades.class, "grades.tsv", 3).rows()) {
            double value = Double.parseDouble(row.get(2));
            if (row.get(0).equals("bend")) {
                bends.add(new double[] {Double.parseDouble(row.get(1)), value});
            } else {
                weights.put(row.get(1), value);
            }
        }
    }

    double score(Set<String> features) {
        double sum = weights.getOrDefault("bias", 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        double grade = Math.max(-HIGHEST, Math.min(HIGHEST, bent(sum)));
        return Math.round(grade * 100) / 100.0;
    }

    private double bent(double sum) {
        if (bends.isEmpty()) {
            return sum;
        }
        double[] before = bends.get(0);
        for (double[] bend : bends) {
            if (sum <= bend[0]) {
                double width = bend[0] - before[0];
                return width <= 0 ? bend[1] : before[1] + (bend[1] - before[1]) * (sum - before[0]) / width;
            }
            before = bend;
        }
        return before[1];
    }

    /** What the score depends on: the stance, the operators on its path, tense, part of speech. */
    static Set<String> features(AnnotatedReport.Locus locus, Stance stance, Tense tense) {
        Set<String> features = new LinkedHashSet<>();
        String state = word(stance.certainty()) + "/" + word(stance.polarity()) + "/" + word(stance.status());
        String kind = kind(locus);
        features.add("state=" + state);
        features.add("tense=" + word(tense));
        features.add("tense/state=" + word(tense) + "/" + state);
        features.add("kind=" + kind);
        features.add("kind/state=" + kind + "/" + state);
        features.add("relation=" + Frames.base(locus.sentence().relation(locus.index())));
        Sentence sentence = locus.sentence();
        if (sentence.token(sentence.size() - 1).word().equals("?")) {
            features.add("in=question");
        }
        operators(stance.path(), features);
        return features;
    }

    private static void operators(List<Stance.Step> path, Set<String> features) {
        boolean open = false;
        int negations = 0;
        for (int k = 0; k < path.size(); k++) {
            String name = path.get(k).effect().name();
            boolean negates = name.equals("counter") || name.endsWith("_not");
            negations += negates ? 1 : 0;
            features.add((k == path.size() - 1 ? "last=" : "above=") + name);
            if (open && negates) {
                features.add("last=negated-while-open");
            }
            open |= path.get(k).effect().polarity() == Polarity.UNKNOWN;
        }
        if (path.isEmpty()) {
            features.add("last=none");
        }
        if (negations > 1) {
            features.add("last=negated-twice");
        }
    }

    private static String kind(AnnotatedReport.Locus locus) {
        if (locus.sentence().child(locus.index(), "cop") >= 0) {
            return "copular";
        }
        return locus.token().isVerb() ? "verb" : locus.token().isNoun() ? "noun" : "other";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
