package org.purport.interpret.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.purport.model.AnnotatedReport;
import org.purport.model.Event;
import org.purport.model.Factuality.Polarity;
import org.purport.model.Relation;
import org.purport.model.Role;

/**
 * Finds which events of a report are one happening, told more than once.
 *
 * <p>Each telling joins the earlier one that it points back to or shares most with; what is told as new joins none.
 */
final class SameEvents {
    /** How many earlier tellings of one concept are looked at: further back a reader no longer connects them. */
    private static final int REACH = 40;

    private static final double RETOLD = 0.01;
    private static final double PLANNED = 0.02;

    private final Concepts concepts;
    private final Retelling retelling;

    SameEvents(Concepts concepts) {
        this.concepts = concepts;
        this.retelling = new Retelling(concepts);
    }

    List<Relation> find(AnnotatedReport report, List<Event> events, Circumstances circumstances) {
        Map<String, List<Integer>> byKey = new HashMap<>();
        List<Happening> told = new ArrayList<>();
        Map<String, Integer> tellings = new HashMap<>();
        List<Relation> found = new ArrayList<>();
        for (Event event : events) {
            AnnotatedReport.Locus locus = report.at(event.trigger().start());
            if (locus == null || locus.index() < 0 || noneOfAKind(event, locus)) {
                continue;
            }
            Happening now = Happening.of(event, locus);
            Set<String> keys = now.verb() && concepts.empty(event.lemma()) ? Set.of() : concepts.keys(event.lemma());
            Set<Integer> alike = new TreeSet<>(Comparator.reverseOrder());
            keys.forEach(key -> alike.addAll(byKey.getOrDefault(key, List.of())));
            Happening before =
                    antecedent(alike.stream().limit(REACH).map(told::get).toList(), now, circumstances, tellings);
            before = before == null ? Pointing.at(told, now) : before;
            if (before != null) {
                found.add(new Relation(
                        "", Relation.Kind.SAME, before.event().id(), event.id(), null, List.of("told again")));
            }
            tellings.put(event.id(), before == null ? 1 : 1 + toldOf(before, tellings));
            keys.forEach(
                    key -> byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(told.size()));
            told.add(now);
        }
        return found;
    }

    /** "No evidence": that there is none of a kind says nothing of another that is told of. */
    private static boolean noneOfAKind(Event event, AnnotatedReport.Locus locus) {
        return locus.sentence().token(locus.index()).isNoun()
                && event.factuality().polarity() == Polarity.NEGATIVE
                && event.type() == null
                && event.roles().isEmpty();
    }

    /**
     * The telling that another one takes up, or null; of equals the nearest.
     *
     * @param tellings how often the happening of each telling has been told up to it
     */
    private @Nullable Happening antecedent(
            List<Happening> alike, Happening now, Circumstances circumstances, Map<String, Integer> tellings) {
        Happening best = null;
        double most = 0;
        int between = 0;
        for (Happening before : alike) {
            boolean apart = apart(before, now, circumstances);
            boolean others = otherPeople(before, now);
            double fit = apart || others || now.fresh() ? 0 : fit(before, now);
            fit = fit == 1 && now.bare() ? toldOf(before, tellings) : fit;
            if (fit == 0 && !apart && between == 0 && retelling.takesUp(before, now, others, circumstances)) {
                fit = RETOLD;
            }
            if (fit > most) {
                most = fit;
                best = before;
            }
            between += retelling.sameWord(before, now) ? 1 : 0;
        }
        return best;
    }

    private static int toldOf(Happening telling, Map<String, Integer> tellings) {
        return tellings.getOrDefault(telling.event().id(), 1);
    }

    /** How much two tellings share; 0 where that is not enough. */
    private static double fit(Happening before, Happening now) {
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
        boolean plan =
                subjects && before.planned() && now.planned() && !Collections.disjoint(before.actors(), now.actors());
        return enough || plan ? Math.max(PLANNED, shared / (double) (all.size() + mine.size())) : 0;
    }

    /** Whether time, place, tense or nation keep two tellings apart. */
    private static boolean apart(Happening before, Happening now, Circumstances circumstances) {
        boolean times = circumstances.days(before.event().when(), now.event().when()) == Circumstances.Match.DIFFERENT;
        boolean places = !now.points()
                && circumstances.areApart(before.event().where(), now.event().where());
        boolean past = before.past() && now.ahead() || before.ahead() && now.past() && now.verb();
        boolean present =
                before.ahead() && now.verb() && now.present() || before.present() && now.verb() && now.ahead();
        boolean nations = others(before.nations(), now.nations());
        return times || places || past || present || nations;
    }

    /** Whether the roles show that others take part. */
    private boolean otherPeople(Happening before, Happening now) {
        if (concepts.mutual(now.event().lemma())) {
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

    static int common(Set<String> one, Set<String> other) {
        int count = 0;
        for (String word : one) {
            if (other.contains(word)) {
                count++;
            }
        }
        return count;
    }
}
