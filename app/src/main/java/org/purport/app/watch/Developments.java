package org.purport.app.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.purport.model.Factuality.Status;
import org.purport.model.Links;

/**
 * What new reports changed in the stories that they tell.
 *
 * <p>Stories, events and origins of before and after are matched by their claims and mentions, never by their ids, which may change.
 */
final class Developments {
    private final Set<String> fresh;
    private final Function<String, Optional<Links>> before;
    private final Function<String, Optional<Links>> after;

    /**
     * @param fresh ids of the new reports
     * @param before the links of the story of a report, as they were without the new ones
     * @param after the same as they are now
     */
    Developments(Set<String> fresh, Function<String, Optional<Links>> before, Function<String, Optional<Links>> after) {
        this.fresh = fresh;
        this.before = before;
        this.after = after;
    }

    List<Development> all() {
        Map<String, Links> touched = new LinkedHashMap<>();
        for (String report : fresh) {
            after.apply(report)
                    .ifPresent(part -> touched.putIfAbsent(part.stories().get(0).id(), part));
        }
        List<Development> all = new ArrayList<>();
        touched.values().forEach(part -> all.addAll(of(part)));
        return all;
    }

    private List<Development> of(Links part) {
        Links.Story story = part.stories().get(0);
        List<String> added = story.reports().stream().filter(fresh::contains).toList();
        if (added.size() == story.reports().size()) {
            return List.of(new Development(Development.Kind.STORY, story, added, null, null, List.of()));
        }
        Known known = known(story);
        List<Development> found = new ArrayList<>();
        Map<String, Links.Origin> origins = new HashMap<>();
        part.origins().forEach(origin -> origins.put(origin.id(), origin));
        Map<String, Links.Proposition> propositions = new HashMap<>();
        part.propositions().forEach(each -> propositions.put(each.event(), each));
        for (Links.Happening event : part.events()) {
            if (event.mentions().stream().noneMatch(mention -> fresh.contains(mention.report()))) {
                continue;
            }
            Status status = known.status(event);
            if (status != null && status != event.status()) {
                found.add(new Development(Development.Kind.STATUS, story, added, event, status, List.of()));
            }
            Links.Proposition proposition = propositions.get(event.id());
            if (proposition == null) {
                continue;
            }
            List<Links.Origin> deniers = fresh(proposition.denied(), origins);
            if (!deniers.isEmpty() && deniers.size() == proposition.denied().size()) {
                found.add(new Development(Development.Kind.DENIAL, story, added, event, null, deniers));
            }
            List<Links.Origin> asserting = fresh(proposition.asserted(), origins);
            if (status != null && !asserting.isEmpty()) {
                found.add(new Development(Development.Kind.ORIGIN, story, added, event, null, asserting));
            }
        }
        return found;
    }

    /** The origins that no older report has. */
    private List<Links.Origin> fresh(List<String> ids, Map<String, Links.Origin> origins) {
        List<Links.Origin> found = new ArrayList<>();
        for (String id : ids) {
            Links.Origin origin = origins.get(id);
            if (origin != null && origin.claims().stream().allMatch(claim -> fresh.contains(claim.report()))) {
                found.add(origin);
            }
        }
        return found;
    }

    /** What was known of the story's older reports, in whichever stories they stood. */
    private Known known(Links.Story story) {
        Known known = new Known();
        Set<String> seen = new HashSet<>(fresh);
        for (String report : story.reports()) {
            if (seen.add(report)) {
                before.apply(report).ifPresent(part -> {
                    seen.addAll(part.stories().get(0).reports());
                    known.take(part);
                });
            }
        }
        return known;
    }

    /** How it stood with every mention of an event. */
    private static final class Known {
        private final Map<Links.Mention, Status> statuses = new HashMap<>();

        void take(Links part) {
            for (Links.Happening event : part.events()) {
                event.mentions().forEach(mention -> statuses.put(mention, event.status()));
            }
        }

        /** The status that most of an event's mentions had, null where it is new. */
        @Nullable
        Status status(Links.Happening event) {
            Map<Status, Integer> votes = new LinkedHashMap<>();
            for (Links.Mention mention : new LinkedHashSet<>(event.mentions())) {
                Status status = statuses.get(mention);
                if (status != null) {
                    votes.merge(status, 1, Integer::sum);
                }
            }
            Status best = null;
            for (Map.Entry<Status, Integer> vote : votes.entrySet()) {
                if (best == null || vote.getValue() > votes.getOrDefault(best, 0)) {
                    best = vote.getKey();
                }
            }
            return best;
        }
    }
}
