package org.purport.app.show.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.purport.app.brief.Briefing;
import org.purport.app.brief.Matter;
import org.purport.app.brief.Words;
import org.purport.model.Place;

/** The places of a report on a small map, numbered, with the list that says what they are. */
final class PlaceMap {
    private static final double WIDTH = 640;

    private final Briefing briefing;
    private final Anchors anchors;
    private final WorldMap world;

    PlaceMap(Briefing briefing, Anchors anchors, WorldMap world) {
        this.briefing = briefing;
        this.anchors = anchors;
        this.world = world;
    }

    void write(Markup html) {
        List<Place> places = briefing.reading().places().stream()
                .filter(place -> place.position() != null && place.precision() != Place.Precision.CONTINENT)
                .toList();
        if (places.isEmpty()) {
            return;
        }
        html.open("section", "class", "map", "aria-labelledby", anchors.part("map"));
        html.element("h2", "Places", "id", anchors.part("map")).line();
        View view = View.of(places.stream().map(Place::position).toList(), WIDTH);
        html.open(
                "svg",
                "class",
                "world",
                "viewBox",
                "0 0 " + View.number(WIDTH) + " " + View.number(view.height()),
                "role",
                "img",
                "aria-label",
                "Map of the places, numbered as in the list below");
        html.empty("rect", "width", View.number(WIDTH), "height", View.number(view.height()), "class", "sea");
        graticule(html, view);
        land(html, view);
        for (int i = 0; i < places.size(); i++) {
            spot(html, view, places.get(i), i + 1);
        }
        html.close().line();
        list(html, places);
        html.close().line();
    }

    private void land(Markup html, View view) {
        StringBuilder path = new StringBuilder();
        world.rings().forEach(ring -> path.append(view.path(ring)));
        html.empty("path", "d", path.toString(), "class", "land", "fill-rule", "evenodd");
    }

    private static void graticule(Markup html, View view) {
        double span = view.east() - view.west();
        int step = span > 120 ? 30 : span > 40 ? 10 : 5;
        for (int lon = -180; lon <= 180; lon += step) {
            if (lon > view.west() && lon < view.east()) {
                String x = View.number(view.x(lon));
                html.empty("line", "x1", x, "x2", x, "y1", "0", "y2", View.number(view.height()), "class", "grid");
            }
        }
        for (int lat = -90; lat <= 90; lat += step) {
            if (lat > view.south() && lat < view.north()) {
                String y = View.number(view.y(lat));
                html.empty("line", "x1", "0", "x2", View.number(WIDTH), "y1", y, "y2", y, "class", "grid");
            }
        }
    }

    private static void spot(Markup html, View view, Place place, int number) {
        Place.Position position = place.position();
        if (position == null) {
            return;
        }
        String x = View.number(view.x(position.lon()));
        double y = view.y(position.lat());
        boolean point = place.precision() == Place.Precision.CITY || place.precision() == Place.Precision.SITE;
        Double radius = place.radiusKm();
        if (point && radius != null && view.length(radius) > 12) {
            html.empty(
                    "circle", "cx", x, "cy", View.number(y), "r", View.number(view.length(radius)), "class", "reach");
        }
        html.empty("circle", "cx", x, "cy", View.number(y), "r", "13", "class", point ? "spot" : "spot area");
        html.element(
                "text",
                String.valueOf(number),
                "x",
                x,
                "y",
                View.number(y + 6),
                "class",
                point ? "label" : "label area");
    }

    private void list(Markup html, List<Place> places) {
        Map<String, List<Matter>> matters = new LinkedHashMap<>();
        for (Matter matter : briefing.matters()) {
            for (Place place : matter.circumstances().places()) {
                matters.computeIfAbsent(place.id(), key -> new ArrayList<>()).add(matter);
            }
        }
        html.open("ol", "class", "places");
        for (Place place : places) {
            html.open("li").element("b", Words.plain(place.name()));
            html.text(", " + description(place));
            for (Matter matter : matters.getOrDefault(place.id(), List.of())) {
                html.text(" · ")
                        .element(
                                "a",
                                matter.verdict().mark() + " " + matter.number() + " "
                                        + matter.verdict().label(),
                                "href",
                                "#" + anchors.matter(matter.number()));
            }
            html.close().line();
        }
        html.close();
    }

    private static String description(Place place) {
        String precision = place.precision() == null ? "place" : Words.of(place.precision());
        String country = place.country();
        return country == null || place.precision() == Place.Precision.COUNTRY
                ? precision
                : precision + " in " + Words.country(country);
    }
}
