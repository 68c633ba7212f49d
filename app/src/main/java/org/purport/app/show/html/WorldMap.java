package org.purport.app.show.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Outlines of the world's countries from a TopoJSON file that the build fetches; empty where the build had no network.
 *
 * <p>TopoJSON keeps every border once, as an arc of differences between whole numbers: see its specification, 2.1.3.
 */
final class WorldMap {
    /** The file that the build lays beside this class. */
    static final String FILE = "world-50m.json";

    static final String CREDIT = "Outlines: Natural Earth, as Visionscarto prepares them.";

    /** Closed rings of land, each as longitude and latitude in turn. */
    private final List<double[]> rings;

    private WorldMap(List<double[]> rings) {
        this.rings = rings;
    }

    /** Loads the outlines. */
    static WorldMap open() {
        try (InputStream in = WorldMap.class.getResourceAsStream(FILE)) {
            return in == null ? new WorldMap(List.of()) : new WorldMap(rings(new ObjectMapper().readTree(in)));
        } catch (IOException e) {
            throw new IllegalStateException("the outlines of the map are damaged: " + FILE, e);
        }
    }

    List<double[]> rings() {
        return rings;
    }

    private static List<double[]> rings(JsonNode topology) {
        List<double[]> arcs = arcs(topology);
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
