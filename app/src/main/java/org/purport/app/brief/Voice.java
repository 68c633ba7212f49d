package org.purport.app.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Source;

/**
 * A source with all that it says.
 *
 * @param description who it is: office or country, and whether the report identifies it; may be empty
 */
public record Voice(Source source, String description, List<Statement> statements, List<Integer> matters) {
    public Voice {
        statements = List.copyOf(statements);
        matters = List.copyOf(matters);
    }

    static List<Voice> all(Lookup lookup, List<Matter> matters) {
        Statements maker = new Statements(lookup);
        Map<String, List<Claim>> bySource = new LinkedHashMap<>();
        for (Claim claim : lookup.reading().claims()) {
            bySource.computeIfAbsent(claim.chain().get(0), key -> new ArrayList<>())
                    .add(claim);
        }
        Map<String, Filed> filed = filed(matters);
        List<Voice> voices = new ArrayList<>();
        bySource.forEach((id, claims) -> lookup.source(id).ifPresent(source -> {
            List<Statement> said = new ArrayList<>();
            TreeSet<Integer> numbers = new TreeSet<>();
            for (Claim claim : claims) {
                Filed found = filed.get(claim.id());
                said.add(found == null ? maker.of(claim, List.of()) : found.statement());
                if (found != null) {
                    numbers.add(found.matter());
                }
            }
            voices.add(new Voice(source, description(source, lookup), said, List.copyOf(numbers)));
        }));
        return voices;
    }

    private record Filed(Statement statement, int matter) {}

    private static Map<String, Filed> filed(List<Matter> matters) {
        Map<String, Filed> filed = new HashMap<>();
        for (Matter matter : matters) {
            for (Statement statement : matter.statements()) {
                filed.put(statement.claim().id(), new Filed(statement, matter.number()));
            }
        }
        return filed;
    }

    private static String description(Source source, Lookup lookup) {
        List<String> parts = new ArrayList<>();
        Optional<Actor> actor = lookup.actor(source.actor());
        String office = actor.map(Actor::office).orElse(null);
        String country = actor.map(Actor::country).orElse(null);
        if (office != null) {
            parts.add(Words.plain(office));
        } else {
            parts.add(Words.of(source.kind()));
            if (country != null) {
                parts.add(Words.country(country));
            }
        }
        if (!source.named()) {
            parts.add("unnamed");
        }
        return String.join(", ", parts);
    }
}
