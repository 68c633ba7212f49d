package org.purport.interpret.factuality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Factuality.Certainty;
import org.purport.model.Factuality.Polarity;
import org.purport.model.Factuality.Status;
import org.purport.model.Factuality.Tense;
import org.purport.model.Factuality.View;
import org.purport.model.Relation;
import org.purport.model.Source;

/** Settles what a careful reader takes of each happening from all its tellings. */
final class Tellings {
    /** A happening on which the sources disagree is still told of: readers lean a little to the side that tells it. */
    private static final double CONTESTED = 4;

    private final List<Event> events;
    private final Map<String, List<Event>> byHappening = new LinkedHashMap<>();
    private final Map<String, String> happening = new LinkedHashMap<>();

    Tellings(List<Event> events, List<Relation> same) {
        this.events = events;
        Map<String, String> earlier = new LinkedHashMap<>();
        for (Relation relation : same) {
            earlier.put(relation.to(), relation.from());
        }
        for (Event event : events) {
            String first = event.id();
            for (String before = earlier.get(first); before != null; before = earlier.get(first)) {
                first = before;
            }
            happening.put(event.id(), first);
            byHappening.computeIfAbsent(first, unused -> new ArrayList<>()).add(event);
        }
    }

    List<Event> settled() {
        List<Event> settled = new ArrayList<>();
        for (Event event : events) {
            List<Event> tellings =
                    byHappening.getOrDefault(happening.getOrDefault(event.id(), event.id()), List.of(event));
            settled.add(settled(event, tellings));
        }
        return settled;
    }

    private static Event settled(Event event, List<Event> tellings) {
        if (takesUp(event, tellings)) {
            return planned(event, tellings);
        }
        View told = authorsWord(tellings);
        if (told != null) {
            return authorView(event).certainty() == Certainty.UNKNOWN ? byAuthor(event, told, tellings) : event;
        }
        if (contested(tellings) && authorView(event).polarity() == Polarity.UNKNOWN && !ahead(event)) {
            Factuality before = event.factuality();
            Factuality open = new Factuality(
                    Certainty.UNKNOWN, Polarity.UNKNOWN, before.tense(), Status.UNKNOWN, before.score() / CONTESTED);
            return event.judged(open, event.views(), List.of("contested"));
        }
        Event refusal = calledOff(tellings);
        return refusal != null && !refusal.equals(event) && ahead(event)
                ? withdrawn(event, refusal)
                : planned(event, tellings);
    }

    /** The telling in which somebody rules out the plan rather than doubts it; null where none does. */
    private static @Nullable Event calledOff(List<Event> tellings) {
        for (Event telling : tellings) {
            Factuality factuality = telling.factuality();
            boolean off = factuality.status() == Status.RULED_OUT && factuality.tense() == Tense.FUTURE;
            boolean firm = telling.views().stream()
                    .anyMatch(view -> view.certainty() == Certainty.CERTAIN && view.polarity() == Polarity.NEGATIVE);
            if (off && firm) {
                return telling;
            }
        }
        return null;
    }

    private static Event withdrawn(Event event, Event refusal) {
        Factuality no = refusal.factuality();
        Factuality taken =
                new Factuality(no.certainty(), no.polarity(), event.factuality().tense(), no.status(), no.score());
        return event.judged(taken, event.views(), List.of("called off"));
    }

    /** Whether the telling takes up a plan without a tense of its own: "these talks" after "they plan to talk". */
    private static boolean takesUp(Event event, List<Event> tellings) {
        return namesPlan(event, tellings) && event.factuality().polarity() == Polarity.POSITIVE;
    }

    /** Whether the telling comes after one that plans, and has no past tense: naming a plan does not say that it is carried out. */
    private static boolean namesPlan(Event event, List<Event> tellings) {
        Event first = tellings.get(0);
        return !event.equals(first)
                && first.factuality().status() == Status.PLANNED
                && first.factuality().polarity() == Polarity.POSITIVE
                && event.factuality().tense() != Tense.PAST;
    }

    private static boolean ahead(Event event) {
        return switch (event.factuality().status()) {
            case PLANNED, HYPOTHETICAL, THREATENED, OFFERED -> true;
            case OCCURRED, ONGOING, ATTEMPTED, POSSIBLE, RULED_OUT, UNKNOWN -> false;
        };
    }

    /** What the author says in its own voice of the happening, null where it only passes on. */
    private static @Nullable View authorsWord(List<Event> tellings) {
        View word = null;
        for (Event telling : tellings) {
            View view = authorView(telling);
            if (view.certainty() == Certainty.CERTAIN
                    && view.polarity() != Polarity.UNKNOWN
                    && !ahead(telling)
                    && !namesPlan(telling, tellings)) {
                word = view;
            }
        }
        return word;
    }

    private static Event byAuthor(Event event, View told, List<Event> tellings) {
        Event teller = event;
        for (Event telling : tellings) {
            teller = authorView(telling).equals(told) ? telling : teller;
        }
        List<View> views = new ArrayList<>();
        for (View view : event.views()) {
            views.add(view.source().equals(Source.AUTHOR) ? told : view);
        }
        Factuality word = teller.factuality();
        Factuality own = event.factuality();
        // The score stays where the two agree: it is what readers make of this telling.
        double score = own.polarity() == word.polarity() ? own.score() : word.score();
        Factuality taken = new Factuality(word.certainty(), word.polarity(), own.tense(), word.status(), score);
        return event.judged(taken, views, List.of("told by the report itself"));
    }

    private static View authorView(Event event) {
        for (View view : event.views()) {
            if (view.source().equals(Source.AUTHOR)) {
                return view;
            }
        }
        return new View(Source.AUTHOR, Certainty.UNKNOWN, Polarity.UNKNOWN, null);
    }

    /** Whether one source says yes and another no. */
    private static boolean contested(List<Event> tellings) {
        Set<String> yes = new TreeSet<>();
        Set<String> no = new TreeSet<>();
        boolean denied = false;
        boolean negated = false;
        for (Event telling : tellings) {
            for (View view : telling.views()) {
                boolean plan = ahead(telling) && view.polarity() == Polarity.POSITIVE;
                boolean firm = !plan && view.certainty().compareTo(Certainty.PROBABLE) <= 0;
                if (firm && !view.source().equals(Source.AUTHOR) && view.polarity() != Polarity.UNKNOWN) {
                    (view.polarity() == Polarity.POSITIVE ? yes : no).add(view.source());
                }
            }
            denied |= telling.factuality().polarity() == Polarity.UNKNOWN
                    && telling.factuality().status() == Status.UNKNOWN;
            negated |= telling.factuality().polarity() == Polarity.NEGATIVE;
        }
        boolean sides = !no.isEmpty() && yes.stream().anyMatch(source -> !no.contains(source));
        return sides || denied && negated;
    }

    /** "The transfer", "these talks" after a plan to transfer or talk: the plan, not a fact. */
    private static Event planned(Event event, List<Event> tellings) {
        Event first = tellings.get(0);
        Factuality own = event.factuality();
        boolean plan = first.factuality().status() == Status.PLANNED
                && first.factuality().polarity() == Polarity.POSITIVE;
        boolean vague = own.polarity() == Polarity.POSITIVE
                && own.status() != Status.PLANNED
                && own.status() != Status.HYPOTHETICAL;
        boolean done = tellings.stream().anyMatch(Tellings::happened);
        if (first.equals(event) || !plan || !vague || done) {
            return event;
        }
        Certainty weaker = own.certainty().compareTo(Certainty.PROBABLE) < 0 ? Certainty.PROBABLE : own.certainty();
        Factuality taken = new Factuality(weaker, own.polarity(), Tense.FUTURE, Status.PLANNED, own.score());
        return event.judged(taken, weakened(event.views(), weaker), List.of("planned, as told before"));
    }

    private static boolean happened(Event event) {
        return event.factuality().status() == Status.OCCURRED
                && event.factuality().tense() == Tense.PAST
                && event.because().isEmpty()
                && authorView(event).certainty() == Certainty.CERTAIN;
    }

    private static List<View> weakened(List<View> views, Certainty most) {
        List<View> weaker = new ArrayList<>();
        for (View view : views) {
            boolean strong = view.certainty().compareTo(most) < 0;
            weaker.add(strong ? new View(view.source(), most, view.polarity(), view.likelihood()) : view);
        }
        return weaker;
    }
}
