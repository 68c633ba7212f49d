package org.purport.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.purport.model.Links;

/** Which happening an event of a reading is of, and which origins a claim is from. */
final class LinkIndex {
    private final Map<Links.Mention, Links.Happening> happenings = new HashMap<>();
    private final Map<String, Links.Happening> happeningsById = new HashMap<>();
    private final Map<Links.Mention, List<Links.Origin>> origins = new HashMap<>();
    private final Map<String, Links.Origin> originsById = new HashMap<>();
    private final Map<String, Set<String>> originsByReport = new TreeMap<>();
    private final Map<String, String> families = new HashMap<>();
    private final Map<String, String> stories = new HashMap<>();

    LinkIndex(Links links) {
        links.stories().forEach(story -> story.reports().forEach(report -> stories.put(report, story.id())));
        for (Links.Happening event : links.events()) {
            happeningsById.put(event.id(), event);
            event.mentions().forEach(mention -> happenings.put(mention, event));
        }
        for (Links.Origin origin : links.origins()) {
            originsById.put(origin.id(), origin);
            for (Links.Mention claim : origin.claims()) {
                origins.computeIfAbsent(claim, c -> new ArrayList<>()).add(origin);
                originsByReport
                        .computeIfAbsent(claim.report(), r -> new LinkedHashSet<>())
                        .add(origin.id());
            }
        }
        links.copies().forEach(family -> family.reports().forEach(report -> families.put(report, family.root())));
    }

    Links.@Nullable Happening happening(String id) {
        return happeningsById.get(id);
    }

    Links.@Nullable Happening happening(Links.Mention event) {
        return happenings.get(event);
    }

    Links.@Nullable Origin origin(String id) {
        return originsById.get(id);
    }

    /** The origins of a claim: one for each statement in it that others relay too. */
    List<Links.Origin> origins(Links.Mention claim) {
        return origins.getOrDefault(claim, List.of());
    }

    /** Ids of the origins that have a claim in a report. */
    Set<String> originsIn(String report) {
        return originsByReport.getOrDefault(report, Set.of());
    }

    /** The story that tells of a report, null where it is not among the links. */
    @Nullable
    String story(String report) {
        return stories.get(report);
    }

    /** The earliest report of the copy family, or the report itself. */
    String root(String report) {
        return families.getOrDefault(report, report);
    }

    /** The families of the reports that are in one, by their roots. */
    Map<String, String> families() {
        return families;
    }
}
