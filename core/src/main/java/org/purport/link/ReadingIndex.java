package org.purport.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Source;

/** What links point at: the claims and events of readings, by report and id. Where something is missing the answer is null. */
final class ReadingIndex {
    private final Map<String, Entry> entries = new HashMap<>();
    private final Remembered remembered;
    private int next;

    /** A reading with its number among those of the index. */
    private record Entry(
            int number,
            Reading reading,
            Map<String, Claim> claims,
            Map<String, Event> events,
            Map<String, Telling> tellings,
            Voice.Cast cast) {}

    /** Finds what is remembered of the events of a report, null where nothing is. */
    interface Remembered {
        @Nullable
        List<Telling> tellings(String report);
    }

    ReadingIndex(Collection<Reading> readings) {
        this(readings, report -> null);
    }

    ReadingIndex(Collection<Reading> readings, Remembered remembered) {
        this.remembered = remembered;
        readings.forEach(this::add);
    }

    private void add(Reading reading) {
        Map<String, Claim> claims = new HashMap<>();
        reading.claims().forEach(claim -> claims.put(claim.id(), claim));
        Map<String, Event> events = new HashMap<>();
        reading.events().forEach(event -> events.put(event.id(), event));
        entries.put(
                reading.report().id(),
                new Entry(next++, reading, claims, events, new HashMap<>(), new Voice.Cast(reading)));
    }

    @Nullable
    Reading reading(String report) {
        Entry entry = entries.get(report);
        return entry == null ? null : entry.reading();
    }

    @Nullable
    Claim claim(Links.Mention mention) {
        Entry entry = entries.get(mention.report());
        return entry == null ? null : entry.claims().get(mention.id());
    }

    @Nullable
    Event event(Links.Mention mention) {
        Entry entry = entries.get(mention.report());
        return entry == null ? null : entry.events().get(mention.id());
    }

    /** The event with what is compared of it. */
    @Nullable
    Telling telling(Links.Mention mention) {
        Entry entry = entries.get(mention.report());
        if (entry == null) {
            return null;
        }
        if (entry.tellings().isEmpty()) {
            List<Telling> known = remembered.tellings(mention.report());
            List<Telling> all = known == null ? new Telling.Scene(entry.reading(), entry.number()).tellings() : known;
            all.forEach(each -> entry.tellings().put(each.id(), each));
        }
        return entry.tellings().get(mention.id());
    }

    /** The voice of a claim, null where the report says it itself. */
    @Nullable
    Voice voice(Links.Mention mention) {
        Entry entry = entries.get(mention.report());
        Claim claim = claim(mention);
        return entry == null || claim == null || claim.chain().get(0).equals(Source.AUTHOR)
                ? null
                : entry.cast().of(claim);
    }

    /** The readings of those of the reports that there are. */
    List<Reading> of(List<String> reports) {
        return reports.stream()
                .map(entries::get)
                .filter(entry -> entry != null)
                .map(Entry::reading)
                .toList();
    }
}
