package org.purport.lab.scale;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Hedge;
import org.purport.model.Materiel;
import org.purport.model.Place;
import org.purport.model.Reading;
import org.purport.model.Relation;
import org.purport.model.Report;
import org.purport.model.Role;
import org.purport.model.Source;
import org.purport.model.Span;
import org.purport.model.TimeExpression;

/** Puts a reading together from passages of others, each a run of sentences with every record that lies inside it. */
final class Assembly {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final LocalDate day;

    Assembly(LocalDate day, String outlet) {
        this.day = day;
        sources.add(new Source(Source.AUTHOR, Source.Kind.AUTHOR, outlet, null, true, List.of()));
    }

    /** Adds the sentences from {@code first} to before {@code end}. */
    void add(Reading reading, int first, int end, Renaming renaming) {
        new Passage(reading, first, end, renaming).add();
    }

    Reading reading(String id, @Nullable String title, String outlet) {
        Report report = new Report(id, title, outlet, null, day.toString(), "en", text.toString());
        return new Reading(
                report,
                sentences,
                List.copyOf(actors.values()),
                List.copyOf(places.values()),
                times,
                sources,
                claims,
                events,
                relations,
                List.of());
    }

    /** One passage on its way, with the new ids of its records. */
    private final class Passage {
        private final Reading reading;
        private final Span within;
        private final List<Span> own;
        private final Renaming renaming;
        private final Shift shift;
        private final long days;
        private final Map<String, String> ids = new HashMap<>();

        Passage(Reading reading, int first, int end, Renaming renaming) {
            this.reading = reading;
            this.own = reading.sentences().subList(first, end);
            this.within = own.get(0).cover(own.get(own.size() - 1));
            this.renaming = renaming;
            if (text.length() > 0) {
                text.append("\n\n");
            }
            this.shift = new Shift(reading.report().text(), within, renaming.changes(reading, within), text.length());
            LocalDate old = date(reading.report().published());
            this.days = old == null ? 0 : day.toEpochDay() - old.toEpochDay();
        }

        void add() {
            text.append(shift.text());
            own.forEach(sentence -> sentences.add(shift.of(sentence)));
            ids.put(Source.AUTHOR, Source.AUTHOR);
            reading.actors().forEach(this::add);
            reading.places().forEach(this::add);
            reading.times().forEach(this::add);
            reading.sources().forEach(this::add);
            number(reading.events(), Event::id, event -> within.contains(event.trigger()), "e", events.size());
            number(reading.claims(), Claim::id, this::isWhole, "c", claims.size());
            reading.events().stream()
                    .filter(event -> ids.containsKey(event.id()))
                    .forEach(this::add);
            reading.claims().stream()
                    .filter(claim -> ids.containsKey(claim.id()))
                    .forEach(this::add);
            reading.relations().forEach(this::add);
        }

        private <T> void number(
                List<T> records,
                java.util.function.Function<T, String> id,
                Predicate<T> inside,
                String letter,
                int before) {
            int number = before;
            for (T each : records) {
                if (inside.test(each)) {
                    ids.put(id.apply(each), letter + ++number);
                }
            }
        }

        private boolean isWhole(Claim claim) {
            return ids.keySet().containsAll(claim.chain())
                    && inside(claim.cue())
                    && inside(claim.source())
                    && inside(claim.content())
                    && !(claim.cue().isEmpty() && claim.content().isEmpty());
        }

        private boolean inside(List<Span> spans) {
            return spans.stream().allMatch(within::contains);
        }

        private List<Span> kept(List<Span> spans) {
            return shift.of(spans.stream().filter(within::contains).toList());
        }

        private @Nullable String id(@Nullable String old) {
            return old == null ? null : ids.get(old);
        }

        private void add(Actor actor) {
            List<Span> mentions = kept(actor.mentions());
            if (mentions.isEmpty()) {
                return;
            }
            String name = renaming.name(actor);
            Actor known = actors.get(actor.kind() + name);
            List<Span> all = new ArrayList<>(known == null ? List.of() : known.mentions());
            all.addAll(mentions);
            String id = known == null ? "a" + (actors.size() + 1) : known.id();
            ids.put(actor.id(), id);
            actors.put(
                    actor.kind() + name,
                    new Actor(
                            id,
                            name,
                            actor.kind(),
                            actor.country(),
                            actor.sector(),
                            actor.office(),
                            actor.holder(),
                            all));
        }

        private void add(Place place) {
            List<Span> mentions = kept(place.mentions());
            List<Span> metonyms = kept(place.metonyms());
            if (mentions.isEmpty() && metonyms.isEmpty()) {
                return;
            }
            Place other = renaming.place(place);
            Place known = places.get(other.name());
            String id = known == null ? "p" + (places.size() + 1) : known.id();
            ids.put(place.id(), id);
            if (known != null) {
                mentions = java.util.stream.Stream.concat(known.mentions().stream(), mentions.stream())
                        .toList();
                metonyms = java.util.stream.Stream.concat(known.metonyms().stream(), metonyms.stream())
                        .toList();
            }
            places.put(
                    other.name(),
                    new Place(
                            id,
                            other.name(),
                            other.country(),
                            other.position(),
                            other.precision(),
                            other.radiusKm(),
                            mentions,
                            metonyms));
        }

        private void add(TimeExpression time) {
            if (within.contains(time.span())) {
                String id = "t" + (times.size() + 1);
                ids.put(time.id(), id);
                times.add(new TimeExpression(
                        id,
                        shift.of(time.span()),
                        time.type(),
                        moved(time.value()),
                        moved(time.edtf()),
                        moved(time.from()),
                        moved(time.to())));
            }
        }

        /** A day as far from the new day of publication as it was from the old; anything else as it is. */
        private @Nullable String moved(@Nullable String value) {
            LocalDate date = value != null && value.length() == 10 ? date(value) : null;
            return date == null ? value : date.plusDays(days).toString();
        }

        private void add(Source source) {
            if (source.id().equals(Source.AUTHOR)
                    || (!source.spans().isEmpty() && kept(source.spans()).isEmpty())) {
                return;
            }
            String id = "s" + sources.size();
            ids.put(source.id(), id);
            sources.add(new Source(
                    id,
                    source.kind(),
                    renaming.words(reading, source.name()),
                    id(source.actor()),
                    source.named(),
                    kept(source.spans())));
        }

        private void add(Event event) {
            List<Role> roles = event.roles().stream()
                    .filter(role -> role.span() == null || within.contains(role.span()))
                    .map(role ->
                            new Role(role.role(), id(role.actor()), role.span() == null ? null : shift.of(role.span())))
                    .toList();
            List<Materiel> materiel = event.materiel().stream()
                    .filter(each -> within.contains(each.span()))
                    .map(each -> new Materiel(
                            shift.of(each.span()), each.name(), each.category(), each.quantity(), each.condition()))
                    .toList();
            List<Factuality.View> views = event.views().stream()
                    .filter(view -> ids.containsKey(view.source()))
                    .map(view -> new Factuality.View(
                            ids.getOrDefault(view.source(), Source.AUTHOR),
                            view.certainty(),
                            view.polarity(),
                            view.likelihood()))
                    .toList();
            events.add(new Event(
                    Objects.requireNonNull(id(event.id())),
                    shift.of(event.trigger()),
                    event.lemma(),
                    renaming.words(reading, event.text()),
                    event.type(),
                    roles,
                    materiel,
                    id(event.where()),
                    id(event.when()),
                    event.factuality(),
                    views,
                    event.because()));
        }

        private void add(Claim claim) {
            claims.add(new Claim(
                    Objects.requireNonNull(id(claim.id())),
                    claim.act(),
                    claim.chain().stream()
                            .map(id -> ids.getOrDefault(id, Source.AUTHOR))
                            .toList(),
                    shift.of(claim.cue()),
                    shift.of(claim.source()),
                    shift.of(claim.content()),
                    claim.quotation(),
                    new Hedge(kept(claim.hedge().spans()), claim.hedge().likelihood()),
                    claim.events().stream()
                            .filter(ids::containsKey)
                            .map(id -> ids.getOrDefault(id, id))
                            .toList(),
                    id(claim.about()),
                    claim.because()));
        }

        private void add(Relation relation) {
            String from = id(relation.from());
            String to = id(relation.to());
            Span cue = relation.cue();
            if (from != null && to != null && (cue == null || within.contains(cue))) {
                relations.add(new Relation(
                        "r" + (relations.size() + 1),
                        relation.kind(),
                        from,
                        to,
                        cue == null ? null : shift.of(cue),
                        relation.because()));
            }
        }
    }

    private static @Nullable LocalDate date(@Nullable String published) {
        if (published == null || published.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(published.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
