package org.purport.interpret.place;

import org.jspecify.annotations.Nullable;
import org.purport.model.Place;

/**
 * A mention with the place that was chosen for it.
 *
 * @param key the same for every mention of one place
 */
record Located(
        Mention mention,
        String key,
        String name,
        @Nullable String country,
        Place.@Nullable Position position,
        Place.@Nullable Precision precision,
        @Nullable Double radiusKm) {

    static Located at(Mention mention, Referent referent) {
        boolean ownName = referent.source() == Referent.Source.COUNTRY || mention.form() == Mention.Form.ADJECTIVE;
        boolean general =
                ownName || referent.source() == Referent.Source.TABLE || referent.source() == Referent.Source.SEAT;
        return new Located(
                mention,
                referent.key(),
                general ? referent.name() : mention.surface(),
                referent.country(),
                new Place.Position(referent.latitude(), referent.longitude()),
                referent.precision(),
                referent.radiusKm());
    }

    /** A site or a name that nothing knows, somewhere in {@code around}. */
    static Located within(Mention mention, Referent around) {
        boolean site = mention.form() == Mention.Form.SITE;
        return new Located(
                mention,
                "in:" + around.key() + ":" + PlaceResolver.key(mention),
                mention.surface(),
                around.country(),
                new Place.Position(around.latitude(), around.longitude()),
                site ? Place.Precision.SITE : around.precision(),
                Math.max(around.radiusKm(), site ? Reach.NEAR_TOWN : 0));
    }

    static Located nowhere(Mention mention) {
        return new Located(mention, "?:" + PlaceResolver.key(mention), mention.surface(), null, null, null, null);
    }

    boolean actsAsGovernment() {
        return false;
    }
}
