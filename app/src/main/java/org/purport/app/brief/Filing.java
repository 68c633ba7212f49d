package org.purport.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Matter.Argument;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Reading;
import org.purport.model.Relation;

/** Files every claim and every argument under the one happening that it is mainly about. */
final class Filing {
    private final Lookup lookup;
    private final Clusters clusters;
    private final IdentityHashMap<List<Event>, List<Claim>> claims = new IdentityHashMap<>();
    private final IdentityHashMap<List<Event>, List<Argument>> arguments = new IdentityHashMap<>();
    private final List<Claim> unfiled = new ArrayList<>();

    Filing(Lookup lookup, Clusters clusters) {
        this.lookup = lookup;
        this.clusters = clusters;
        Reading reading = lookup.reading();
        for (Claim claim : reading.claims()) {
            Optional<List<Event>> home = home(claim, 0);
            if (home.isPresent()) {
                claims.computeIfAbsent(home.get(), key -> new ArrayList<>()).add(claim);
            } else {
                unfiled.add(claim);
            }
        }
        for (Relation relation : reading.relations()) {
            argue(relation);
        }
    }

    List<Claim> claims(List<Event> cluster) {
        return claims.getOrDefault(cluster, List.of());
    }

    List<Argument> arguments(List<Event> cluster) {
        return arguments.getOrDefault(cluster, List.of());
    }

    /** Claims that are about no happening. */
    List<Claim> unfiled() {
        return List.copyOf(unfiled);
    }

    private Optional<List<Event>> home(Claim claim, int depth) {
        Optional<Event> denied = answered(claim)
                .flatMap(relation -> lookup.event(relation.to()).stream())
                .findFirst();
        boolean wordless =
                claim.about() != null && (claim.act() == Claim.Act.DECLINES || claim.act() == Claim.Act.SILENT);
        Optional<Event> main = denied.isPresent() || wordless ? denied : mainEvent(claim);
        if (main.isPresent()) {
            return Optional.of(clusters.of(main.get().id()));
        }
        String about = about(claim);
        Optional<List<Event>> event = lookup.event(about).map(found -> clusters.of(found.id()));
        if (event.isPresent() || depth > 3) {
            return event;
        }
        return lookup.claim(about).flatMap(other -> home(other, depth + 1));
    }

    private @Nullable String about(Claim claim) {
        return claim.about() != null
                ? claim.about()
                : answered(claim).map(Relation::to).findFirst().orElse(null);
    }

    /** What a claim denies or confirms. */
    private Stream<Relation> answered(Claim claim) {
        return lookup.relationsFrom(claim.id()).stream()
                .filter(relation ->
                        relation.kind() == Relation.Kind.DENIES || relation.kind() == Relation.Kind.CONFIRMS);
    }

    /** The first happening in the content that has a type, or else the first. */
    private Optional<Event> mainEvent(Claim claim) {
        List<Event> events = claim.events().stream()
                .flatMap(id -> lookup.event(id).stream())
                .sorted(Comparator.comparing(Event::trigger))
                .toList();
        Optional<Event> typed =
                events.stream().filter(event -> event.type() != null).findFirst();
        return typed.isPresent() ? typed : events.stream().findFirst();
    }

    private void argue(Relation relation) {
        boolean supports = relation.kind() == Relation.Kind.SUPPORTS;
        if (!supports && relation.kind() != Relation.Kind.UNDERMINES) {
            return;
        }
        Optional<List<Event>> home = lookup.event(relation.to()).map(event -> clusters.of(event.id()));
        if (home.isEmpty()) {
            home = lookup.claim(relation.to()).flatMap(claim -> home(claim, 0));
        }
        Optional<Argument> argument = argument(relation, supports);
        if (home.isPresent() && argument.isPresent()) {
            arguments.computeIfAbsent(home.get(), key -> new ArrayList<>()).add(argument.get());
        }
    }

    private Optional<Argument> argument(Relation relation, boolean supports) {
        Optional<Argument> claimed = lookup.claim(relation.from()).map(claim -> {
            Statement statement = new Statements(lookup).of(claim, List.of());
            return new Argument(claim.id(), supports, statement.speaker(), statement.words(), statement.sentence());
        });
        return claimed.isPresent()
                ? claimed
                : lookup.event(relation.from())
                        .map(event -> new Argument(
                                event.id(),
                                supports,
                                "",
                                Words.plain(event.text()),
                                lookup.sentence(event.trigger().start())));
    }
}
