package org.purport.interpret.relation;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.AnnotatedReport;
import org.purport.model.Block;
import org.purport.model.Place;
import org.purport.model.Role;
import org.purport.model.Sentence;
import org.purport.model.TimeExpression;

/** The report around two tellings: its layout, times and actors. */
final class Circumstances {
    private static final Pattern DESCRIBING = Pattern.compile("^(\\p{Ll}|The |A |An )");

    private final AnnotatedReport report;
    private final Map<String, TimeExpression> times = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    Circumstances(AnnotatedReport report, List<TimeExpression> times, List<Actor> actors, List<Place> places) {
        this.report = report;
        places.forEach(place -> this.places.put(place.id(), place));
        times.forEach(time -> this.times.put(time.id(), time));
        actors.forEach(actor -> this.actors.put(actor.id(), actor));
    }

    /** Whether a sentence is the headline or, where there is none, the first of the report. */
    boolean isLead(Sentence sentence) {
        return sentence.index() == 0 || report.block(sentence).kind() == Block.Kind.HEADLINE;
    }

    /** Whether two places lie apart; a town and its country do not. */
    boolean areApart(@Nullable String one, @Nullable String other) {
        Place first = one == null ? null : places.get(one);
        Place second = other == null ? null : places.get(other);
        if (first == null || second == null || first.id().equals(second.id())) {
            return false;
        }
        boolean within = first.country() != null
                && first.country().equals(second.country())
                && (isWide(first) || isWide(second));
        return !within;
    }

    private static boolean isWide(Place place) {
        return place.precision() == Place.Precision.COUNTRY || place.precision() == Place.Precision.REGION;
    }

    /** Whether two tellings name doers or undergoers of their own; "the alleged boss" may be anybody that the other names. */
    boolean nameOthers(Happening one, Happening other) {
        for (Role.Kind kind : List.of(Role.Kind.ACTOR, Role.Kind.RECIPIENT)) {
            Set<String> first = named(one.in(kind));
            Set<String> second = named(other.in(kind));
            if (!first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> named(Set<String> ids) {
        Set<String> named = new HashSet<>();
        for (String id : ids) {
            Actor actor = actors.get(id);
            boolean described = actor == null
                    || actor.kind() == Actor.Kind.GROUP
                    || actor.kind() == Actor.Kind.UNNAMED
                    || DESCRIBING.matcher(actor.name()).find();
            if (!described) {
                named.add(id);
            }
        }
        return named;
    }

    /** How the times of two tellings stand to each other, as far as days are known. */
    Match days(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null && other == null ? Match.NONE : Match.ONE;
        }
        TimeExpression first = times.get(one);
        TimeExpression second = times.get(other);
        if (one.equals(other) || first == null || second == null) {
            return Match.COMMON;
        }
        if (first.value() != null && first.value().equals(second.value())) {
            return Match.COMMON;
        }
        String from = first.from();
        String to = first.to();
        String otherFrom = second.from();
        String otherTo = second.to();
        if (from == null || to == null || otherFrom == null || otherTo == null) {
            return Match.DIFFERENT;
        }
        boolean apart = to.compareTo(otherFrom) < 0 || otherTo.compareTo(from) < 0;
        return apart ? Match.DIFFERENT : Match.CLOSE;
    }

    /** How something of two tellings agrees. */
    enum Match {
        COMMON,
        CLOSE,
        DIFFERENT,
        /** Only one of them has it. */
        ONE,
        NONE
    }
}
