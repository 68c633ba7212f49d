package org.purport.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.purport.model.Claim;
import org.purport.model.Reading;
import org.purport.model.Span;

/**
 * What one sentence says of a claim's content: reports that relay a statement seldom relay all of it.
 *
 * @param stance whether it holds or denies what its words say
 * @param words its content words
 * @param runs its runs of {@link #RUN} words, function words among them
 * @param brief the words in order where it is a short direct quotation, null where not
 */
record Statement(
        Voice voice,
        Stance stance,
        @Nullable LocalDate day,
        Set<String> words,
        Set<Long> runs,
        @Nullable String brief) {
    static final int RUN = 4;

    /** A quotation of so many words has too few content words to be compared by them ("We agree."). */
    private static final int BRIEF = 8;

    /** The statements of a claim, in text order. */
    static List<Statement> of(Reading reading, Claim claim, Voice voice) {
        Map<Integer, StringBuilder> pieces = new TreeMap<>();
        String text = reading.report().text();
        for (Span content : claim.content()) {
            for (Span sentence : reading.sentences()) {
                int start = Math.max(content.start(), sentence.start());
                int end = Math.min(content.end(), sentence.end());
                if (start < end) {
                    pieces.computeIfAbsent(sentence.start(), s -> new StringBuilder())
                            .append(text, start, end)
                            .append(' ');
                }
            }
        }
        List<Statement> statements = new ArrayList<>();
        LocalDate day = Days.of(reading.report());
        for (StringBuilder piece : pieces.values()) {
            Set<String> words = new TreeSet<>(Words.content(piece.toString()));
            if (!words.isEmpty()) {
                List<String> all = Words.all(piece.toString());
                boolean brief = claim.quotation() == Claim.Quotation.DIRECT && all.size() <= BRIEF;
                statements.add(new Statement(
                        voice,
                        Stance.of(claim.act(), piece.toString()),
                        day,
                        words,
                        Shingles.of(all, RUN),
                        brief ? String.join(" ", all) : null));
            }
        }
        return statements;
    }
}
