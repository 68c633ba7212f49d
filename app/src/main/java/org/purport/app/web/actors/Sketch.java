package org.purport.app.web.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.purport.app.brief.Words;
import org.purport.app.web.story.Shape;
import org.purport.model.Actor;

/** A network as it is drawn: actors on an ellipse, ties as curves that bend towards its middle. */
public record Sketch(List<Dot> dots, List<Tie> ties) {
    static final int WIDTH = 900;
    static final int HEIGHT = 620;
    private static final double ACROSS = 245;
    private static final double UP = 235;
    private static final int LONGEST_NAME = 26;

    public Sketch {
        dots = List.copyOf(dots);
        ties = List.copyOf(ties);
    }

    /**
     * An actor.
     *
     * @param anchor on which side of the dot the name stands: "start", "middle", "end"
     */
    public record Dot(Member member, String name, String x, String y, String labelX, String labelY, String anchor) {
        public boolean isState() {
            return member.kind() == Actor.Kind.STATE;
        }
    }

    /**
     * What one does to another.
     *
     * @param path SVG path
     * @param width the more, the wider
     * @param style class of the line
     */
    public record Tie(Network.Edge edge, String path, String width, String style, String markX, String markY) {
        public String title() {
            return edge.from().name() + " → " + edge.to().name() + ": " + edge.kinds();
        }
    }

    static Sketch of(Network network) {
        Map<Member, double[]> at = new HashMap<>();
        List<Dot> dots = new ArrayList<>();
        for (Network.Node node : network.nodes()) {
            double cos = Math.cos(node.angle());
            double sin = Math.sin(node.angle());
            double x = WIDTH / 2.0 + ACROSS * cos;
            double y = HEIGHT / 2.0 + UP * sin;
            at.put(node.member(), new double[] {x, y});
            String anchor = cos > 0.25 ? "start" : cos < -0.25 ? "end" : "middle";
            dots.add(new Dot(
                    node.member(),
                    Words.clip(node.member().name(), LONGEST_NAME),
                    number(x),
                    number(y),
                    number(x + 18 * cos),
                    number(y + 26 * sin + 5),
                    anchor));
        }
        List<Tie> ties = new ArrayList<>();
        for (Network.Edge edge : network.edges()) {
            double[] from = at.get(edge.from());
            double[] to = at.get(edge.to());
            if (from != null && to != null) {
                ties.add(tie(edge, from, to));
            }
        }
        return new Sketch(dots, ties);
    }

    /** A curve that bends to its right, so that what A does to B and what B does to A lie apart. */
    private static Tie tie(Network.Edge edge, double[] from, double[] to) {
        double middleX = (from[0] + to[0]) / 2 * 0.8 + WIDTH / 2.0 * 0.2;
        double middleY = (from[1] + to[1]) / 2 * 0.8 + HEIGHT / 2.0 * 0.2;
        double length = Math.max(1, Math.hypot(to[0] - from[0], to[1] - from[1]));
        double bendX = middleX - (to[1] - from[1]) / length * 26;
        double bendY = middleY + (to[0] - from[0]) / length * 26;
        double cut = 15 / Math.max(15, Math.hypot(to[0] - bendX, to[1] - bendY));
        String path = "M" + number(from[0]) + " " + number(from[1])
                + "Q" + number(bendX) + " " + number(bendY)
                + " " + number(to[0] + (bendX - to[0]) * cut) + " " + number(to[1] + (bendY - to[1]) * cut);
        String line = edge.shape() == Shape.SOLID
                ? "solid-line"
                : edge.shape() == Shape.HATCHED ? "hatched-line" : "hollow-line";
        return new Tie(
                edge,
                path,
                number(Math.min(6, 1.4 + 0.6 * edge.deeds().size())),
                "tie " + Words.of(edge.tone()) + " " + line,
                number(0.25 * from[0] + 0.5 * bendX + 0.25 * to[0]),
                number(0.25 * from[1] + 0.5 * bendY + 0.25 * to[1] + 5));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
