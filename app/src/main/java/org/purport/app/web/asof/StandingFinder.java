package org.purport.app.web.asof;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Verdict;
import org.purport.app.web.story.Days;
import org.purport.app.web.story.Position;
import org.purport.app.web.story.Stance;
import org.purport.app.web.story.StoryIndex;
import org.purport.model.Factuality;
import org.purport.model.Links;

/**
 * Finds how a story stood on a day.
 *
 * <p>What belongs to the story, and which tellings are one happening, is taken as it is known today; what was told, by whom, and where
 * it stood counts only as far as it was published by the day. {@code purport asof} finds the links of the day themselves anew.
 */
public final class StandingFinder {
    private final StoryIndex story;

    public StandingFinder(StoryIndex story) {
        this.story = story;
    }

    /** How the story stood at the end of a day; reports without a day are left out. */
    public Standing on(LocalDate day) {
        Set<String> reports = new LinkedHashSet<>();
        Set<String> origins = new HashSet<>();
        int copies = 0;
        for (Lookup report : story.reports()) {
            String id = report.reading().report().id();
            if (isOut(id, day)) {
                reports.add(id);
                copies += story.root(id).isPresent() ? 1 : 0;
                report.reading().claims().forEach(claim -> story.origins(new Links.Mention(id, claim.id()))
                        .forEach(origin -> origins.add(origin.id())));
            }
        }
        Map<String, Standing.State> states = new LinkedHashMap<>();
        for (Links.Happening happening : story.telling()) {
            List<Links.Mention> told = story.mentions(happening)
                    .filter(mention -> reports.contains(mention.report()))
                    .toList();
            if (!told.isEmpty()) {
                states.put(happening.id(), state(happening, told, day, reports));
            }
        }
        return new Standing(day, reports, copies, origins, states);
    }

    private boolean isOut(String report, LocalDate day) {
        LocalDate own = story.day(report);
        return own != null && !own.isAfter(day);
    }

    private Standing.State state(
            Links.Happening happening, List<Links.Mention> told, LocalDate day, Set<String> reports) {
        Set<String> asserted = new LinkedHashSet<>();
        Set<String> denied = new LinkedHashSet<>();
        Set<String> declined = new LinkedHashSet<>();
        for (Position position : story.positions(happening.id())) {
            if (reports.contains(position.said().report())) {
                Set<String> side = side(position.stance(), asserted, denied, declined);
                if (side != null) {
                    story.origins(position.said()).forEach(origin -> side.add(origin.id()));
                }
            }
        }
        asserted.removeAll(denied);
        Verdict verdict = denied.isEmpty()
                ? Verdict.of(status(happening, day))
                : asserted.isEmpty() ? Verdict.DENIED : Verdict.CONTESTED;
        return new Standing.State(happening.id(), story.headline(happening), verdict, asserted, denied, declined, (int)
                told.stream().map(Links.Mention::report).distinct().count());
    }

    private static @Nullable Set<String> side(
            Stance stance, Set<String> asserted, Set<String> denied, Set<String> declined) {
        return switch (stance) {
            case ASSERTS -> asserted;
            case DENIES -> denied;
            case DECLINES -> declined;
            case DOUBTS, EXPECTS, CALLS, RELAYS -> null;
        };
    }

    /** The last status that was known by the day. */
    private static Factuality.Status status(Links.Happening happening, LocalDate day) {
        Factuality.Status status = Factuality.Status.UNKNOWN;
        for (Links.State state : happening.history()) {
            LocalDate from = Days.parse(state.asOf());
            if (from == null || !from.isAfter(day)) {
                status = state.status();
            }
        }
        return status;
    }
}
