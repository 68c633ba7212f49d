package org.purport.link;

import java.util.HashSet;
import java.util.Set;
import org.purport.model.Reading;

/**
 * The runs of words that a report's body has, by which shared text is found.
 *
 * @param own those that are its writer's own, quotations left out: two reports that quote one speech are not copies
 */
record TextRuns(Set<Long> all, Set<Long> own) {
    private static final int RUN = 5;

    private static final String QUOTATION = "[\u201c\"][^\u201c\u201d\"\n]{0,2000}[\u201d\"]";

    static TextRuns of(Reading reading) {
        String text = String.join("\n", Body.paragraphs(reading.report().text()));
        Set<Long> own = new HashSet<>();
        for (String piece : text.split(QUOTATION, -1)) {
            own.addAll(Shingles.of(Words.all(piece), RUN));
        }
        return new TextRuns(Shingles.of(Words.all(text), RUN), own);
    }
}
