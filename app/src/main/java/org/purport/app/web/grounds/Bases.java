package org.purport.app.web.grounds;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Words;
import org.purport.app.web.Address;
import org.purport.app.web.story.Position;
import org.purport.app.web.story.Stance;
import org.purport.app.web.story.StoryIndex;
import org.purport.app.web.story.StoryIndexes;
import org.purport.link.Grounds;
import org.purport.link.Pooling;
import org.purport.model.Likelihood;
import org.purport.model.Links;

/** Finds what the happenings of a story rest on. Made once for a story; thread-safe. */
public final class Bases {
    private final StoryIndex story;
    private final Grounds grounds;
    private final Map<String, Links.Proposition> grounded = new ConcurrentHashMap<>();

    private Bases(StoryIndex story) {
        this.story = story;
        this.grounds = Grounds.over(
                story.links(), story.reports().stream().map(Lookup::reading).toList());
    }

    public static Bases of(StoryIndex story) {
        return story.made(Bases.class, Bases::new);
    }

    /** The proposition that the links have, or one made of what is claimed where nobody denies it; judged by today's rules. */
    private Links.Proposition proposition(Links.Happening happening) {
        return grounded.computeIfAbsent(
                happening.id(), id -> grounds.grounded(story.proposition(id).orElseGet(() -> claimed(id))));
    }

    private Links.Proposition claimed(String happening) {
        Set<String> asserted = new LinkedHashSet<>();
        Set<String> denied = new LinkedHashSet<>();
        Set<String> declined = new LinkedHashSet<>();
        for (Position position : story.positions(happening)) {
            Set<String> side = position.stance() == Stance.ASSERTS
                    ? asserted
                    : position.stance() == Stance.DENIES
                            ? denied
                            : position.stance() == Stance.DECLINES ? declined : new LinkedHashSet<>();
            story.origins(position.said()).forEach(origin -> side.add(origin.id()));
        }
        asserted.removeAll(denied);
        return new Links.Proposition(
                "q" + happening, happening, List.copyOf(asserted), List.copyOf(denied), List.copyOf(declined));
    }

    /** What a happening rests on, weighed by the analyst's grades. */
    public Basis of(Links.Happening happening, StoryIndexes.Grades grades) {
        Links.Proposition proposition = proposition(happening);
        Pooling.Pool pool = Pooling.of(proposition, story.links().origins(), grades::of);
        Likelihood pooled = pool.pooled();
        List<Basis.Part> parts = new ArrayList<>();
        for (Pooling.Part part : pool.parts()) {
            String source = Words.plain(part.source());
            parts.add(new Basis.Part(
                    source,
                    part.stance() == Links.Stance.DENIED ? "denies" : "says so",
                    Odds.of(part.interval()),
                    !part.measured(),
                    part.grade(),
                    String.format(Locale.ROOT, "%.2f", part.weight()),
                    without(story.story().id(), source)));
        }
        Links.Independence counted = proposition.independence();
        return new Basis(
                pooled == null || parts.size() < 2 ? "" : Odds.of(pooled),
                pooled == null || parts.size() < 2 ? "" : sure(pool, pooled),
                parts,
                counted.origins() == 0 ? "" : carried(counted),
                counted.origins() == 0 ? "" : counted.shown() ? "independence shown" : "independence not established",
                counted.origins() == 0 ? "" : because(counted),
                joined(happening),
                new Basis.Sides(
                        proposition.asserted().size(),
                        proposition.denied().size(),
                        proposition.declined().size()),
                address(story.story().id(), happening.id()));
    }

    /** Where all say the same flatly, an interval would say more than they do. */
    private static String sure(Pooling.Pool pool, Likelihood pooled) {
        boolean flat = pool.parts().stream().noneMatch(Pooling.Part::measured);
        long denied = pool.parts().stream()
                .filter(part -> part.stance() == Links.Stance.DENIED)
                .count();
        if (flat && denied == 0) {
            return pool.parts().size() + " sources say so flatly, none denies it";
        }
        return flat && denied == pool.parts().size()
                ? pool.parts().size() + " sources deny it flatly, none says so"
                : Odds.of(pooled) + " taken at their word";
    }

    private static String carried(Links.Independence counted) {
        return Words.count(counted.origins(), "origin") + " in " + Words.count(counted.reports(), "report") + " ("
                + (counted.copies() == 0
                        ? "none a copy"
                        : counted.copies() == 1 ? "1 a copy" : counted.copies() + " copies")
                + ") of " + Words.count(counted.owners(), "owner");
    }

    private static String because(Links.Independence counted) {
        String because = Words.plain(counted.because());
        int colon = because.indexOf(": ");
        return counted.shown() || colon < 0 ? because : because.substring(colon + 2);
    }

    private static String joined(Links.Happening happening) {
        if (happening.ties().isEmpty()) {
            return "";
        }
        DoubleSummaryStatistics scores =
                happening.ties().stream().mapToDouble(Links.Tie::score).summaryStatistics();
        String least = Math.round(scores.getMin() * 100) + "%";
        return (happening.ties().size() + 1) + " tellings joined, "
                + (least.equals(percent(scores.getMax()))
                        ? least + " sure"
                        : least + "–" + percent(scores.getMax()) + " sure");
    }

    static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    /** The page of what a happening rests on. */
    static String address(String story, String happening) {
        return Address.story(story) + "/grounds?of=" + Address.part(happening);
    }

    /** The page of what remains without a source. */
    static String without(String story, String source) {
        return Address.story(story) + "/without?source=" + Address.part(source);
    }
}
