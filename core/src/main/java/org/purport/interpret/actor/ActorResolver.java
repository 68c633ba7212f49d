package org.purport.interpret.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.purport.model.Actor;
import org.purport.model.ActorList;
import org.purport.model.AnnotatedReport;
import org.purport.model.KnownActor;
import org.purport.model.Place;
import org.purport.model.Sentence;
import org.purport.model.Span;

/**
 * Finds who acts in a report and joins the mentions of each.
 *
 * <p>Names are joined first over the whole report; then one pass in text order joins what the sentences equate, descriptions and
 * pronouns, as a reader would.
 */
public final class ActorResolver {
    private final Nations nations = new Nations();
    private final Persons persons;
    private final Roles roles = new Roles();
    private final NameSpotter names;
    private final StateSpotter states = new StateSpotter();
    private final NominalSpotter nominals;
    private final PronounSpotter pronouns = new PronounSpotter();
    private final ThingSpotter things = new ThingSpotter();
    private final Agentive agentive = new Agentive();

    /**
     * A resolver that knows the actors of the built-in tables and of a user's own lists.
     *
     * @param lists of two that know a name, the earlier one counts
     */
    public ActorResolver(List<ActorList> lists) {
        List<KnownActor> known = ActorTables.with(lists);
        this.persons = new Persons(known);
        this.names = new NameSpotter(roles, new Organizations(known), new GivenNames());
        this.nominals = new NominalSpotter(roles);
    }

    /** The actors of a report in order of first mention. */
    public List<Actor> resolve(AnnotatedReport report, List<Place> places) {
        Surroundings surroundings = Surroundings.of(report, places);
        List<Scan> scans = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            Scan scan = new Scan(sentence, nations.in(sentence), surroundings);
            names.spot(scan);
            states.spot(scan, surroundings.metonyms());
            nominals.spot(scan);
            pronouns.spot(scan);
            things.spot(scan);
            scans.add(scan);
        }
        Setting setting = new Setting(report, places, scans);
        Profiler profiler = new Profiler(persons, roles, report, places, setting);
        Discourse discourse = new Linking(report, setting.country(), agentive).link(scans, profiler::recognize);
        return profiled(discourse, profiler);
    }

    private static List<Actor> profiled(Discourse discourse, Profiler profiler) {
        List<Entity> entities = new ArrayList<>(discourse.entities());
        entities.sort(Comparator.comparing(ActorResolver::first));
        List<Actor> actors = new ArrayList<>();
        // Institutions first: their people take over what is found out about them.
        entities.stream().filter(entity -> !entity.traits().nature().human()).forEach(profiler::complete);
        entities.stream().filter(entity -> entity.traits().nature().human()).forEach(profiler::complete);
        for (Entity entity : entities) {
            actors.add(profiler.actor(entity, "a" + (actors.size() + 1)));
        }
        return actors;
    }

    private static Span first(Entity entity) {
        return entity.mentions().stream()
                .map(Mention::span)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
