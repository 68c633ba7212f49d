package org.purport.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The paragraphs of a report that its writer wrote for it: no captions, which agencies send with pictures to every story, no
 * buttons and bylines, and nothing twice.
 */
final class Body {
    /** Shorter paragraphs are headings, bylines and buttons. */
    private static final int FEWEST_WORDS = 6;

    private static final List<String> CAPTION_MARKS = captionMarks();

    private Body() {}

    static List<String> paragraphs(String text) {
        Set<List<String>> seen = new HashSet<>();
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            List<String> words = Words.all(paragraph);
            if (words.size() >= FEWEST_WORDS && seen.add(words) && !isCaption(words)) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    private static boolean isCaption(List<String> words) {
        String line = " " + String.join(" ", words) + " ";
        return CAPTION_MARKS.stream().anyMatch(line::contains);
    }

    private static List<String> captionMarks() {
        InputStream in = Objects.requireNonNull(Body.class.getResourceAsStream("caption-marks.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> " " + line + " ")
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read caption-marks.txt", e);
        }
    }
}
