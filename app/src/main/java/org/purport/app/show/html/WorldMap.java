package org.purport.app.show.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Outlines of the world's countries from a TopoJSON file that the build fetches; empty where the build had no network.
 *
 * <p>TopoJSON keeps every border once, as an arc of differences between whole numbers: see its specification, 2.1.3.
 */
public final class WorldMap {
    /** The file that the build lays beside this class. */
    static final String FILE = "world-50m.json";

    public static final String CREDIT = "Outlines: Natural Earth, as Visionscarto prepares them.";

    /** Closed rings of land, each as longitude and latitude in turn. */
    private final List<double[]> rings;

    /** Borders by the countries that share them, each as longitude and latitude in turn. */
    private final Map<String, List<double[]>> borders;

    private WorldMap(List<double[]> rings, Map<String, List<double[]>> borders) {
        this.rings = rings;
        this.borders = borders;
    }

    /** Loads the outlines. */
    public static WorldMap open() {
        try (InputStream in = WorldMap.class.getResourceAsStream(FILE)) {
            if (in == null) {
                return new WorldMap(List.of(), Map.of());
            }
            JsonNode topology = new ObjectMapper().readTree(in);
            List<double[]> arcs = arcs(topology);
            return new WorldMap(rings(topology, arcs), borders(topology, arcs));
        } catch (IOException e) {
            throw new IllegalStateException("the outlines of the map are damaged: " + FILE, e);
        }
    }

    /** Closed rings of land, each as longitude and latitude in turn. */
    public List<double[]> rings() {
        return rings;
    }

    /**
     * The border between two countries, empty where they have none.
     *
     * @param country ISO 3166-1 alpha-3, or the code that the atlas has for what has none
     */
    public List<double[]> border(String country, String other) {
        return borders.getOrDefault(pair(country, other), List.of());
    }

    private static String pair(String country, String other) {
        return country.compareTo(other) < 0 ? country + " " + other : other + " " + country;
    }

    /** An arc that two countries use is their border. */
    private static Map<String, List<double[]>> borders(JsonNode topology, List<double[]> arcs) {
        Map<Integer, String> users = new HashMap<>();
        Map<String, List<double[]>> borders = new HashMap<>();
        for (JsonNode geometry : topology.path("objects").path("countries").path("geometries")) {
            String country = geometry.path("properties").path("a3").asText();
            for (int arc : indices(geometry.path("arcs"), new ArrayList<>())) {
                String other = users.putIfAbsent(arc, country);
                if (other != null && !other.equals(country)) {
                    borders.computeIfAbsent(pair(country, other), key -> new ArrayList<>())
                            .add(arcs.get(arc));
                }
            }
        }
        return borders;
    }

    private static List<Integer> indices(JsonNode node, List<Integer> found) {
        if (node.isInt()) {
            found.add(node.asInt() < 0 ? ~node.asInt() : node.asInt());
        }
        node.forEach(child -> indices(child, found));
        return found;
    }

    private static List<double[]> rings(JsonNode topology, List<double[]> arcs) {
        List<double[]> rings = new ArrayList<>();
        for (JsonNode geometry : topology.path("objects").path("countries").path("geometries")) {
            boolean one = geometry.path("type").asText().equals("Polygon");
            for (JsonNode polygon : geometry.path("arcs")) {
                if (one) {
                    rings.add(ring(polygon, arcs));
                } else {
                    polygon.forEach(ring -> rings.add(ring(ring, arcs)));
                }
            }
        }
        return rings;
    }

    private static List<double[]> arcs(JsonNode topology) {
        JsonNode scale = topology.path("transform").path("scale");
        JsonNode shift = topology.path("transform").path("translate");
        List<double[]> arcs = new ArrayList<>();
        for (JsonNode arc : topology.path("arcs")) {
            double[] points = new double[arc.size() * 2];
            long x = 0;
            long y = 0;
            for (int i = 0; i < arc.size(); i++) {
                x += arc.get(i).get(0).asLong();
                y += arc.get(i).get(1).asLong();
                points[2 * i] = x * scale.get(0).asDouble() + shift.get(0).asDouble();
                points[2 * i + 1] = y * scale.get(1).asDouble() + shift.get(1).asDouble();
            }
            arcs.add(points);
        }
        return arcs;
    }

    /** A negative index means the arc in reverse; an arc begins where the one before it ends. */
    private static double[] ring(JsonNode indices, List<double[]> arcs) {
        List<Double> points = new ArrayList<>();
        for (JsonNode node : indices) {
            int index = node.asInt();
            double[] arc = arcs.get(index < 0 ? ~index : index);
            int count = arc.length / 2;
            for (int i = points.isEmpty() ? 0 : 1; i < count; i++) {
                int at = index < 0 ? count - 1 - i : i;
                points.add(arc[2 * at]);
                points.add(arc[2 * at + 1]);
            }
        }
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
