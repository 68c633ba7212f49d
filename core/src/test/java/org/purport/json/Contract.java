package org.purport.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Materiel;
import org.purport.model.Place;
import org.purport.model.Reading;
import org.purport.model.Relation;
import org.purport.model.Role;
import org.purport.model.Source;
import org.purport.model.Span;
import org.purport.model.TimeExpression;
import org.purport.model.Transfer;

/** What a valid reading is: its JSON keeps to the published schema, its spans to the text, its ids lead somewhere. */
public final class Contract {
    private static final Schema SCHEMA = schema();

    private final Reading reading;
    private final List<String> breaches = new ArrayList<>();

    private Contract(Reading reading) {
        this.reading = reading;
    }

    /** How a reading breaks the contract; empty where it keeps to it. */
    public static List<String> breaches(Reading reading) {
        Contract contract = new Contract(reading);
        SCHEMA.validate(ReadingJson.write(reading), InputFormat.JSON)
                .forEach(error -> contract.breaches.add(error.toString()));
        contract.spans();
        contract.ids();
        return contract.breaches;
    }

    private static Schema schema() {
        try (InputStream in = ReadingJson.class.getResourceAsStream("reading.schema.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void spans() {
        inText("sentence", reading.sentences());
        reading.actors().forEach(actor -> inText(actor.id(), actor.mentions()));
        reading.places().forEach(place -> inText(place.id(), place.mentions()));
        reading.times().forEach(time -> inText(time.id(), List.of(time.span())));
        reading.sources().forEach(source -> inText(source.id(), source.spans()));
        for (Claim claim : reading.claims()) {
            Stream.of(
                            claim.cue(),
                            claim.source(),
                            claim.content(),
                            claim.hedge().spans())
                    .forEach(spans -> inText(claim.id(), spans));
        }
        for (Event event : reading.events()) {
            inText(event.id(), List.of(event.trigger()));
            inText(event.id(), event.materiel().stream().map(Materiel::span).toList());
            inText(
                    event.id(),
                    event.roles().stream()
                            .map(Role::span)
                            .filter(span -> span != null)
                            .toList());
        }
    }

    private void inText(String where, List<Span> spans) {
        int length = reading.report().text().length();
        for (Span span : spans) {
            if (span.end() > length || (span.length() == 0 && length > 0)) {
                breaches.add(where + ": " + span + " in a text of " + length);
            }
        }
    }

    private void ids() {
        Set<String> actors = unique(reading.actors().stream().map(Actor::id));
        Set<String> places = unique(reading.places().stream().map(Place::id));
        Set<String> times = unique(reading.times().stream().map(TimeExpression::id));
        Set<String> sources = unique(reading.sources().stream().map(Source::id));
        Set<String> events = unique(reading.events().stream().map(Event::id));
        Set<String> statements = unique(reading.claims().stream().map(Claim::id));
        unique(reading.relations().stream().map(Relation::id));
        unique(reading.transfers().stream().map(Transfer::id));
        statements.addAll(events);
        reading.sources().forEach(source -> known(source.id(), actors).accept(source.actor()));
        for (Claim claim : reading.claims()) {
            claim.chain().forEach(known(claim.id(), sources));
            claim.events().forEach(known(claim.id(), events));
            known(claim.id(), statements).accept(claim.about());
            if (!claim.chain().get(claim.chain().size() - 1).equals(Source.AUTHOR)) {
                breaches.add(claim.id() + ": its chain does not end with the author");
            }
        }
        for (Event event : reading.events()) {
            event.roles().forEach(role -> known(event.id(), actors).accept(role.actor()));
            event.views().forEach(view -> known(event.id(), sources).accept(view.source()));
            known(event.id(), places).accept(event.where());
            known(event.id(), times).accept(event.when());
        }
        for (Transfer transfer : reading.transfers()) {
            transfer.events().forEach(known(transfer.id(), events));
            Stream.concat(transfer.suppliers().stream(), transfer.recipients().stream())
                    .forEach(party -> known(transfer.id(), actors).accept(party.actor()));
            transfer.views().forEach(view -> known(transfer.id(), sources).accept(view.source()));
            known(transfer.id(), places).accept(transfer.where());
            known(transfer.id(), times).accept(transfer.when());
        }
        for (Relation relation : reading.relations()) {
            known(relation.id(), statements).accept(relation.from());
            known(relation.id(), statements).accept(relation.to());
        }
    }

    private Set<String> unique(Stream<String> ids) {
        List<String> all = ids.toList();
        Set<String> seen = new HashSet<>();
        String twice = all.stream().filter(id -> !seen.add(id)).collect(Collectors.joining(", "));
        if (!twice.isEmpty()) {
            breaches.add("given twice: " + twice);
        }
        return seen;
    }

    private Consumer<@Nullable String> known(String where, Set<String> ids) {
        return id -> {
            if (id != null && !ids.contains(id)) {
                breaches.add(where + ": nothing has the id " + id);
            }
        };
    }
}
