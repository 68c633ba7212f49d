package org.purport.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.purport.model.Links;

/** Finds who has part in a happening and speaks in the reports that tell of it, but says nothing on it. */
final class PassedOver {
    private final LinkIndex links;

    PassedOver(LinkIndex links) {
        this.links = links;
    }

    /** Ids of origins, one for each source; none where nobody contests the happening. */
    List<String> of(Links.Proposition proposition) {
        Links.Happening event = links.happening(proposition.event());
        if (event == null || proposition.denied().isEmpty()) {
            return List.of();
        }
        List<Set<String>> parties = event.participants().stream()
                .map(name -> (Set<String>) new HashSet<>(Words.content(name)))
                .filter(words -> !words.isEmpty())
                .toList();
        List<Set<String>> heard = new ArrayList<>();
        Stream.of(proposition.asserted(), proposition.denied(), proposition.declined())
                .flatMap(List::stream)
                .forEach(id -> heard.add(words(id)));
        Set<String> origins = new LinkedHashSet<>();
        event.mentions().forEach(mention -> origins.addAll(links.originsIn(mention.report())));
        List<String> silent = new ArrayList<>();
        for (String id : origins) {
            Set<String> source = words(id);
            if (isOneOf(source, parties) && !isOneOf(source, heard)) {
                silent.add(id);
                heard.add(source);
            }
        }
        return silent;
    }

    private Set<String> words(String id) {
        Links.Origin origin = links.origin(id);
        return origin == null ? Set.of() : new HashSet<>(Words.content(origin.source()));
    }

    private static boolean isOneOf(Set<String> name, List<Set<String>> names) {
        return !name.isEmpty()
                && names.stream()
                        .anyMatch(other -> !other.isEmpty() && (name.containsAll(other) || other.containsAll(name)));
    }
}
