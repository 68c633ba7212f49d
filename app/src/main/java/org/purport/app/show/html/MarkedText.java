package org.purport.app.show.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Briefing;
import org.purport.app.brief.Matter;
import org.purport.app.brief.Statement;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Voice;
import org.purport.app.brief.Words;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Likelihood;
import org.purport.model.Reading;
import org.purport.model.Span;

/**
 * The text of a report with its sentences numbered and its sources, cues, contents, hedges and happenings marked.
 *
 * <p>Marks nest and cross, HTML elements may not: the text is cut wherever a mark begins or ends, and every piece carries
 * all marks that cover it.
 */
final class MarkedText {
    private final Reading reading;
    private final Anchors anchors;
    private final String text;
    private final int[] depth;
    private final boolean[] source;
    private final boolean[] hedge;
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final TreeMap<Integer, Cue> cues = new TreeMap<>();
    private final Set<String> anchored = new HashSet<>();
    private final Map<Integer, Likelihood> odds = new HashMap<>();
    private final Map<Integer, Happening> triggers = new HashMap<>();
    private final Map<Integer, Integer> sentences = new HashMap<>();

    /** The words that attribute; {@code id} is empty where a link to the claim leads to words before them. */
    private record Cue(Statement statement, int end, String id) {}

    /** A trigger; {@code matter} is 0 where it has none. */
    private record Happening(Event event, Verdict verdict, int matter) {}

    MarkedText(Briefing briefing, Anchors anchors) {
        this.reading = briefing.reading();
        this.anchors = anchors;
        this.text = reading.report().text();
        this.depth = new int[text.length()];
        this.source = new boolean[text.length()];
        this.hedge = new boolean[text.length()];
        cuts.add(0);
        cuts.add(text.length());
        for (int i = 0; i < reading.sentences().size(); i++) {
            sentences.put(cut(reading.sentences().get(i)).start(), i + 1);
        }
        for (Voice voice : briefing.voices()) {
            voice.statements().forEach(this::mark);
        }
        anchorCues();
        mark(briefing);
        cutAtBreaks();
    }

    /** Links do not overlap, and every claim is linked to once: the first cue that is free. */
    private void anchorCues() {
        int end = -1;
        for (Map.Entry<Integer, Cue> entry : List.copyOf(cues.entrySet())) {
            Cue cue = entry.getValue();
            if (entry.getKey() < end || cue.end() <= entry.getKey()) {
                cues.remove(entry.getKey());
            } else {
                end = cue.end();
                String claim = cue.statement().claim().id();
                cues.put(entry.getKey(), new Cue(cue.statement(), end, anchored.add(claim) ? anchors.cue(claim) : ""));
            }
        }
    }

    /** The id of the place in the text where a claim is made. */
    String anchor(Statement statement) {
        String claim = statement.claim().id();
        return anchored.contains(claim) ? anchors.cue(claim) : anchors.sentence(Math.max(1, statement.sentence()));
    }

    private Span cut(Span span) {
        cuts.add(span.start());
        cuts.add(span.end());
        return span;
    }

    private void mark(Statement statement) {
        Claim claim = statement.claim();
        for (Span span : claim.content()) {
            cut(span);
            for (int i = span.start(); i < span.end(); i++) {
                depth[i]++;
            }
        }
        for (Span span : claim.source()) {
            fill(source, cut(span));
        }
        for (Span span : claim.hedge().spans()) {
            fill(hedge, cut(span));
            if (claim.hedge().likelihood() != null) {
                odds.put(span.end(), claim.hedge().likelihood());
            }
        }
        for (Span span : claim.cue()) {
            cut(span);
            cues.putIfAbsent(span.start(), new Cue(statement, span.end(), ""));
        }
    }

    private static void fill(boolean[] marks, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            marks[i] = true;
        }
    }

    private void mark(Briefing briefing) {
        Map<String, Matter> byEvent = new HashMap<>();
        for (List<Matter> matters : List.of(briefing.matters(), briefing.background())) {
            matters.forEach(matter -> matter.mentions().forEach(event -> byEvent.put(event.id(), matter)));
        }
        for (Event event : reading.events()) {
            Matter matter = byEvent.get(event.id());
            if (matter == null && event.type() == null) {
                continue;
            }
            Verdict verdict = matter == null ? Verdict.of(event.factuality().status()) : matter.verdict();
            int number = matter == null ? 0 : matter.number();
            triggers.putIfAbsent(cut(event.trigger()).start(), new Happening(event, verdict, number));
        }
    }

    /** Writes the text as paragraphs. */
    void write(Markup html) {
        html.open("p");
        int cueEnd = -1;
        for (Integer from = cuts.first(); from < text.length(); from = cuts.higher(from)) {
            Integer to = cuts.higher(from);
            if (cueEnd >= 0 && from >= cueEnd) {
                html.close();
                cueEnd = -1;
            }
            if (isBreak(from)) {
                newLine(html, cueEnd >= 0);
                continue;
            }
            number(html, from);
            Cue cue = cues.get(from);
            if (cueEnd < 0 && cue != null) {
                open(html, cue, from);
                cueEnd = cue.end();
            }
            piece(html, from, to, cueEnd >= 0);
        }
        if (cueEnd >= 0) {
            html.close();
        }
        html.close();
    }

    private void cutAtBreaks() {
        for (int i = 0; i < text.length(); i++) {
            if (isBreak(i) && (i == 0 || !isBreak(i - 1))) {
                cuts.add(i);
            }
            if (i > 0 && isBreak(i - 1) && !isBreak(i)) {
                cuts.add(i);
            }
        }
    }

    private boolean isBreak(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private static void newLine(Markup html, boolean inLink) {
        if (inLink) {
            html.text(" ");
        } else {
            html.close().line().open("p");
        }
    }

    private void number(Markup html, int at) {
        Integer number = sentences.get(at);
        if (number != null) {
            html.element("sup", String.valueOf(number), "class", "n", "id", anchors.sentence(number));
        }
    }

    private void open(Markup html, Cue cue, int at) {
        Statement statement = cue.statement();
        String says = statement.speaker() + " — " + statement.verb();
        if (!cue.id().isEmpty()) {
            html.open("span", "class", "at", "id", cue.id()).close();
        }
        html.open(
                "a",
                "class",
                "cue " + Words.of(statement.bearing()),
                "href",
                "#" + anchors.claim(statement.claim().id()),
                "aria-label",
                Words.plain(text.substring(at, cue.end())) + ": " + says,
                "title",
                says);
    }

    private void piece(Markup html, int from, int to, boolean inLink) {
        Happening happening = triggers.get(from);
        String marks = marks(from, happening);
        if (happening != null && happening.matter() > 0 && !inLink) {
            html.open(
                    "a",
                    "class",
                    marks,
                    "href",
                    "#" + anchors.matter(happening.matter()),
                    "title",
                    happening.verdict().label());
        } else if (!marks.isEmpty()) {
            html.open("span", "class", marks);
        }
        if (happening != null) {
            html.element("span", happening.verdict().mark(), "class", "mark", "aria-hidden", "true");
        }
        html.text(text.substring(from, to));
        if (!marks.isEmpty()) {
            html.close();
        }
        Likelihood likelihood = odds.get(to);
        if (likelihood != null && hedge[from]) {
            html.element("span", " (" + Words.percent(likelihood) + ")", "class", "odds");
        }
    }

    private String marks(int from, @Nullable Happening happening) {
        StringBuilder marks = new StringBuilder();
        if (depth[from] > 0) {
            marks.append(" c").append(Math.min(3, depth[from]));
        }
        if (source[from]) {
            marks.append(" source");
        }
        if (hedge[from]) {
            marks.append(" hedge");
        }
        if (happening != null) {
            marks.append(" event ").append(Words.of(happening.verdict()));
        }
        return marks.toString().strip();
    }
}
