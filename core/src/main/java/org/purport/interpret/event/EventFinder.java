package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.purport.model.Actor;
import org.purport.model.AnnotatedReport;
import org.purport.model.Attributions;
import org.purport.model.Event;
import org.purport.model.Place;
import org.purport.model.Sentence;
import org.purport.model.TimeExpression;

/** Finds what happens in a report; how factual it is, is judged elsewhere. */
public final class EventFinder {
    private final FrameLexicon lexicon = new FrameLexicon();
    private final TriggerFinder triggers = new TriggerFinder(lexicon);
    private final SeenTriggers seen = new SeenTriggers(triggers);
    private final ArgumentFinder argumentFinder = new ArgumentFinder(lexicon);
    private final MaterielFinder materielFinder = new MaterielFinder();
    private final Passing passing = new Passing();
    private final HandoverFinder handovers = new HandoverFinder();

    /**
     * What happens in a report.
     *
     * @param handovers those events that pass on arms or equipment
     */
    public record Found(List<Event> events, List<Handover> handovers) {
        public Found {
            events = List.copyOf(events);
            handovers = List.copyOf(handovers);
        }
    }

    /** The events of a report in text order, not yet judged. */
    public Found find(
            AnnotatedReport report,
            List<Actor> actors,
            List<Place> places,
            List<TimeExpression> times,
            Attributions attributions) {
        Participants participants = new Participants(report, actors, places);
        List<List<Draft>> told = told(participants, actors, places, times);
        List<Draft> drafts = told.stream().flatMap(List::stream).toList();
        List<Handover> passedOn = handovers.find(report, drafts, participants);
        told.forEach(passing::judge);
        return new Found(events(report, drafts), passedOn);
    }

    /** What each sentence tells, before it is judged what is only told in passing. */
    List<List<Draft>> told(
            Participants participants, List<Actor> actors, List<Place> places, List<TimeExpression> times) {
        AnnotatedReport report = participants.report();
        Anchors anchors = new Anchors(report, participants, times);
        RoleFinder roles = new RoleFinder(participants);
        Map<Integer, List<MaterielFinder.Found>> materiel = materielFinder.find(report, participants);
        List<List<Draft>> told = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            List<MaterielFinder.Found> things = materiel.getOrDefault(sentence.index(), List.of());
            List<Trigger> known = triggers.find(sentence);
            List<Trigger> all = seen.added(sentence, report.impressions().of(sentence), known);
            List<Draft> here = drafts(all, participants, anchors, things);
            for (Draft draft : here) {
                draft.roles = draft.match == null
                        ? roles.plain(draft.arguments)
                        : roles.roles(draft.match.frame(), draft.arguments);
            }
            Blame.assign(sentence, here, roles);
            anchors.anchor(sentence, here);
            MaterielFinder.attach(sentence, things, here);
            told.add(here);
        }
        List<Draft> drafts = told.stream().flatMap(List::stream).toList();
        Implied.complete(drafts, roles);
        new Scene(report, actors, places).complete(drafts);
        return told;
    }

    private List<Draft> drafts(
            List<Trigger> told, Participants participants, Anchors anchors, List<MaterielFinder.Found> things) {
        FrameMatcher frames = new FrameMatcher(lexicon, participants);
        BitSet materiel = new BitSet();
        things.forEach(found -> materiel.set(found.head()));
        List<Draft> drafts = new ArrayList<>();
        Set<Integer> absorbed = new HashSet<>();
        for (Trigger trigger : told) {
            Sentence sentence = trigger.sentence();
            Arguments arguments = argumentFinder.of(
                    trigger,
                    token -> anchors.isTime(sentence, token),
                    token -> participants.at(sentence, token) != null);
            Draft draft = new Draft(trigger, arguments, argumentFinder.carrier(trigger));
            draft.match = namesThing(trigger) ? null : frames.match(trigger, arguments, materiel::get);
            if (draft.match != null) {
                absorbed.addAll(draft.match.absorbed());
            }
            drafts.add(draft);
        }
        for (Draft draft : drafts) {
            if (absorbed.contains(draft.trigger.head())) {
                draft.match = null;
                draft.because("part of the act of its verb");
            }
        }
        return drafts;
    }

    /** "Ceasefire monitors", "the protest leader": people and things that are named after an act, which nobody is told to do here. */
    private boolean namesThing(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int head = sentence.head(trigger.head());
        return trigger.isNoun()
                && head > trigger.head()
                && sentence.isRelation(trigger.head(), "compound")
                && isOneName(sentence, trigger.head(), head)
                && !argumentFinder.namesDoing(trigger);
    }

    /** Whether only words of a name stand between: parsers take "an inquiry against B officials" for a compound too. */
    private static boolean isOneName(Sentence sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!sentence.token(i).isNoun() && !sentence.pos(i).startsWith("JJ")) {
                return false;
            }
        }
        return true;
    }

    private static List<Event> events(AnnotatedReport report, List<Draft> drafts) {
        List<Event> events = new ArrayList<>();
        for (Draft draft : drafts) {
            events.add(draft.event("e" + (events.size() + 1), report.text(Clause.of(draft.trigger))));
        }
        return events;
    }
}
