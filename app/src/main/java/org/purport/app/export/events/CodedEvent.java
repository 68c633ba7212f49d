package org.purport.app.export.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.export.material.Days;
import org.purport.app.export.material.Plain;
import org.purport.app.export.material.ReadReport;
import org.purport.app.export.material.Telling;
import org.purport.app.export.material.Told;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.EventType.Plover;
import org.purport.model.Place;

/**
 * One record of event data: one code, one side and the other, of one happening.
 *
 * @param cameo the classic code
 * @param plover null where PLOVER codes nothing, as for mere statements
 * @param statement the claim that makes it a record, null where it is the act itself
 * @param source null where nobody is known on that side
 * @param target null where nobody is known on that side
 * @param tellings the tellings that have this code, at least one
 */
record CodedEvent(
        Told told,
        String cameo,
        @Nullable Plover plover,
        @Nullable Claim statement,
        @Nullable Party source,
        @Nullable Party target,
        List<Telling> tellings) {
    private static final long LARGEST = (1L << 53) - 1;

    CodedEvent {
        tellings = List.copyOf(tellings);
    }

    /** The first telling that is most precise about when and where. */
    Telling first() {
        return tellings.get(0);
    }

    /** A number that the same event has in every export; a spreadsheet holds it without loss. */
    long number() {
        Event event = first().event();
        String words = first().report().id()
                + '\n'
                + event.trigger().start()
                + '\n'
                + cameo
                + '\n'
                + (source == null ? "" : source.key())
                + '\n'
                + (target == null ? "" : target.key())
                + '\n'
                + (statement == null ? "" : statement.id());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            long number = 0;
            for (int i = 0; i < 8; i++) {
                number = number << 8 | digest[i] & 0xff;
            }
            return number & LARGEST;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The days that it can have happened on, as most tellings have it that tell the day; or else by the one that leaves fewest open. */
    Days days() {
        return Told.days(tellings);
    }

    /** Where it happened, as most tellings have it that tell a position; null where none has a place. */
    @Nullable
    Place place() {
        return Told.place(tellings);
    }

    Told.Count count() {
        return told.count(tellings);
    }

    /** The contract's word for how it stands. */
    String status() {
        return Words.of(first().event().factuality().status());
    }

    /** Who says so, first-hand, with whom it passed through; the outlet where a report says it in its own voice. */
    String attribution() {
        Set<String> voices = new LinkedHashSet<>();
        for (Telling telling : tellings) {
            ReadReport report = telling.report();
            List<Claim> claims = telling.claims();
            for (Claim claim : claims) {
                List<String> names = new ArrayList<>();
                names.add(Plain.line(report.speaker(claim).name()));
                report.relays(claim).forEach(relay -> names.add(Plain.line(relay.name())));
                voices.add(Words.of(claim.act()) + ": " + String.join(" > ", names));
            }
            if (claims.isEmpty()) {
                String outlet = report.report().outlet();
                voices.add("own voice: " + (outlet == null ? report.id() : Plain.line(outlet)));
            }
        }
        return String.join("; ", voices);
    }
}
