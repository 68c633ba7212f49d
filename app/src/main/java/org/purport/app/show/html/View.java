package org.purport.app.show.html;

import java.util.List;
import org.purport.model.Place;

/**
 * The part of the world that a map shows, in an equirectangular projection that is true to scale along its middle
 * parallel.
 */
public record View(double west, double south, double east, double north, double width) {
    private static final double SMALLEST_DEGREES = 16;
    private static final double ASPECT = 0.56;

    /** A view that holds all places with some room around them. */
    public static View of(List<Place.Position> positions, double width) {
        double west = 180;
        double east = -180;
        double south = 90;
        double north = -90;
        for (Place.Position position : positions) {
            west = Math.min(west, position.lon());
            east = Math.max(east, position.lon());
            south = Math.min(south, position.lat());
            north = Math.max(north, position.lat());
        }
        double middle = (south + north) / 2;
        double squeeze = Math.max(0.2, Math.cos(Math.toRadians(middle)));
        double across = Math.max(SMALLEST_DEGREES, (east - west) * 1.3);
        double up = Math.max((north - south) * 1.4, across * ASPECT * squeeze);
        across = Math.min(360, Math.max(across, up / ASPECT / squeeze));
        up = across * ASPECT * squeeze;
        double left = Math.max(-180, Math.min(180 - across, (west + east - across) / 2));
        double low = Math.max(-90, Math.min(90 - up, middle - up / 2));
        return new View(left, low, left + across, low + up, width);
    }

    public double height() {
        return width * ASPECT;
    }

    public double x(double lon) {
        return (lon - west) / (east - west) * width;
    }

    public double y(double lat) {
        return (north - lat) / (north - south) * height();
    }

    /** How long a distance north to south is on the map. */
    public double length(double kilometres) {
        return kilometres / 111.2 / (north - south) * height();
    }

    /** SVG path data of a ring of longitudes and latitudes, empty where it lies outside; points closer than a pixel join. */
    public String path(double[] ring) {
        double[] whole = unwrapped(ring);
        return part(whole, 0) + part(whole, 360) + part(whole, -360);
    }

    /** A ring that crosses the 180th meridian goes on beyond it; one around a pole is closed along the pole. */
    private static double[] unwrapped(double[] ring) {
        double[] whole = new double[ring.length + 4];
        double turn = 0;
        for (int i = 0; i + 1 < ring.length; i += 2) {
            double step = i == 0 ? 0 : ring[i] - ring[i - 2];
            turn += step > 180 ? -360 : step < -180 ? 360 : 0;
            whole[i] = ring[i] + turn;
            whole[i + 1] = ring[i + 1];
        }
        boolean aroundPole = turn != 0;
        double pole = ring.length > 1 && ring[1] < 0 ? -90 : 90;
        int end = ring.length;
        whole[end] = end == 0 ? 0 : whole[aroundPole ? end - 2 : 0];
        whole[end + 1] = end == 0 ? 0 : aroundPole ? pole : whole[1];
        whole[end + 2] = end == 0 ? 0 : whole[0];
        whole[end + 3] = end == 0 ? 0 : aroundPole ? pole : whole[1];
        return whole;
    }

    private String part(double[] ring, double shift) {
        if (!touches(ring, shift)) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        int points = 0;
        for (int i = 0; i + 1 < ring.length; i += 2) {
            double x = clamp(x(ring[i] + shift), width);
            double y = clamp(y(ring[i + 1]), height());
            if (points == 0 || Math.abs(x - lastX) + Math.abs(y - lastY) >= 0.8) {
                path.append(points == 0 ? "M" : "L")
                        .append(number(x))
                        .append(' ')
                        .append(number(y));
                lastX = x;
                lastY = y;
                points++;
            }
        }
        return points < 3 ? "" : path.append('Z').toString();
    }

    /** SVG path data of a line of longitudes and latitudes as far as it lies in a box, empty where none does. */
    public String line(double[] line, View box) {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i + 1 < line.length; i += 2) {
            boolean inside =
                    box.west <= line[i] && line[i] <= box.east && box.south <= line[i + 1] && line[i + 1] <= box.north;
            if (inside) {
                path.append(drawing ? "L" : "M")
                        .append(number(clamp(x(line[i]), width)))
                        .append(' ')
                        .append(number(clamp(y(line[i + 1]), height())));
            }
            drawing = inside;
        }
        return path.toString();
    }

    /** Far outside all the same: what lies beyond the margin is cut off and keeps the path short. */
    private static double clamp(double value, double size) {
        return Math.max(-40, Math.min(size + 40, value));
    }

    private boolean touches(double[] ring, double shift) {
        double minLon = 9999;
        double maxLon = -9999;
        double minLat = 999;
        double maxLat = -999;
        for (int i = 0; i + 1 < ring.length; i += 2) {
            minLon = Math.min(minLon, ring[i] + shift);
            maxLon = Math.max(maxLon, ring[i] + shift);
            minLat = Math.min(minLat, ring[i + 1]);
            maxLat = Math.max(maxLat, ring[i + 1]);
        }
        return minLon < east && maxLon > west && minLat < north && maxLat > south;
    }

    public static String number(double value) {
        long tenths = Math.round(
                value * 10); // String.format takes a thousand times as long, which a map of 20,000 points feels
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + "." + size % 10;
    }
}
