package org.purport.app.web.actors;

import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.model.Actor;

/**
 * One actor of a story, whatever reports call it.
 *
 * @param key tells the actors of one story apart
 * @param named false for those of whom nobody knows whether two reports mean the same
 * @param country ISO 3166-1 alpha-3
 */
public record Member(
        String key,
        String name,
        Actor.Kind kind,
        boolean named,
        @Nullable String country) {

    /** "person, Norway", with a word where it is not known who that is. */
    public String about() {
        String kind = Words.of(this.kind).replace('-', ' ');
        String from = country == null || this.kind == Actor.Kind.STATE ? "" : ", " + Words.country(country);
        return (kind.equals("unnamed") ? "not named" : kind)
                + from
                + (named || kind.equals("unnamed") ? "" : ", not named");
    }
}
