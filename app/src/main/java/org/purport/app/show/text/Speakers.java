package org.purport.app.show.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.purport.app.brief.Words;
import org.purport.model.Links;

/** Names each speaker once, however many of the origins are statements of one. */
final class Speakers {
    private Speakers() {}

    /**
     * "a US official through CBS [B2] (2 statements, 3 reports)", who is in most reports first.
     *
     * @param graded what is written behind a source's name
     */
    static List<String> of(Collection<Links.Origin> origins, Function<String, String> graded) {
        Map<String, List<Links.Origin>> byName = new LinkedHashMap<>();
        for (Links.Origin origin : origins) {
            byName.computeIfAbsent(name(origin, graded), n -> new ArrayList<>()).add(origin);
        }
        List<Map.Entry<String, List<Links.Origin>>> speakers = new ArrayList<>(byName.entrySet());
        speakers.sort((one, other) -> Integer.compare(reports(other.getValue()), reports(one.getValue())));
        return speakers.stream()
                .map(each -> each.getKey() + count(each.getValue()))
                .toList();
    }

    private static String name(Links.Origin origin, Function<String, String> graded) {
        String through = origin.through() == null ? "" : " through " + Words.plain(origin.through());
        return Words.plain(origin.source()) + graded.apply(origin.source()) + through;
    }

    private static int reports(List<Links.Origin> origins) {
        Set<String> reports = new TreeSet<>();
        origins.forEach(origin -> origin.claims().forEach(claim -> reports.add(claim.report())));
        return reports.size();
    }

    private static String count(List<Links.Origin> origins) {
        List<String> counted = new ArrayList<>();
        if (origins.size() > 1) {
            counted.add(Words.count(origins.size(), "statement"));
        }
        if (reports(origins) > 1) {
            counted.add(Words.count(reports(origins), "report"));
        }
        return counted.isEmpty() ? "" : " (" + String.join(", ", counted) + ")";
    }
}
