package org.purport.lab.scale;

import java.util.List;
import org.purport.model.Span;

/** Where the characters of a passage are after its names were changed and it was put behind other text. */
final class Shift {
    private final List<Renaming.Change> changes;
    private final int base;
    private final String text;

    /**
     * @param within the passage in its text
     * @param changes in order, none overlapping another
     * @param base where the passage begins in the new text
     */
    Shift(String old, Span within, List<Renaming.Change> changes, int base) {
        this.changes = changes;
        this.base = base - within.start();
        StringBuilder fresh = new StringBuilder();
        int at = within.start();
        for (Renaming.Change change : changes) {
            fresh.append(old, at, change.span().start()).append(change.words());
            at = change.span().end();
        }
        this.text = fresh.append(old, at, within.end()).toString();
    }

    /** The passage as it reads now. */
    String text() {
        return text;
    }

    Span of(Span span) {
        int start = of(span.start());
        return new Span(start, Math.max(start, of(span.end())));
    }

    List<Span> of(List<Span> spans) {
        return spans.stream().map(this::of).toList();
    }

    private int of(int offset) {
        int moved = base;
        for (Renaming.Change change : changes) {
            Span span = change.span();
            if (offset <= span.start()) {
                break;
            }
            int grown = change.words().length() - span.length();
            if (offset < span.end()) {
                // Inside a name: as far from its start as before, if it is that long.
                return moved
                        + span.start()
                        + Math.min(offset - span.start(), change.words().length());
            }
            moved += grown;
        }
        return offset + moved;
    }
}
