package org.purport.model;

import java.util.List;

/**
 * What Purport says of one report; ids are local to it.
 *
 * @param sentences spans in text order
 * @param transfers arms and equipment that change hands, put together from the events that tell of them
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
        List<Transfer> transfers,
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
        transfers = List.copyOf(transfers);
        notes = List.copyOf(notes);
    }

    /** A reading without transfers. */
    // exempt from ParameterNumber: one for each key of the contract
    public Reading(
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
        this(report, sentences, actors, places, times, sources, claims, events, relations, List.of(), notes);
    }
}
