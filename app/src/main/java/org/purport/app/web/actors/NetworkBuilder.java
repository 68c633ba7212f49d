package org.purport.app.web.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.purport.app.web.story.Shape;

/** Draws up who acts on whom. */
final class NetworkBuilder {
    private final List<Network.Edge> edges;

    NetworkBuilder(List<Deed> deeds) {
        Map<String, List<Deed>> pairs = new LinkedHashMap<>();
        for (Deed deed : deeds) {
            if (deed.to() != null) {
                pairs.computeIfAbsent(deed.from().key() + "\n" + deed.to().key(), key -> new ArrayList<>())
                        .add(deed);
            }
        }
        edges = pairs.values().stream()
                .map(NetworkBuilder::edge)
                .sorted(Comparator.comparing((Network.Edge edge) -> -strength(edge)))
                .toList();
    }

    /** The pairs, the strongest first. */
    List<Network.Edge> edges() {
        return edges;
    }

    private static int strength(Network.Edge edge) {
        int named = (edge.from().named() ? 2 : 0) + (edge.to().named() ? 2 : 0);
        return edge.deeds().stream()
                        .mapToInt(deed -> (deed.tone() == Tone.NEITHER ? 1 : 3) + Math.min(5, deed.reports()))
                        .sum()
                + named;
    }

    private static Network.Edge edge(List<Deed> deeds) {
        Map<Tone, Long> tones = deeds.stream().collect(Collectors.groupingBy(Deed::tone, Collectors.counting()));
        long cooperation = tones.getOrDefault(Tone.COOPERATION, 0L);
        long conflict = tones.getOrDefault(Tone.CONFLICT, 0L);
        Tone tone =
                cooperation + conflict == 0 ? Tone.NEITHER : cooperation >= conflict ? Tone.COOPERATION : Tone.CONFLICT;
        boolean happened = deeds.stream().anyMatch(deed -> Shape.of(deed.verdict()) == Shape.SOLID);
        Deed first = deeds.get(0);
        Map<String, Integer> kinds = new LinkedHashMap<>();
        deeds.forEach(deed -> kinds.merge(deed.kind(), 1, Integer::sum));
        String words = kinds.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> kind) -> -kind.getValue()))
                .limit(4)
                .map(kind -> kind.getValue() == 1 ? kind.getKey() : kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
        Member to = first.to();
        if (to == null) {
            throw new IllegalStateException("a deed of a pair has two actors");
        }
        return new Network.Edge(
                first.from(), to, tone, happened ? Shape.SOLID : Shape.of(first.verdict()), words, deeds);
    }

    /**
     * The actors that have most to do with others.
     *
     * @param most how many are drawn
     */
    Network network(int most) {
        Map<Member, Integer> weights = new LinkedHashMap<>();
        for (Network.Edge edge : edges) {
            weights.merge(edge.from(), strength(edge), Integer::sum);
            weights.merge(edge.to(), strength(edge), Integer::sum);
        }
        Set<Member> kept = weights.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Member, Integer> entry) -> -entry.getValue()))
                .limit(most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<Network.Edge> drawn = edges.stream()
                .filter(edge -> kept.contains(edge.from()) && kept.contains(edge.to()))
                .limit(most * 2L)
                .toList();
        List<Member> order =
                around(weights.keySet().stream().filter(kept::contains).toList(), drawn);
        List<Network.Node> nodes = new ArrayList<>();
        for (Member member : order) {
            double angle = 2 * Math.PI * nodes.size() / order.size() - Math.PI / 2;
            int deeds = (int) drawn.stream()
                    .filter(edge -> edge.from().equals(member) || edge.to().equals(member))
                    .mapToLong(edge -> edge.deeds().size())
                    .sum();
            nodes.add(new Network.Node(member, angle, deeds));
        }
        return new Network(nodes, drawn, edges.size());
    }

    /** Walks from each actor to the one it has most to do with, so that strong ties are short. */
    private static List<Member> around(List<Member> members, List<Network.Edge> edges) {
        Map<String, Integer> ties = new HashMap<>();
        for (Network.Edge edge : edges) {
            ties.merge(tie(edge.from(), edge.to()), strength(edge), Integer::sum);
            ties.merge(tie(edge.to(), edge.from()), strength(edge), Integer::sum);
        }
        List<Member> order = new ArrayList<>();
        Set<Member> left = new HashSet<>(members);
        Member last = members.isEmpty() ? null : members.get(0);
        while (last != null) {
            order.add(last);
            left.remove(last);
            Member from = last;
            last = members.stream()
                    .filter(left::contains)
                    .min(Comparator.comparing((Member next) -> -ties.getOrDefault(tie(from, next), 0)))
                    .orElse(null);
        }
        return order;
    }

    private static String tie(Member from, Member to) {
        return String.format(Locale.ROOT, "%s%n%s", from.key(), to.key());
    }
}
