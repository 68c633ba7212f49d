package org.purport.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.purport.model.Findings;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Report;

/**
 * What links rest on, and what comparing them shows: works on links that are joined already, by whatever means, so that what an analyst
 * joined or parted has its grounds too.
 */
public final class Grounds {
    private final Links links;
    private final ReadingIndex readings;
    private final LinkIndex index;

    private Grounds(Links links, Collection<Reading> readings, ReadingIndex.Remembered remembered) {
        this.links = links;
        this.readings = new ReadingIndex(readings, remembered);
        this.index = new LinkIndex(links);
    }

    /**
     * The same links with grounds and findings in the place of those that they had.
     *
     * @param readings those of the reports of the stories and of families that begin there, others are passed over
     */
    public static Links of(Links links, Collection<Reading> readings) {
        return of(links, readings, report -> null);
    }

    /** The same, over what linking remembers of some of the reports. */
    static Links of(Links links, Collection<Reading> readings, ReadingIndex.Remembered remembered) {
        return new Grounds(links, readings, remembered).grounded();
    }

    /** The grounds of one story, to be asked for propositions that its links do not have because nobody denies them. */
    public static Grounds over(Links links, Collection<Reading> readings) {
        return new Grounds(links, readings, report -> null);
    }

    private Links grounded() {
        List<Links.Story> stories = new ArrayList<>();
        List<Links.Share> partial = new ArrayList<>();
        List<Findings.SameOwner> owners = new ArrayList<>();
        for (Links.Story story : links.stories()) {
            List<Reading> told = readings.of(story.reports());
            List<String> words = StoryWords.of(told);
            stories.add(new Links.Story(
                    story.id(),
                    StoryTitle.of(told, words, story.title()),
                    story.reports(),
                    story.first(),
                    story.last(),
                    words));
            owners.addAll(owners(story.id(), told));
            partial.addAll(new SharedText(told).partial(index.families()));
        }
        List<Links.CopyFamily> copies = links.copies().stream()
                .map(family -> index.story(family.root()) == null ? family : grounded(family))
                .toList();
        List<Links.Proposition> propositions =
                links.propositions().stream().map(this::grounded).toList();
        return new Links(
                stories, copies, links.origins(), happenings(), propositions, findings(partial, owners, propositions));
    }

    private Links.CopyFamily grounded(Links.CopyFamily family) {
        return new Links.CopyFamily(
                family.root(), family.reports(), new SharedText(readings.of(family.reports())).inFamily());
    }

    /** The same proposition with what each origin commits to, who passes over it, and how far its origins are known to be apart. */
    public Links.Proposition grounded(Links.Proposition proposition) {
        return new Links.Proposition(
                proposition.id(),
                proposition.event(),
                proposition.asserted(),
                proposition.denied(),
                proposition.declined(),
                new PassedOver(index).of(proposition),
                new ViewFinder(index, readings).of(proposition),
                new IndependenceJudge(index, readings).of(proposition));
    }

    private Findings findings(
            List<Links.Share> partial, List<Findings.SameOwner> owners, List<Links.Proposition> propositions) {
        Map<String, Links.Proposition> byEvent = new HashMap<>();
        propositions.forEach(each -> byEvent.put(each.event(), each));
        DriftFinder drifts = new DriftFinder(index, readings);
        ContradictionFinder contradictions = new ContradictionFinder(index, readings);
        List<Findings.Drift> drift = new ArrayList<>();
        List<Findings.Contradiction> contradicted = new ArrayList<>();
        for (Links.Happening event : links.events()) {
            drift.addAll(drifts.of(event));
            contradicted.addAll(contradictions.of(event, byEvent.get(event.id())));
        }
        return new Findings(partial, owners, drift, contradicted);
    }

    /** The owners of which two outlets or more report a story. */
    private static List<Findings.SameOwner> owners(String story, List<Reading> told) {
        Map<String, List<String>> reports = new TreeMap<>();
        Map<String, Set<String>> outlets = new TreeMap<>();
        for (Reading reading : told) {
            Report report = reading.report();
            String owner = OutletOwners.of(report);
            if (owner != null) {
                reports.computeIfAbsent(owner, o -> new ArrayList<>()).add(report.id());
                outlets.computeIfAbsent(owner, o -> new TreeSet<>()).add(String.valueOf(report.outlet()));
            }
        }
        List<Findings.SameOwner> owners = new ArrayList<>();
        reports.forEach((owner, ids) -> {
            if (outlets.getOrDefault(owner, Set.of()).size() > 1) {
                owners.add(new Findings.SameOwner(owner, story, ids));
            }
        });
        return owners;
    }

    private List<Links.Happening> happenings() {
        HappeningTies ties = new HappeningTies(readings);
        return links.events().stream()
                .map(event -> new Links.Happening(
                        event.id(),
                        event.mentions(),
                        event.type(),
                        event.participants(),
                        event.where(),
                        event.when(),
                        event.status(),
                        event.history(),
                        ties.of(event.mentions())))
                .toList();
    }
}
