package org.purport.interpret.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.AnnotatedReport;
import org.purport.model.Event;
import org.purport.model.Relation;
import org.purport.model.Role;

/**
 * Finds which events of a report are one happening, told more than once.
 *
 * <p>Each telling joins the earlier one that it points back to or shares most with; what is told as new joins none.
 */
final class SameEvents {
    /** How many earlier tellings are looked at: further back a reader no longer connects them. */
    private static final int REACH = 60;

    private final Concepts concepts;

    SameEvents(Concepts concepts) {
        this.concepts = concepts;
    }

    List<Relation> find(AnnotatedReport report, List<Event> events) {
        List<Happening> earlier = new ArrayList<>();
        List<Relation> found = new ArrayList<>();
        for (Event event : events) {
            AnnotatedReport.Locus locus = report.at(event.trigger().start());
            if (locus != null && locus.index() >= 0) {
                Happening now = Happening.of(event, locus);
                Happening before = antecedent(earlier, now);
                if (before != null) {
                    found.add(new Relation(
                            "", Relation.Kind.SAME, before.event().id(), event.id(), null, List.of("told again")));
                }
                earlier.add(now);
            }
        }
        return found;
    }

    private @Nullable Happening antecedent(List<Happening> earlier, Happening now) {
        if (now.fresh()) {
            return null;
        }
        Happening best = null;
        double most = 0;
        for (int k = earlier.size() - 1; k >= Math.max(0, earlier.size() - REACH); k--) {
            double fit = fit(earlier.get(k), now);
            if (fit > most) {
                most = fit;
                best = earlier.get(k);
            }
        }
        return best;
    }

    /** How well two tellings go together; 0 where they are not of one happening. */
    private double fit(Happening before, Happening now) {
        String lemma = now.event().lemma();
        boolean alike = concepts.alike(before.event().lemma(), lemma) && !(now.verb() && concepts.empty(lemma));
        if (!alike || apart(before, now) || otherPeople(before, now, concepts.mutual(lemma))) {
            return 0;
        }
        Set<String> all = new HashSet<>(before.subject());
        all.addAll(before.rest());
        Set<String> mine = new HashSet<>(now.subject());
        mine.addAll(now.rest());
        int shared = common(all, mine) + 2 * common(before.actors(), now.actors());
        if (now.points()) {
            return mine.isEmpty() ? 1 : shared == 0 ? 0 : 1 + shared / (double) (all.size() + mine.size());
        }
        boolean subjects = common(before.subject(), now.subject()) > 0 || common(before.actors(), now.actors()) > 0;
        boolean others = before.rest().isEmpty() || now.rest().isEmpty() || common(before.rest(), now.rest()) > 0;
        boolean lexical = before.event().lemma().equals(now.event().lemma());
        boolean enough = subjects && others && (lexical || common(before.rest(), now.rest()) > 0);
        return enough ? shared / (double) (all.size() + mine.size()) : 0;
    }

    /** Whether time, place or tense keep two tellings apart. */
    private static boolean apart(Happening before, Happening now) {
        boolean times = differ(before.event().when(), now.event().when());
        boolean places =
                !now.points() && differ(before.event().where(), now.event().where());
        boolean tenses = before.past() && now.ahead() || before.ahead() && now.past() && now.verb();
        return times || places || tenses;
    }

    /** Whether the roles show that others take part. */
    private static boolean otherPeople(Happening before, Happening now, boolean mutual) {
        if (mutual) {
            Set<String> both = new HashSet<>(before.actors());
            both.retainAll(now.actors());
            boolean pairs = before.actors().size() > 1 && now.actors().size() > 1;
            boolean within =
                    both.size() == Math.min(before.actors().size(), now.actors().size());
            return before.namesOthersThan(now) || pairs && !within;
        }
        return others(before.in(Role.Kind.ACTOR), now.in(Role.Kind.ACTOR))
                || others(before.in(Role.Kind.RECIPIENT), now.in(Role.Kind.RECIPIENT));
    }

    private static boolean others(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static int common(Set<String> one, Set<String> other) {
        int count = 0;
        for (String word : one) {
            if (other.contains(word)) {
                count++;
            }
        }
        return count;
    }
}
