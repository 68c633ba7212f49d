package org.purport.app.web.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Words;
import org.purport.app.web.story.StoryIndex;
import org.purport.model.Actor;

/** The actors of a story with what they said, what they did and what was done to them. */
public final class ActorTable {
    private final StoryIndex story;
    private final Cast cast;
    private final Deeds deeds;
    private final NetworkBuilder network;

    public ActorTable(StoryIndex story) {
        this.story = story;
        this.cast = new Cast(story);
        this.deeds = new Deeds(story, cast);
        this.network = new NetworkBuilder(deeds.all());
    }

    /**
     * One actor.
     *
     * @param says how many claims it makes
     * @param does how many happenings it acts in
     * @param undergoes how many are done to it
     */
    public record Line(Member member, int says, int does, int undergoes) {
        int weight() {
            return (2 * says + 2 * does + undergoes) * (member.named() ? 3 : 1);
        }
    }

    /** The actors that say or do something or to whom something is done, the most active first. */
    public List<Line> lines() {
        Map<String, Integer> says = new HashMap<>();
        Map<String, Integer> does = new HashMap<>();
        Map<String, Integer> undergoes = new HashMap<>();
        deeds.sayings().forEach(saying -> says.merge(saying.by().key(), 1, Integer::sum));
        deeds.all().forEach(deed -> {
            does.merge(deed.from().key(), 1, Integer::sum);
            if (deed.to() != null) {
                undergoes.merge(deed.to().key(), 1, Integer::sum);
            }
        });
        return cast.members().stream()
                .map(member -> new Line(
                        member,
                        says.getOrDefault(member.key(), 0),
                        does.getOrDefault(member.key(), 0),
                        undergoes.getOrDefault(member.key(), 0)))
                .filter(line -> line.weight() > 0)
                .sorted(Comparator.comparing((Line line) -> -line.weight()))
                .toList();
    }

    /**
     * Who acts on whom, drawn.
     *
     * @param most how many actors are drawn
     */
    public Network network(int most) {
        return network.network(most);
    }

    /** Who acts on whom, the strongest pair first. */
    public List<Network.Edge> pairs() {
        return network.edges();
    }

    /**
     * All that is told of one actor, by day.
     *
     * @param offices as reports word them, in the order in which they come
     */
    public record Profile(
            Member member, List<String> offices, List<Saying> says, List<Deed> does, List<Deed> undergoes) {
        public Profile {
            offices = List.copyOf(offices);
            says = List.copyOf(says);
            does = List.copyOf(does);
            undergoes = List.copyOf(undergoes);
        }
    }

    /** All that is told of an actor; empty where the story has none of that key. */
    public Optional<Profile> profile(String key) {
        return cast.member(key)
                .map(member -> new Profile(
                        member,
                        offices(member),
                        deeds.sayings().stream()
                                .filter(saying -> saying.by().key().equals(key))
                                .sorted(Comparator.comparing(saying -> day(saying.day())))
                                .toList(),
                        sorted(deeds.all().stream()
                                .filter(deed -> deed.from().key().equals(key))
                                .toList()),
                        sorted(deeds.all().stream()
                                .filter(deed ->
                                        deed.to() != null && deed.to().key().equals(key))
                                .toList())));
    }

    private static List<Deed> sorted(List<Deed> deeds) {
        return deeds.stream()
                .sorted(Comparator.comparing(deed -> day(deed.told())))
                .toList();
    }

    /** ISO days sort as text; what has no day comes last. */
    private static String day(@Nullable LocalDate day) {
        return day == null ? "~" : day.toString();
    }

    private List<String> offices(Member member) {
        TreeSet<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        List<String> offices = new ArrayList<>();
        for (Lookup report : story.reports()) {
            String id = report.reading().report().id();
            for (Actor actor : report.reading().actors()) {
                String office = actor.office();
                boolean same = cast.of(id, actor.id()).filter(member::equals).isPresent();
                if (same && office != null && seen.add(Words.plain(office))) {
                    offices.add(Words.plain(office));
                }
            }
        }
        return offices;
    }
}
