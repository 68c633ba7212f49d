package org.purport.app.web.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Verdict;
import org.purport.model.Place;

/**
 * The places of a story.
 *
 * @param sites those that are shown, those first of which most is told
 * @param all how many places there are
 * @param unplaced names that could not be resolved to a place, which no map can show
 */
public record Atlas(List<Site> sites, int all, List<String> unplaced) {
    public Atlas {
        sites = List.copyOf(sites);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * One place.
     *
     * @param number on the map and in the table, from 1
     * @param reach how far it reaches: "a city, within about 10 km"
     * @param reports how many name it
     * @param happenings what is told to be there
     * @param days from the first to the last report that names it, null where unknown
     */
    public record Site(
            int number,
            String name,
            Place.Position position,
            Place.Precision precision,
            @Nullable Double radiusKm,
            String reach,
            int reports,
            List<Here> happenings,
            @Nullable String days) {
        public Site {
            happenings = List.copyOf(happenings);
        }

        /** Whether it is a point; what is larger is drawn as an area. */
        public boolean isPoint() {
            return precision == Place.Precision.CITY || precision == Place.Precision.SITE;
        }
    }

    /** A happening at a place. */
    public record Here(String happening, String headline, Verdict verdict, String report, int sentence) {}
}
