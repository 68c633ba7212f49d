package org.purport.keep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.model.Findings;
import org.purport.model.Links;

/** Which findings stand with which story: those of a report with the report's, those of a happening with its first report's. */
final class FindingsByStory {
    private final Map<String, String> storyOfReport = new HashMap<>();
    private final Map<String, String> storyOfEvent = new HashMap<>();
    private final Map<String, Lists> lists = new HashMap<>();

    FindingsByStory(Links links) {
        links.stories().forEach(story -> story.reports().forEach(report -> storyOfReport.put(report, story.id())));
        for (Links.Happening event : links.events()) {
            String story = storyOfReport.get(event.mentions().get(0).report());
            if (story != null) {
                storyOfEvent.put(event.id(), story);
            }
        }
        Findings all = links.findings();
        all.partial()
                .forEach(each -> list(storyOfReport.get(each.report())).partial.add(each));
        all.owners().forEach(each -> list(each.story()).owners.add(each));
        all.drift().forEach(each -> list(storyOfEvent.get(each.event())).drift.add(each));
        all.contradictions()
                .forEach(each ->
                        list(storyOfEvent.get(each.event())).contradictions.add(each));
    }

    Findings of(String story) {
        return list(story).findings();
    }

    private Lists list(@Nullable String story) {
        return lists.computeIfAbsent(story == null ? "" : story, id -> new Lists());
    }

    /** The findings of all parts, in their order. */
    static Findings joined(List<Findings> parts) {
        Lists all = new Lists();
        for (Findings part : parts) {
            all.partial.addAll(part.partial());
            all.owners.addAll(part.owners());
            all.drift.addAll(part.drift());
            all.contradictions.addAll(part.contradictions());
        }
        return all.findings();
    }

    /** What one story holds. */
    private static final class Lists {
        final List<Links.Share> partial = new ArrayList<>();
        final List<Findings.SameOwner> owners = new ArrayList<>();
        final List<Findings.Drift> drift = new ArrayList<>();
        final List<Findings.Contradiction> contradictions = new ArrayList<>();

        Findings findings() {
            return new Findings(partial, owners, drift, contradictions);
        }
    }
}
