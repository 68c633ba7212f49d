package org.purport.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Claim;
import org.purport.model.Links;
import org.purport.model.Reading;

/**
 * What remains of a story when one source is left out: an origin by its id, or all that a name says, passes on or publishes.
 *
 * @param origins those that are left out
 * @param reports ids of the reports that are left out, those that the source published
 * @param fallen happenings that nothing else tells of
 * @param changed propositions on which somebody fewer speaks
 * @param left the propositions of {@code changed} as they remain, in the same order
 */
public record WithoutSource(
        List<Links.Origin> origins,
        List<String> reports,
        List<Links.Happening> fallen,
        List<Links.Proposition> changed,
        List<Links.Proposition> left) {
    public WithoutSource {
        origins = List.copyOf(origins);
        reports = List.copyOf(reports);
        fallen = List.copyOf(fallen);
        changed = List.copyOf(changed);
        left = List.copyOf(left);
    }

    /** Whether the story has the source at all. */
    public boolean isEmpty() {
        return origins.isEmpty() && reports.isEmpty();
    }

    /**
     * What remains.
     *
     * @param story the links of one story
     * @param readings those of its reports
     * @param source an origin's id, or the name of a source, of who passes on, or of an outlet, or a part of it
     */
    public static WithoutSource of(Links story, Collection<Reading> readings, String source) {
        return new Search(story, readings, source).remainder();
    }

    private static final class Search {
        private final Links story;
        private final LinkIndex links;
        private final ReadingIndex readings;
        private final Set<String> out = new LinkedHashSet<>();
        private final Set<String> reports = new LinkedHashSet<>();

        Search(Links story, Collection<Reading> all, String source) {
            this.story = story;
            this.links = new LinkIndex(story);
            this.readings = new ReadingIndex(all);
            Set<String> name = new HashSet<>(Words.content(source));
            for (Reading reading : all) {
                if (isNamed(reading.report().outlet(), name)) {
                    reports.add(reading.report().id());
                }
            }
            for (Links.Origin origin : story.origins()) {
                if (origin.id().equals(source)
                        || isNamed(origin.source(), name)
                        || isNamed(origin.through(), name)
                        || origin.claims().stream().allMatch(claim -> reports.contains(claim.report()))) {
                    out.add(origin.id());
                }
            }
        }

        private static boolean isNamed(@Nullable String name, Set<String> words) {
            return name != null && !words.isEmpty() && new HashSet<>(Words.content(name)).containsAll(words);
        }

        WithoutSource remainder() {
            List<Links.Proposition> changed = new ArrayList<>();
            List<Links.Proposition> left = new ArrayList<>();
            for (Links.Proposition each : story.propositions()) {
                Links.Proposition rest = rest(each);
                if (rest.asserted().size() < each.asserted().size()
                        || rest.denied().size() < each.denied().size()) {
                    changed.add(each);
                    left.add(rest);
                }
            }
            return new WithoutSource(
                    story.origins().stream()
                            .filter(origin -> out.contains(origin.id()))
                            .toList(),
                    List.copyOf(reports),
                    story.events().stream().filter(this::falls).toList(),
                    changed,
                    left);
        }

        private Links.Proposition rest(Links.Proposition whole) {
            Links.Proposition rest = new Links.Proposition(
                    whole.id(),
                    whole.event(),
                    kept(whole.asserted()),
                    kept(whole.denied()),
                    kept(whole.declined()),
                    kept(whole.passedOver()),
                    whole.views().stream()
                            .filter(view -> !out.contains(view.origin()))
                            .toList(),
                    Links.Independence.UNKNOWN);
            return new Links.Proposition(
                    rest.id(),
                    rest.event(),
                    rest.asserted(),
                    rest.denied(),
                    rest.declined(),
                    rest.passedOver(),
                    rest.views(),
                    new IndependenceJudge(links, readings).of(rest));
        }

        private List<String> kept(List<String> origins) {
            return origins.stream().filter(id -> !out.contains(id)).toList();
        }

        /** Whether each mention stands in a report that is left out, or in claims of origins that are and in no other. */
        private boolean falls(Links.Happening event) {
            return event.mentions().stream()
                    .allMatch(mention -> reports.contains(mention.report()) || isOnlySaid(mention));
        }

        private boolean isOnlySaid(Links.Mention mention) {
            Reading reading = readings.reading(mention.report());
            boolean said = false;
            for (Claim claim : reading == null ? List.<Claim>of() : reading.claims()) {
                if (claim.events().contains(mention.id())) {
                    List<Links.Origin> origins = links.origins(new Links.Mention(mention.report(), claim.id()));
                    if (!origins.stream().allMatch(origin -> out.contains(origin.id()))) {
                        return false;
                    }
                    said = said || !origins.isEmpty();
                }
            }
            return said;
        }
    }
}
