package org.purport.lab;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.purport.annotate.Capitals;
import org.purport.annotate.CaseFeatures;
import org.purport.annotate.CaseModel;
import org.purport.annotate.WordCase;
import org.purport.model.Report;
import org.purport.model.Sentence;
import org.purport.model.Token;
import org.purport.read.Layout;

/**
 * Trains the model of the case of words on reports in mixed case: an averaged perceptron (Collins 2002), read from left to right.
 *
 * <p>Left out are sentences written like headlines and text in capitals. The first word of a sentence is only learned from where it is an
 * acronym.
 */
final class TrueCaseTraining {
    private static final int ROUNDS = 5;
    private static final int CHOICES = CaseModel.CHOICES.size();
    private static final int LONG_WORD = 4;
    private static final int LONGEST_ACRONYM = 8;
    private static final int LARGEST_WEIGHT = 127;

    /** A few features weigh many times what the others do; above this they are cut, so that the others keep their differences. */
    private static final float LARGEST_KEPT = 12;

    private final BitSet vocabulary = new BitSet();
    private final float[] weights = new float[CaseFeatures.SPACE * CHOICES];
    private final double[] sums = new double[CaseFeatures.SPACE * CHOICES];
    private long step;

    private TrueCaseTraining() {}

    /** {@code OUT.gz HELD-OUT-SET SET...}: trains on the sets, says how well the held-out one is judged, writes the model. */
    static void run(List<String> arguments) throws IOException {
        Path out = Path.of(arguments.get(0));
        List<List<String>> heldOut = sentences(List.of(Path.of(arguments.get(1))), Set.of());
        List<List<String>> sentences = sentences(
                arguments.subList(2, arguments.size()).stream().map(Path::of).toList(), new HashSet<>(heldOut));
        sentences = withoutShouting(sentences);
        TrueCaseTraining training = new TrueCaseTraining();
        training.learnWords(sentences);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(sentences, new Random(round));
            sentences.forEach(training::learn);
        }
        CaseModel model = training.model();
        try (OutputStream stream = Files.newOutputStream(out)) {
            model.write(stream);
        }
        System.err.println(sentences.size() + " sentences learned, " + Files.size(out) / 1024 + " KB; held out: "
                + accuracy(model, heldOut));
    }

    private static List<List<String>> sentences(List<Path> sets, Set<List<String>> without) throws IOException {
        KeptReader reader = new KeptReader();
        Set<List<String>> seen = new HashSet<>(without);
        List<List<String>> sentences = new ArrayList<>();
        for (Path set : sets) {
            for (Report report : GoldSet.reports(set)) {
                // Text in capitals cannot be annotated before there is a model, nor learned from.
                List<Sentence> own = Capitals.inAny(Layout.of(report), report.text())
                        ? List.of()
                        : reader.annotated(report).sentences();
                for (Sentence sentence : own) {
                    List<String> words =
                            sentence.tokens().stream().map(Token::word).toList();
                    if (isRunningText(words) && seen.add(words)) {
                        sentences.add(words);
                    }
                }
            }
        }
        return sentences;
    }

    /** Leaves out sentences with words in capitals that are mostly written otherwise: they shout, and are no acronyms. */
    private static List<List<String>> withoutShouting(List<List<String>> sentences) {
        Map<String, Integer> capitals = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        for (List<String> words : sentences) {
            for (String word : words) {
                String plain = word.toLowerCase(Locale.ROOT);
                all.merge(plain, 1, Integer::sum);
                capitals.merge(plain, WordCase.of(word) == WordCase.UPPER ? 1 : 0, Integer::sum);
            }
        }
        List<List<String>> kept = new ArrayList<>();
        for (List<String> words : sentences) {
            boolean shouts = words.stream()
                    .filter(word -> WordCase.of(word) == WordCase.UPPER)
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .anyMatch(word -> 2 * capitals.getOrDefault(word, 0) < all.getOrDefault(word, 0)
                            || word.length() >= LONGEST_ACRONYM);
            if (!shouts) {
                kept.add(words);
            }
        }
        return kept;
    }

    private static boolean isRunningText(List<String> words) {
        int small = 0;
        int large = 0;
        for (String word : words) {
            WordCase own = WordCase.of(word);
            if (word.length() >= LONG_WORD && own != WordCase.NONE) {
                small += own == WordCase.LOWER ? 1 : 0;
                large += own == WordCase.LOWER ? 0 : 1;
            }
        }
        return small >= 2 && small >= large;
    }

    private void learnWords(List<List<String>> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        sentences.forEach(words -> words.forEach(word -> counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum)));
        counts.forEach((word, count) -> {
            if (count > 1) {
                vocabulary.set(CaseFeatures.number(word));
            }
        });
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private void learn(List<String> words) {
        CaseFeatures features = new CaseFeatures(lower(words), vocabulary);
        WordCase before = WordCase.START;
        WordCase earlier = WordCase.START;
        boolean first = true;
        for (int i = 0; i < words.size(); i++) {
            WordCase right = WordCase.of(words.get(i));
            if (right != WordCase.NONE) {
                step++;
                int[] found = features.of(i, before, earlier);
                if (!first || right == WordCase.UPPER) {
                    update(found, CaseModel.CHOICES.indexOf(right));
                } else {
                    notAnAcronym(found);
                }
            }
            earlier = before;
            before = first ? right.opening() : right;
            first &= right == WordCase.NONE;
        }
    }

    private void notAnAcronym(int[] found) {
        if (best(found) == CaseModel.CHOICES.indexOf(WordCase.UPPER)) {
            update(found, score(found, 0) > score(found, 1) ? 0 : 1);
        }
    }

    private void update(int[] found, int right) {
        int guess = best(found);
        if (guess != right) {
            for (int feature : found) {
                add(feature * CHOICES + right, 1);
                add(feature * CHOICES + guess, -1);
            }
        }
    }

    private void add(int at, float by) {
        weights[at] += by;
        sums[at] += (double) by * step;
    }

    private float score(int[] found, int choice) {
        float score = 0;
        for (int feature : found) {
            score += weights[feature * CHOICES + choice];
        }
        return score;
    }

    private int best(int[] found) {
        int best = 0;
        for (int choice = 1; choice < CHOICES; choice++) {
            best = score(found, choice) > score(found, best) ? choice : best;
        }
        return best;
    }

    /** The weights averaged over all steps, as bytes. */
    private CaseModel model() {
        float largest = 0;
        float[] averages = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            averages[i] = (float) (weights[i] - sums[i] / (step + 1));
            largest = Math.max(largest, Math.abs(averages[i]));
        }
        float scale = LARGEST_WEIGHT / Math.min(largest, LARGEST_KEPT);
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            int scaled = Math.round(averages[i] * scale);
            bytes[i] = (byte) Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, scaled));
        }
        return new CaseModel(vocabulary, bytes);
    }

    private static String accuracy(CaseModel model, List<List<String>> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> words : sentences) {
            List<WordCase> judged = model.judge(lower(words));
            boolean first = true;
            for (int i = 0; i < words.size(); i++) {
                WordCase right = WordCase.of(words.get(i));
                if (right != WordCase.NONE && !first) {
                    counts.merge("all", 1, Integer::sum);
                    counts.merge(right == judged.get(i) ? "right" : right + " as " + judged.get(i), 1, Integer::sum);
                }
                first &= right == WordCase.NONE;
            }
        }
        double share = counts.getOrDefault("right", 0) / (double) Math.max(1, counts.getOrDefault("all", 0));
        return String.format(Locale.ROOT, "%.4f right; %s", share, new TreeMap<>(counts));
    }
}
