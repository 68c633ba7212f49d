package org.purport.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much it says that two reports share a word: the rarer, the more (inverse document frequency).
 *
 * <p>What is counted are the reports of the case together with a background of general news, which {@code news-words.tsv} holds:
 * in a case of ten reports every word is rare, and in a case about shootings "police" says nothing though it does elsewhere.
 */
final class WordRarity {
    /** A word that more than this share of a case has tells no two of its reports apart. */
    private static final double COMMON = 0.2;

    /** The same of a case that begins, whose first reports may well be of one affair; up to so many reports. */
    private static final double COMMON_OF_FEW = 0.5;

    private static final double FEW = 12;

    private static final Background BACKGROUND = background();

    private record Background(int reports, Map<String, Integer> counts) {}

    private WordRarity() {}

    /**
     * The weight of a word, 0 where it tells nothing: nobody else in the case has it, or too many have.
     *
     * @param frequency how many reports of the case have it
     * @param background how many of the background
     */
    static double of(int frequency, long reports, int background) {
        double most = Math.max(Math.max(3, reports * COMMON), Math.min(FEW, reports * COMMON_OF_FEW));
        if (frequency < 2 || frequency > most) {
            return 0;
        }
        return -Math.log((double) (frequency + background) / (reports + BACKGROUND.reports()));
    }

    /** How many reports of general news have a word. */
    static int inBackground(String word) {
        return BACKGROUND.counts().getOrDefault(word, 0);
    }

    /** How rare a word is in general news, whatever the case. */
    static double inNews(String word) {
        return -Math.log((BACKGROUND.counts().getOrDefault(word, 0) + 1.0) / (BACKGROUND.reports() + 1));
    }

    private static Background background() {
        InputStream in = Objects.requireNonNull(WordRarity.class.getResourceAsStream("news-words.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Integer> counts = new HashMap<>();
            int reports = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (line.startsWith("#") || tab < 0) {
                    continue;
                }
                int count = Integer.parseInt(line.substring(tab + 1));
                if (tab == 0) {
                    reports = count;
                } else {
                    counts.put(line.substring(0, tab), count);
                }
            }
            return new Background(reports, counts);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read news-words.tsv", e);
        }
    }
}
