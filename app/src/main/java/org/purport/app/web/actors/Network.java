package org.purport.app.web.actors;

import java.util.List;
import org.purport.app.web.story.Shape;

/**
 * Who acts on whom.
 *
 * @param nodes on a circle, those that have most to do with each other side by side
 * @param edges the strongest first
 * @param all how many pairs there are
 */
public record Network(List<Node> nodes, List<Edge> edges, int all) {
    public Network {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * An actor on the drawing.
     *
     * @param angle in radians, from the right, clockwise
     */
    public record Node(Member member, double angle, int deeds) {}

    /**
     * What one does to another.
     *
     * @param tone of most of it
     * @param shape solid where some of it happened, else as the first of it stands
     * @param kinds "aid 3, consult 1"
     */
    public record Edge(Member from, Member to, Tone tone, Shape shape, String kinds, List<Deed> deeds) {
        public Edge {
            deeds = List.copyOf(deeds);
        }
    }
}
