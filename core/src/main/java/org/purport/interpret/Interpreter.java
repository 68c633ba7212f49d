package org.purport.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.purport.interpret.actor.ActorResolver;
import org.purport.interpret.attribution.AttributionFinder;
import org.purport.interpret.event.EventFinder;
import org.purport.interpret.event.Transfers;
import org.purport.interpret.factuality.FactualityJudge;
import org.purport.interpret.place.PlaceResolver;
import org.purport.interpret.relation.RelationFinder;
import org.purport.interpret.syntax.Quotations;
import org.purport.interpret.time.TimeTagger;
import org.purport.model.Actor;
import org.purport.model.ActorList;
import org.purport.model.AnnotatedReport;
import org.purport.model.Attributions;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Note;
import org.purport.model.Place;
import org.purport.model.Reading;
import org.purport.model.Relation;
import org.purport.model.Sentence;
import org.purport.model.TimeExpression;

/** Runs the interpreters in their order and joins what they found. */
public final class Interpreter {
    private final TimeTagger times = new TimeTagger();
    private final PlaceResolver places;
    private final ActorResolver actors;
    private final AttributionFinder attribution = new AttributionFinder();
    private final EventFinder events = new EventFinder();
    private final FactualityJudge factuality = new FactualityJudge();
    private final RelationFinder relations = new RelationFinder();

    /**
     * Interpreters that know a user's own actors.
     *
     * @param lists of two that know a name, the earlier one counts
     * @param claimants alpha-3 codes of states whose claims on disputed places are taken for granted
     */
    public Interpreter(List<ActorList> lists, Set<String> claimants) {
        this.actors = new ActorResolver(lists);
        this.places = new PlaceResolver(claimants);
    }

    /** The same, with the map as most states see it. */
    public Interpreter(List<ActorList> lists) {
        this(lists, Set.of());
    }

    /** The reading of an annotated report. */
    public Reading interpret(AnnotatedReport report, List<Note> notes) {
        List<TimeExpression> when = times.tag(report);
        List<Place> where = places.resolve(report);
        List<Actor> who = actors.resolve(report, where);
        Attributions all = attribution.find(report, who);
        Attributions said = all.ofOthers();
        EventFinder.Found found = events.find(report, who, where, when, said);
        List<Event> told = factuality.judge(report, said, found.events());
        List<Relation> same = relations.same(report, told, when, who, where);
        List<Event> judged = factuality.settle(told, same);
        List<Claim> claims = ClaimLinks.tie(all.claims(), judged);
        List<Relation> related = relations.find(report, new Attributions(said.sources(), claims), judged, same);
        return new Reading(
                report.report(),
                report.sentences().stream().map(Sentence::span).toList(),
                who,
                where,
                when,
                said.sources(),
                claims,
                judged,
                related,
                Transfers.of(found.handovers(), judged, same),
                withUnclosed(report, notes));
    }

    private static List<Note> withUnclosed(AnnotatedReport report, List<Note> notes) {
        List<Note> all = new ArrayList<>(notes);
        Quotations.of(report.text()).unclosed().forEach(mark -> all.add(new Note(mark, "quotation mark never closed")));
        return all;
    }
}
