package org.purport.app.export.material;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Place;
import org.purport.model.Reading;
import org.purport.model.Relation;
import org.purport.model.Report;
import org.purport.model.Source;
import org.purport.model.Span;
import org.purport.model.TimeExpression;

/** A reading whose parts are found by their ids. */
public final class ReadReport {
    private final Reading reading;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, TimeExpression> times = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, Set<Claim>> bearing = new HashMap<>();

    ReadReport(Reading reading) {
        this.reading = reading;
        reading.actors().forEach(each -> actors.put(each.id(), each));
        reading.places().forEach(each -> places.put(each.id(), each));
        reading.times().forEach(each -> times.put(each.id(), each));
        reading.sources().forEach(each -> sources.put(each.id(), each));
        reading.events().forEach(each -> events.put(each.id(), each));
        for (Claim claim : reading.claims()) {
            claims.put(claim.id(), claim);
            claim.events().forEach(event -> bear(event, claim));
            if (claim.about() != null) {
                bear(claim.about(), claim);
            }
        }
        for (Relation relation : reading.relations()) {
            Claim claim = claims.get(relation.from());
            if (claim != null
                    && (relation.kind() == Relation.Kind.DENIES || relation.kind() == Relation.Kind.CONFIRMS)) {
                bear(relation.to(), claim);
            }
        }
    }

    private void bear(String event, Claim claim) {
        bearing.computeIfAbsent(event, any -> new LinkedHashSet<>()).add(claim);
    }

    public Reading reading() {
        return reading;
    }

    public Report report() {
        return reading.report();
    }

    public String id() {
        return reading.report().id();
    }

    public @Nullable Actor actor(@Nullable String id) {
        return id == null ? null : actors.get(id);
    }

    public @Nullable Place place(@Nullable String id) {
        return id == null ? null : places.get(id);
    }

    public @Nullable TimeExpression time(@Nullable String id) {
        return id == null ? null : times.get(id);
    }

    public @Nullable Claim claim(String id) {
        return claims.get(id);
    }

    public @Nullable Event event(String id) {
        return events.get(id);
    }

    /** The claims that hold an event, deny or confirm it, or say nothing on it, in the order of their ids. */
    public List<Claim> claimsOn(Event event) {
        return List.copyOf(bearing.getOrDefault(event.id(), Set.of()));
    }

    /** The one who commits to a claim; one of unknown name where the reading lost it. */
    public Source speaker(Claim claim) {
        return source(claim.chain().get(0));
    }

    public Source source(String id) {
        Source source = sources.get(id);
        return source == null ? new Source(id, Source.Kind.UNSPECIFIED, id, null, false, List.of()) : source;
    }

    /** Who passed a claim on, nearest to its source first, without the author of the report. */
    public List<Source> relays(Claim claim) {
        List<Source> found = new ArrayList<>();
        for (String id : claim.chain().subList(1, claim.chain().size())) {
            if (!id.equals(Source.AUTHOR)) {
                found.add(source(id));
            }
        }
        return found;
    }

    /** The words of spans, those of several parted by dots. */
    public String words(List<Span> spans) {
        return spans.stream()
                .map(span -> Plain.line(span.of(report().text())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" … "));
    }

    /** Which sentence an offset stands in, counted from 1; 0 where it stands in none. */
    public int sentence(int offset) {
        List<Span> sentences = reading.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).contains(offset)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The title, or else the beginning of the text. */
    public String headline() {
        String title = report().title();
        String line = Plain.line(title == null || title.isBlank() ? report().text() : title);
        return line.codePointCount(0, line.length()) <= 200
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 199)) + "…";
    }
}
