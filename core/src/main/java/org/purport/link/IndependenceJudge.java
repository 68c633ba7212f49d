package org.purport.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.purport.model.Links;
import org.purport.model.Reading;

/**
 * Counts what carries an assertion, and says whether anything shows that it rests on more than one source.
 *
 * <p>Two origins are known not to hang on one another only where both sources are named, neither name holds the other, nobody passes on
 * both, and each is told by a report that copies no report of the other and whose outlet has another owner. All else is not
 * established: two unnamed officials may be one, and one agency may have interviewed both.
 */
final class IndependenceJudge {
    private final LinkIndex links;
    private final ReadingIndex readings;

    /** An origin with its claims in the story: what other stories make of the statement is no other ground for it. */
    private record Asserted(String source, List<Links.Mention> claims) {}

    IndependenceJudge(LinkIndex links, ReadingIndex readings) {
        this.links = links;
        this.readings = readings;
    }

    Links.Independence of(Links.Proposition proposition) {
        Set<String> stories = stories(proposition);
        List<Asserted> origins = new ArrayList<>();
        Set<String> reports = new TreeSet<>();
        Set<String> roots = new TreeSet<>();
        for (String id : proposition.asserted()) {
            Links.Origin origin = links.origin(id);
            List<Links.Mention> claims = origin == null
                    ? List.of()
                    : origin.claims().stream()
                            .filter(claim -> stories.contains(String.valueOf(links.story(claim.report()))))
                            .toList();
            if (origin != null && !claims.isEmpty()) {
                origins.add(new Asserted(origin.source(), claims));
                claims.forEach(claim -> reports.add(claim.report()));
            }
        }
        reports.forEach(report -> roots.add(links.root(report)));
        Set<String> owners = new TreeSet<>();
        roots.forEach(root -> owners.add(owner(root)));
        String shown = shown(origins);
        return new Links.Independence(
                reports.size(),
                reports.size() - roots.size(),
                origins.size(),
                owners.size(),
                shown != null,
                shown != null ? shown : "independence not established: " + missing(origins, roots));
    }

    /** The stories of those who tell of the happening. */
    private Set<String> stories(Links.Proposition proposition) {
        Set<String> stories = new TreeSet<>();
        Links.Happening event = links.happening(proposition.event());
        for (Links.Mention mention : event == null ? List.<Links.Mention>of() : event.mentions()) {
            String story = links.story(mention.report());
            if (story != null) {
                stories.add(story);
            }
        }
        return stories;
    }

    private static String missing(List<Asserted> origins, Set<String> roots) {
        if (origins.isEmpty()) {
            return "no origin asserts it";
        }
        if (origins.size() == 1) {
            return "all goes back to one origin";
        }
        return roots.size() == 1 ? "all stands in one report" : "the sources may be one, or speak through one";
    }

    private @Nullable String shown(List<Asserted> origins) {
        for (int i = 0; i < origins.size(); i++) {
            for (int j = 0; j < i; j++) {
                Asserted one = origins.get(j);
                Asserted other = origins.get(i);
                if (areApart(one, other)) {
                    return one.source() + " and " + other.source()
                            + " are told by reports that share no text and have other owners";
                }
            }
        }
        return null;
    }

    private boolean areApart(Asserted one, Asserted other) {
        Voice voice = readings.voice(one.claims().get(0));
        Voice another = readings.voice(other.claims().get(0));
        return voice != null
                && another != null
                && voice.named()
                && another.named()
                && !one.source().equalsIgnoreCase(other.source())
                && voice.tie(another) == Voice.Tie.STRANGERS
                && reportsOfTheirOwn(one, other)
                && reportsOfTheirOwn(other, one);
    }

    /** Whether a report has the one origin of which no report that has the other is a copy or of one owner. */
    private boolean reportsOfTheirOwn(Asserted one, Asserted other) {
        Set<String> roots = new LinkedHashSet<>();
        Set<String> owners = new LinkedHashSet<>();
        for (Links.Mention claim : other.claims()) {
            roots.add(links.root(claim.report()));
            owners.add(owner(claim.report()));
        }
        return one.claims().stream()
                .map(Links.Mention::report)
                .anyMatch(report -> !roots.contains(links.root(report)) && !owners.contains(owner(report)));
    }

    private String owner(String report) {
        Reading reading = readings.reading(report);
        return reading == null ? report : OutletOwners.orSelf(reading.report());
    }
}
