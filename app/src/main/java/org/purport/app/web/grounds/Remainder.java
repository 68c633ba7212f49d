package org.purport.app.web.grounds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Words;
import org.purport.app.web.Refusal;
import org.purport.app.web.grounds.GroundsPage.Part;
import org.purport.app.web.story.StoryIndex;
import org.purport.app.web.story.StoryIndexes;
import org.purport.link.Pooling;
import org.purport.link.WithoutSource;
import org.purport.model.Likelihood;
import org.purport.model.Links;

/**
 * What remains of a story without one source.
 *
 * @param left what is left out
 * @param changed what stands otherwise
 * @param fallen what nobody else tells
 * @param rule how intervals are pooled
 * @param all the address that shows everything
 */
public record Remainder(
        String source, String left, Part<Changed> changed, Part<Fallen> fallen, String rule, String all) {

    /**
     * A happening on which fewer speak.
     *
     * @param sides "asserted by 3, then 1; denied by 1, then 1"
     * @param verdict what that comes to, may be empty
     * @param pooled "likely (55–80%), then unlikely (20–45%)", may be empty
     */
    public record Changed(String headline, String sides, String verdict, String pooled, String address) {}

    /** A happening that nobody else tells. */
    public record Fallen(String headline, String address) {}

    static Remainder of(StoryIndexes.Story story, String source, boolean all) {
        StoryIndex index = story.index();
        WithoutSource without = WithoutSource.of(
                index.links(), index.reports().stream().map(Lookup::reading).toList(), source);
        if (without.isEmpty()) {
            throw Refusal.missing("Nobody in this story is called \"" + source + "\".");
        }
        List<Changed> changed = new ArrayList<>();
        for (int i = 0; i < without.changed().size(); i++) {
            Links.Proposition before = without.changed().get(i);
            Links.Proposition after = without.left().get(i);
            index.happening(before.event()).ifPresent(each -> changed.add(changed(story, each, before, after)));
        }
        List<Fallen> fallen = without.fallen().stream()
                .filter(each -> each.type() != null && index.telling().contains(each))
                .map(each -> new Fallen(
                        index.headline(each), Bases.address(index.story().id(), each.id())))
                .toList();
        return new Remainder(
                Words.plain(source),
                left(without),
                Part.of(changed, all),
                Part.of(fallen, all),
                Pooling.RULE,
                Bases.without(story.record().id(), source) + "&all=1");
    }

    private static String left(WithoutSource without) {
        String names = without.origins().stream()
                .map(origin -> Words.plain(origin.source()))
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
        return Words.count(without.origins().size(), "origin") + (names.isEmpty() ? "" : " (" + names + ")") + " and "
                + Words.count(without.reports().size(), "report") + " left out";
    }

    private static Changed changed(
            StoryIndexes.Story story, Links.Happening happening, Links.Proposition before, Links.Proposition after) {
        String verdict = after.asserted().isEmpty() && !before.asserted().isEmpty()
                ? "nobody else asserts it"
                : after.denied().isEmpty() && !before.denied().isEmpty() ? "nobody else denies it" : "";
        String was = pooled(story, before);
        String is = pooled(story, after);
        return new Changed(
                story.index().headline(happening),
                "asserted by " + before.asserted().size() + " → "
                        + after.asserted().size() + ", denied by "
                        + before.denied().size() + " → " + after.denied().size(),
                verdict,
                was.isEmpty() ? "" : was + " → " + (is.isEmpty() ? "nothing" : is),
                Bases.address(story.record().id(), happening.id()));
    }

    private static String pooled(StoryIndexes.Story story, Links.Proposition proposition) {
        Likelihood pooled = Pooling.of(proposition, story.index().links().origins(), story.grades()::of)
                .pooled();
        return pooled == null ? "" : Odds.of(pooled);
    }
}
