package org.purport.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/** Which lemmas reports use for one happening: one lemma, one stem ("resign", "resignation"), or a group of the table. */
final class KindredActs {
    /** Stems of fewer letters are alike by chance. */
    private static final int STEM = 4;

    private static final Map<String, NavigableSet<Integer>> GROUPS = groups();

    private static final NavigableSet<Integer> NO_GROUP = Collections.emptyNavigableSet();

    enum Kinship {
        NONE,
        GROUP,
        STEM,
        SAME
    }

    private KindredActs() {}

    static Kinship of(String a, String b) {
        if (a.equals(b)) {
            return Kinship.SAME;
        }
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        if (common >= STEM
                && common >= Math.min(a.length(), b.length()) - 2
                && 2 * common >= Math.max(a.length(), b.length())) {
            return Kinship.STEM;
        }
        NavigableSet<Integer> others = GROUPS.getOrDefault(b, NO_GROUP);
        return !others.isEmpty() && GROUPS.getOrDefault(a, NO_GROUP).stream().anyMatch(others::contains)
                ? Kinship.GROUP
                : Kinship.NONE;
    }

    /** Keys of which kindred lemmas have one in common. */
    static List<String> keys(String lemma) {
        NavigableSet<String> keys = new TreeSet<>();
        keys.add(lemma.length() >= STEM ? lemma.substring(0, STEM) : lemma);
        GROUPS.getOrDefault(lemma, NO_GROUP).forEach(group -> keys.add("#" + group));
        return List.copyOf(keys);
    }

    private static Map<String, NavigableSet<Integer>> groups() {
        InputStream in = Objects.requireNonNull(KindredActs.class.getResourceAsStream("kindred-acts.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, NavigableSet<Integer>> groups = new HashMap<>();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    number++;
                    for (String lemma : line.split(" ")) {
                        groups.computeIfAbsent(lemma.replace('_', ' '), l -> new TreeSet<>())
                                .add(number);
                    }
                }
            }
            return groups;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read kindred-acts.txt", e);
        }
    }
}
