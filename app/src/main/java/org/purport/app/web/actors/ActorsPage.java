package org.purport.app.web.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.web.Address;
import org.purport.app.web.Page;
import org.purport.app.web.Refusal;
import org.purport.app.web.Reply;
import org.purport.app.web.Visit;
import org.purport.app.web.story.StoryIndexes;

/** Who did or said what to whom in a story, and a dated page for each actor. */
public final class ActorsPage implements Page {
    private static final int DRAWN = 14;
    private static final int AT_A_GLANCE = 40;
    private static final int PAIRS = 12;
    private static final int MOST = 500;

    private final StoryIndexes stories;

    public ActorsPage(StoryIndexes stories) {
        this.stories = stories;
    }

    @Override
    public void addTo(Routes routes) {
        routes.view("/story/{id}/actors", this::actors);
        routes.view("/story/{id}/actor", this::actor);
    }

    @Override
    public List<Tab> tabs() {
        return List.of(Tab.ofStory("Actors", "/actors"));
    }

    /** Where links lead. */
    public record Addresses(String story) {
        public String actors(boolean all) {
            return Address.story(story) + "/actors" + (all ? "?all=1" : "");
        }

        public String actor(Member member) {
            return Address.story(story) + "/actor?name=" + Address.part(member.key());
        }

        public String sentence(Deed deed) {
            return Address.report(deed.report()) + "#s" + deed.sentence();
        }

        public String hypotheses(Deed deed) {
            return Address.story(story) + "/hypotheses?of=" + Address.part(deed.happening());
        }

        public String claim(Saying saying) {
            return Address.cue(saying.report(), saying.claim());
        }
    }

    /**
     * What the page of all actors shows.
     *
     * @param actors how many there are
     */
    public record AllModel(
            Addresses addresses,
            Sketch sketch,
            List<Network.Edge> pairs,
            int allPairs,
            List<ActorTable.Line> lines,
            int actors,
            boolean all) {
        public AllModel {
            pairs = List.copyOf(pairs);
            lines = List.copyOf(lines);
        }

        public List<Deed> first(Network.Edge pair) {
            return pair.deeds().subList(0, Math.min(3, pair.deeds().size()));
        }
    }

    /**
     * What the page of one actor shows.
     *
     * @param entries by day
     * @param left how many more there are
     * @param more their address, null where all are shown
     */
    public record OneModel(
            Addresses addresses,
            ActorTable.Profile profile,
            List<Entry> entries,
            int left,
            @Nullable String more) {
        public OneModel {
            entries = List.copyOf(entries);
        }
    }

    /** One line of an actor's page: what it said, or a deed of its own or of another to it. */
    public record Entry(
            @Nullable LocalDate day,
            @Nullable Saying saying,
            @Nullable Deed deed,
            boolean undergone) {
        public String date() {
            return day == null ? "no day" : Words.day(day.toString());
        }
    }

    private Reply actors(Visit visit) {
        StoryIndexes.Story story = stories.of(visit.desk(), visit.path("id"));
        ActorTable table = story.index().made(ActorTable.class, ActorTable::new);
        boolean all = visit.query("all") != null;
        List<ActorTable.Line> lines = table.lines();
        List<Network.Edge> pairs = table.pairs();
        return Reply.page(
                "actors.jte",
                "Actors: " + story.index().title(),
                story.record(),
                new AllModel(
                        new Addresses(story.record().id()),
                        Sketch.of(table.network(DRAWN)),
                        pairs.subList(0, Math.min(all ? MOST : PAIRS, pairs.size())),
                        pairs.size(),
                        lines.subList(0, Math.min(all ? MOST : AT_A_GLANCE, lines.size())),
                        lines.size(),
                        all));
    }

    private Reply actor(Visit visit) {
        StoryIndexes.Story story = stories.of(visit.desk(), visit.path("id"));
        String key = visit.needed("name").toLowerCase(Locale.ROOT);
        ActorTable table = story.index().made(ActorTable.class, ActorTable::new);
        ActorTable.Profile profile = table.profile(key)
                .or(() -> table.profile(visit.needed("name")))
                .orElseThrow(() -> Refusal.missing("No actor of this story is called “" + visit.query("name") + "”."));
        List<Entry> entries = entries(profile);
        Addresses addresses = new Addresses(story.record().id());
        boolean all = visit.query("all") != null;
        List<Entry> shown = entries.subList(0, Math.min(all ? MOST : 2 * AT_A_GLANCE, entries.size()));
        int left = entries.size() - shown.size();
        return Reply.page(
                "actor.jte",
                profile.member().name() + ": " + story.index().title(),
                story.record(),
                new OneModel(
                        addresses,
                        profile,
                        shown,
                        left,
                        left == 0 || all ? null : addresses.actor(profile.member()) + "&all=1"));
    }

    private static List<Entry> entries(ActorTable.Profile profile) {
        List<Entry> entries = new ArrayList<>();
        profile.says().forEach(saying -> entries.add(new Entry(saying.day(), saying, null, false)));
        profile.does().forEach(deed -> entries.add(new Entry(deed.told(), null, deed, false)));
        profile.undergoes().forEach(deed -> entries.add(new Entry(deed.told(), null, deed, true)));
        entries.sort(Comparator.comparing(entry -> entry.day() == null ? LocalDate.MAX : entry.day()));
        return entries;
    }
}
