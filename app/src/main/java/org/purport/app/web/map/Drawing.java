package org.purport.app.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.purport.app.show.html.View;
import org.purport.app.show.html.WorldMap;
import org.purport.model.Place;

/**
 * A map as it is drawn: shapes in units of its view.
 *
 * @param land SVG path of the countries
 * @param grid meridians and parallels
 */
public record Drawing(
        double width, double height, String land, List<Disputed.Line> disputed, List<Line> grid, List<Spot> spots) {
    private static final double WIDTH = 960;

    /** Closer than this two numbers cannot be read. */
    private static final double APART = 22;

    public Drawing {
        disputed = List.copyOf(disputed);
        grid = List.copyOf(grid);
        spots = List.copyOf(spots);
    }

    /** What the borders in dispute are about. */
    public List<String> disputes() {
        return disputed.stream().map(Disputed.Line::what).distinct().toList();
    }

    /** A straight line. */
    public record Line(String x1, String y1, String x2, String y2) {}

    /**
     * A place.
     *
     * @param reach radius of its precision, "0" where that is smaller than its number
     * @param labelled false where its number would lie on another one
     */
    public record Spot(Atlas.Site site, String x, String y, String reach, boolean labelled) {
        public String labelY() {
            return View.number(Double.parseDouble(y) + 5);
        }
    }

    static Drawing of(List<Atlas.Site> sites, View view, WorldMap world) {
        StringBuilder land = new StringBuilder();
        world.rings().forEach(ring -> land.append(view.path(ring)));
        return new Drawing(
                view.width(), view.height(), land.toString(), Disputed.in(view, world), grid(view), spots(sites, view));
    }

    /** A view of all these places. */
    static View around(List<Atlas.Site> sites) {
        return View.of(sites.stream().map(Atlas.Site::position).toList(), WIDTH);
    }

    /** A view of one place and what lies near it. */
    static View around(Place.Position position, double degrees) {
        double half = degrees / 2;
        double north = Math.min(89, position.lat() + half * 0.45);
        double south = Math.max(-89, position.lat() - half * 0.45);
        return View.of(
                List.of(
                        new Place.Position(south, Math.max(-180, position.lon() - half)),
                        new Place.Position(north, Math.min(180, position.lon() + half))),
                WIDTH);
    }

    private static List<Line> grid(View view) {
        double span = view.east() - view.west();
        int step = span > 120 ? 30 : span > 40 ? 10 : 5;
        String width = View.number(view.width());
        String height = View.number(view.height());
        List<Line> lines = new ArrayList<>();
        IntStream.rangeClosed(-180 / step, 180 / step)
                .map(n -> n * step)
                .filter(lon -> lon > view.west() && lon < view.east())
                .mapToObj(lon -> View.number(view.x(lon)))
                .forEach(x -> lines.add(new Line(x, "0", x, height)));
        IntStream.rangeClosed(-90 / step, 90 / step)
                .map(n -> n * step)
                .filter(lat -> lat > view.south() && lat < view.north())
                .mapToObj(lat -> View.number(view.y(lat)))
                .forEach(y -> lines.add(new Line("0", y, width, y)));
        return lines;
    }

    private static List<Spot> spots(List<Atlas.Site> sites, View view) {
        List<Spot> spots = new ArrayList<>();
        List<double[]> taken = new ArrayList<>();
        for (Atlas.Site site : sites) {
            double x = view.x(site.position().lon());
            double y = view.y(site.position().lat());
            if (x < 0 || x > view.width() || y < 0 || y > view.height()) {
                continue;
            }
            boolean free = taken.stream().noneMatch(at -> Math.hypot(at[0] - x, at[1] - y) < APART);
            if (free) {
                taken.add(new double[] {x, y});
            }
            Double radius = site.radiusKm();
            double reach = radius == null ? 0 : view.length(radius);
            spots.add(new Spot(site, View.number(x), View.number(y), reach > 11 ? View.number(reach) : "0", free));
        }
        spots.sort(Comparator.comparing(Spot::labelled)); // numbers are drawn last, over the dots that have none
        return spots;
    }
}
