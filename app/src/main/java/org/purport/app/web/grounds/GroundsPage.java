package org.purport.app.web.grounds;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Words;
import org.purport.app.web.Address;
import org.purport.app.web.Page;
import org.purport.app.web.Refusal;
import org.purport.app.web.Reply;
import org.purport.app.web.Visit;
import org.purport.app.web.grounds.GroundsFinder.Differing;
import org.purport.app.web.grounds.GroundsFinder.Drifted;
import org.purport.app.web.grounds.GroundsFinder.Owned;
import org.purport.app.web.grounds.GroundsFinder.Shared;
import org.purport.app.web.grounds.GroundsFinder.Tied;
import org.purport.app.web.story.StoryIndex;
import org.purport.app.web.story.StoryIndexes;
import org.purport.link.Pooling;
import org.purport.model.Links;

/** What a story rests on, what one happening of it rests on, and what remains of it without one source. */
public final class GroundsPage implements Page {
    private static final int AT_A_GLANCE = 20;

    private final StoryIndexes stories;

    public GroundsPage(StoryIndexes stories) {
        this.stories = stories;
    }

    @Override
    public void addTo(Routes routes) {
        routes.view("/story/{id}/grounds", this::show);
        routes.view("/story/{id}/without", this::without);
    }

    @Override
    public List<Tab> tabs() {
        return List.of(Tab.ofStory("Grounds", "/grounds"));
    }

    /** A list with how much of it is not shown. */
    public record Part<T>(List<T> shown, int more) {
        public Part {
            shown = List.copyOf(shown);
        }

        static <T> Part<T> of(List<T> all, boolean whole) {
            int most = whole ? all.size() : Math.min(AT_A_GLANCE, all.size());
            return new Part<>(all.subList(0, most), all.size() - most);
        }
    }

    /**
     * What a story rests on.
     *
     * @param words the rare words that make it one story
     * @param sources those with most reports, to be left out
     */
    public record StoryGrounds(
            String counts,
            String words,
            Part<Drifted> drift,
            Part<Differing> numbers,
            Part<Shared> shares,
            List<Owned> owners,
            List<Source> sources,
            String all) {
        public StoryGrounds {
            owners = List.copyOf(owners);
            sources = List.copyOf(sources);
        }
    }

    /** A source with the page that leaves it out. */
    public record Source(String name, int reports, @Nullable String grade, String address) {}

    /** What one happening rests on. */
    public record HappeningGrounds(
            String headline,
            Verdict verdict,
            String address,
            Basis basis,
            String rule,
            List<Differing> differing,
            List<Drifted> drift,
            Part<Tied> ties,
            String all) {
        public HappeningGrounds {
            differing = List.copyOf(differing);
            drift = List.copyOf(drift);
        }
    }

    private Reply show(Visit visit) {
        StoryIndexes.Story story = stories.of(visit.desk(), visit.path("id"));
        String of = visit.query("of");
        boolean all = visit.query("all") != null;
        return of == null
                ? Reply.page(
                        "grounds.jte",
                        "What it rests on: " + story.index().title(),
                        story.record(),
                        ofStory(story, all))
                : Reply.page(
                        "ground.jte",
                        "What it rests on: " + story.index().title(),
                        story.record(),
                        ofHappening(story, of, all));
    }

    private static StoryGrounds ofStory(StoryIndexes.Story story, boolean all) {
        GroundsFinder finder = new GroundsFinder(story.index());
        return new StoryGrounds(
                Words.count(story.record().reports(), "report") + ", "
                        + Words.count(story.record().origins(), "origin") + ", "
                        + (story.record().copies() == 1
                                ? "1 copy"
                                : story.record().copies() + " copies"),
                String.join(", ", story.index().story().words()),
                Part.of(finder.drift(), all),
                Part.of(finder.numbers(), all),
                Part.of(finder.shares(), all),
                finder.owners(),
                sources(story),
                Address.story(story.record().id()) + "/grounds?all=1");
    }

    /** The sources and outlets that most reports have, since the most hangs on these. */
    private static List<Source> sources(StoryIndexes.Story story) {
        Map<String, Set<String>> reports = new LinkedHashMap<>();
        for (Links.Origin origin : story.index().links().origins()) {
            Set<String> of = reports.computeIfAbsent(Words.plain(origin.source()), key -> new LinkedHashSet<>());
            origin.claims().forEach(claim -> of.add(claim.report()));
        }
        return reports.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Set<String>> each) ->
                        -each.getValue().size()))
                .limit(AT_A_GLANCE)
                .map(each -> new Source(
                        each.getKey(),
                        each.getValue().size(),
                        story.grades().of(each.getKey()),
                        Bases.without(story.record().id(), each.getKey())))
                .toList();
    }

    private static HappeningGrounds ofHappening(StoryIndexes.Story story, String of, boolean all) {
        StoryIndex index = story.index();
        Links.Happening happening = index.happening(of)
                .orElseThrow(() -> Refusal.missing("There is no happening " + of + " in this story."));
        GroundsFinder finder = new GroundsFinder(index);
        String address = Bases.address(story.record().id(), of);
        return new HappeningGrounds(
                index.headline(happening),
                index.verdict(happening),
                Address.story(story.record().id()) + "/hypotheses?of=" + Address.part(of),
                Bases.of(index).of(happening, story.grades()),
                Pooling.RULE,
                finder.differing(happening),
                finder.drift().stream()
                        .filter(each -> each.address().equals(address))
                        .toList(),
                Part.of(finder.ties(happening), all),
                address + "&all=1");
    }

    private Reply without(Visit visit) {
        StoryIndexes.Story story = stories.of(visit.desk(), visit.path("id"));
        String source = visit.needed("source");
        return Reply.page(
                "without.jte",
                "Without " + Words.plain(source) + ": " + story.index().title(),
                story.record(),
                Remainder.of(story, source, visit.query("all") != null));
    }
}
