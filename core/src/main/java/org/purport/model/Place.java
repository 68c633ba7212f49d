package org.purport.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that a report names.
 *
 * @param country ISO 3166-1 alpha-3 of the containing country
 * @param position null where the name could not be resolved
 * @param radiusKm how far the place reaches from its position
 * @param mentions every mention, in text order
 * @param metonyms the mentions that stand for a government or an institution ("Moscow denied")
 */
public record Place(
        String id,
        String name,
        @Nullable String country,
        @Nullable Position position,
        @Nullable Precision precision,
        @Nullable Double radiusKm,
        List<Span> mentions,
        List<Span> metonyms) {
    public Place {
        mentions = List.copyOf(mentions);
        metonyms = List.copyOf(metonyms);
    }

    /** WGS 84 degrees. */
    public record Position(double lat, double lon) {}

    public enum Precision {
        SITE,
        CITY,
        REGION,
        COUNTRY,
        SEA,
        CONTINENT
    }
}
