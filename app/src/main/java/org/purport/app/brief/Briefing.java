package org.purport.app.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Reading;
import org.purport.model.Source;

/**
 * What a person should hear of a report, the most pressing first.
 *
 * @param matters happenings that somebody vouches for, disputes, plans or threatens
 * @param background happenings that the report tells in its own voice and nobody is quoted on
 * @param elsewhere statements that are about no happening
 * @param voices who speaks, in the order in which they first do
 * @param exchanges arms and equipment that pass from one to another
 * @param supplies arms and equipment that the report names without that
 */
public record Briefing(
        Lookup lookup,
        List<Matter> matters,
        List<Matter> background,
        List<Statement> elsewhere,
        List<Voice> voices,
        List<Exchange> exchanges,
        List<Supply> supplies) {
    public Briefing {
        matters = List.copyOf(matters);
        background = List.copyOf(background);
        elsewhere = List.copyOf(elsewhere);
        voices = List.copyOf(voices);
        exchanges = List.copyOf(exchanges);
        supplies = List.copyOf(supplies);
    }

    /** The briefing of a reading. */
    public static Briefing of(Reading reading) {
        Lookup lookup = new Lookup(reading);
        Clusters clusters = new Clusters(reading, lookup);
        Filing filing = new Filing(lookup, clusters);
        Matters builder = new Matters(lookup, filing);
        List<Matter> all = clusters.all().stream().map(builder::of).toList();
        List<Matter> pressing = all.stream()
                .filter(Matters::matters)
                .sorted(Matters.MOST_PRESSING)
                .toList();
        List<Matter> matters = new ArrayList<>();
        for (Matter matter : pressing) {
            matters.add(matter.numbered(matters.size() + 1));
        }
        List<Matter> background = all.stream()
                .filter(matter -> !Matters.matters(matter) && isTold(matter))
                .filter(firstOfItsWords())
                .toList();
        Statements statements = new Statements(lookup);
        return new Briefing(
                lookup,
                matters,
                background,
                filing.unfiled().stream()
                        .map(claim -> statements.of(claim, List.of()))
                        .toList(),
                Voice.all(lookup, matters),
                Exchange.all(lookup, all),
                Supply.all(lookup, all));
    }

    /** One sentence that tells of three happenings is shown once. */
    private static Predicate<Matter> firstOfItsWords() {
        Set<String> seen = new HashSet<>();
        return matter -> seen.add(matter.verdict() + matter.headline());
    }

    private static boolean isTold(Matter matter) {
        return matter.lead().type() != null
                && matter.mentions().stream()
                        .flatMap((Event event) -> event.views().stream())
                        .anyMatch(view -> view.source().equals(Source.AUTHOR)
                                && view.certainty() == Factuality.Certainty.CERTAIN);
    }

    public Reading reading() {
        return lookup.reading();
    }
}
