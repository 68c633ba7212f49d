package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.NounPhrases;
import org.purport.model.Actor;
import org.purport.model.AnnotatedReport;
import org.purport.model.Place;
import org.purport.model.Sentence;
import org.purport.model.Span;

/** Who stands where in a report: from tokens to actors. */
final class Participants {
    private static final int NOBODY = -1;

    private final AnnotatedReport report;
    private final List<Actor> owners = new ArrayList<>();
    private final List<Span> mentions = new ArrayList<>();
    private final int[] mentionAt;
    private final Map<String, Actor> states = new HashMap<>();
    private final int[] placeAt;
    private final List<Place> places;

    Participants(AnnotatedReport report, List<Actor> actors, List<Place> places) {
        this.report = report;
        this.places = places;
        for (Actor actor : actors) {
            if (actor.kind() == Actor.Kind.STATE && actor.country() != null) {
                states.putIfAbsent(actor.country(), actor);
            }
            for (Span mention : actor.mentions()) {
                owners.add(actor);
                mentions.add(mention);
            }
        }
        mentionAt = new int[report.text().length() + 1];
        Arrays.fill(mentionAt, NOBODY);
        List<Integer> longestFirst = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            longestFirst.add(i);
        }
        longestFirst.sort(Comparator.comparingInt(i -> -mentions.get(i).length()));
        for (int i : longestFirst) {
            Arrays.fill(mentionAt, mentions.get(i).start(), mentions.get(i).end(), i);
        }
        placeAt = new int[report.text().length() + 1];
        Arrays.fill(placeAt, NOBODY);
        for (int i = 0; i < places.size(); i++) {
            for (Span mention : places.get(i).mentions()) {
                Arrays.fill(placeAt, mention.start(), mention.end(), i);
            }
        }
    }

    /** Who a noun or pronoun means, or null. */
    @Nullable
    Actor at(Sentence sentence, int token) {
        int index = mention(sentence, token);
        return index == NOBODY ? null : owners.get(index);
    }

    /** The mention of an actor around a token, else its phrase. */
    Span phrase(Sentence sentence, int token) {
        int index = mention(sentence, token);
        return index == NOBODY ? NounPhrases.core(sentence, token) : mentions.get(index);
    }

    /** The place that a token names, or null. */
    @Nullable
    Place place(Sentence sentence, int token) {
        int index = placeAt[sentence.token(token).span().end() - 1];
        return index == NOBODY ? null : places.get(index);
    }

    /** The state that holds a place, where the report has it for an actor. */
    @Nullable
    Actor stateOf(Place place) {
        return place.country() == null ? null : states.get(place.country());
    }

    /** The state of this code, where the report has it for an actor. */
    @Nullable
    Actor stateOf(String alpha3) {
        return states.get(alpha3);
    }

    /** The country of an actor by id, null where it is unknown. */
    @Nullable
    String countryOf(@Nullable String actor) {
        return owners.stream()
                .filter(known -> known.id().equals(actor))
                .map(Actor::country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether a token is part of a longer name of somebody who is no state: "the Missile Administration". */
    boolean isPartOfName(Sentence sentence, int token) {
        Actor actor = at(sentence, token);
        return actor != null
                && !phrase(sentence, token).equals(sentence.token(token).span())
                && actor.kind() != Actor.Kind.STATE
                && actor.kind() != Actor.Kind.GROUP
                && actor.kind() != Actor.Kind.UNNAMED;
    }

    boolean isMilitary(@Nullable String actor) {
        return owners.stream()
                .anyMatch(known -> known.id().equals(actor) && known.sector().contains("MIL"));
    }

    /** The title before a name and the name after a title are one: "Defense Minister, Sergei Shoigu". */
    private int mention(Sentence sentence, int token) {
        int index = mentionEndingAt(sentence, token);
        if (index != NOBODY) {
            return index;
        }
        for (int child : sentence.childrenBy(token, "appos", "flat", "compound", "dep")) {
            boolean behind = child > token
                    && (!sentence.isRelation(child, "dep")
                            || sentence.token(child).isProper());
            boolean name = sentence.isRelation(child, "appos", "flat") || behind;
            if (name && mentionEndingAt(sentence, child) != NOBODY) {
                return mentionEndingAt(sentence, child);
            }
        }
        return NOBODY;
    }

    private int mentionEndingAt(Sentence sentence, int token) {
        Span span = sentence.token(token).span();
        return span.length() == 0 ? NOBODY : mentionAt[span.end() - 1];
    }

    AnnotatedReport report() {
        return report;
    }
}
