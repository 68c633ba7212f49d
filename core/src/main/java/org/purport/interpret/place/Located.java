package org.purport.interpret.place;

import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.ToponymUse;
import org.purport.model.Place;
import org.purport.model.Sentence;

/**
 * A mention with the place that was chosen for it.
 *
 * @param key the same for every mention of one place
 * @param governs whether a government sits there: a country, a capital, a seat of power
 */
record Located(
        Mention mention,
        String key,
        String name,
        @Nullable String country,
        Place.@Nullable Position position,
        Place.@Nullable Precision precision,
        @Nullable Double radiusKm,
        boolean governs) {

    static Located at(Mention mention, Referent referent) {
        boolean ownName = referent.source() == Referent.Source.COUNTRY || mention.form() == Mention.Form.ADJECTIVE;
        boolean general =
                ownName || referent.source() == Referent.Source.TABLE || referent.source() == Referent.Source.SEAT;
        return new Located(
                mention,
                referent.key(),
                general || isShouted(mention.surface()) ? referent.name() : mention.surface(),
                referent.country(),
                new Place.Position(referent.latitude(), referent.longitude()),
                referent.precision(),
                referent.radiusKm(),
                referent.governs());
    }

    /** Datelines are in capitals; the place is not called so. */
    private static boolean isShouted(String surface) {
        return surface.length() > 3 && PlaceKey.isCapitals(surface);
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
                Math.max(around.radiusKm(), site ? Reach.NEAR_TOWN : 0),
                false);
    }

    static Located nowhere(Mention mention) {
        return new Located(
                mention, "?:" + PlaceResolver.key(mention), mention.surface(), null, null, null, null, false);
    }

    /** Whether the mention stands for the government of its place; a seat of power does so before a noun too ("Kremlin spokesman"). */
    boolean actsAsGovernment() {
        Sentence sentence = mention.sentence();
        if (!governs || sentence == null || mention.form() != Mention.Form.NAME) {
            return false;
        }
        ToponymUse.Use use = ToponymUse.of(sentence, mention.from(), mention.to());
        return use == ToponymUse.Use.GOVERNMENT || (use == ToponymUse.Use.MODIFIER && key.startsWith("s:"));
    }
}
