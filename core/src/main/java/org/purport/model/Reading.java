package org.purport.model;

import java.util.List;

/**
 * What Purport says of one report; ids are local to it.
 *
 * @param sentences spans in text order
 */
public record Reading(
        Report report,
        List<Span> sentences,
        List<Actor> actors,
        List<Place> places,
        List<TimeExpression> times,
        List<Source> sources,
        List<Claim> claims,
        List<Event> events,
        List<Relation> relations,
        List<Note> notes) {
    /** Version of the contract. */
    public static final int VERSION = 1;

    public Reading {
        sentences = List.copyOf(sentences);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        times = List.copyOf(times);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        events = List.copyOf(events);
        relations = List.copyOf(relations);
        notes = List.copyOf(notes);
    }
}
