package org.purport.interpret.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.purport.Reader;
import org.purport.model.Actor;
import org.purport.model.Reading;
import org.purport.model.Report;
import org.purport.model.Span;

/**
 * A report whose mentions are marked with who is meant: {@code [a Ana Ruiz] said [a she] had met [b a colleague of [a hers]].}
 *
 * <p>Mentions with one letter must be one actor, mentions with different letters different ones.
 */
final class Marked {
    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private final Reading reading;

    private record Mark(String label, Span span) {}

    private record Open(String label, int start) {}

    private Marked(String marked, String published) {
        StringBuilder plain = new StringBuilder();
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                int space = marked.indexOf(' ', i);
                open.push(new Open(marked.substring(i + 1, space), plain.length()));
                i = space;
            } else if (c == ']') {
                Open last = open.pop();
                marks.add(new Mark(last.label(), new Span(last.start(), plain.length())));
            } else {
                plain.append(c);
            }
        }
        this.text = plain.toString();
        this.reading = Reader.PURPORT.read(new Report("marked", null, "The Example", null, published, "en", text));
    }

    static Marked read(String marked) {
        return new Marked(marked, "2021-03-09");
    }

    /** Fails where a mark has no actor, or marks are joined or parted wrongly. */
    void check() {
        Map<String, String> actors = new TreeMap<>();
        for (Mark mark : marks) {
            Actor actor = at(mark.span());
            assertThat(actor)
                    .as("actor of \"%s\" in: %s", mark.span().of(text), text)
                    .isNotNull();
            String known = actors.putIfAbsent(mark.label(), actor.id());
            assertThat(actor.id())
                    .as("actor of \"%s\" (%s) in: %s%n%s", mark.span().of(text), mark.label(), text, reading.actors())
                    .isEqualTo(known == null ? actor.id() : known);
        }
        assertThat(actors.values())
                .as("different actors in: %s%n%s", text, reading.actors())
                .doesNotHaveDuplicates();
    }

    /** The actor whom this label marks. */
    Actor actor(String label) {
        for (Mark mark : marks) {
            Actor actor = mark.label().equals(label) ? at(mark.span()) : null;
            if (actor != null) {
                return actor;
            }
        }
        throw new AssertionError("no actor marked " + label + " in: " + text + "\n" + reading.actors());
    }

    /** The texts of every mention of every actor. */
    List<String> mentions() {
        return reading.actors().stream()
                .flatMap(actor -> actor.mentions().stream())
                .map(span -> span.of(text))
                .toList();
    }

    /** The actor whose mention covers the mark best, at least half of both together. */
    private @Nullable Actor at(Span span) {
        Actor best = null;
        double most = 0.499;
        for (Actor actor : reading.actors()) {
            for (Span mention : actor.mentions()) {
                int shared = Math.min(span.end(), mention.end()) - Math.max(span.start(), mention.start());
                double share = shared / (double) span.cover(mention).length();
                if (share > most) {
                    most = share;
                    best = actor;
                }
            }
        }
        return best;
    }
}
