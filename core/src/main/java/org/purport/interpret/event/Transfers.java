package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Materiel;
import org.purport.model.Relation;
import org.purport.model.Transfer;
import org.purport.model.Transfer.Party;

/**
 * Puts the handovers of a report together to transfers: tellings of one happening are one transfer, and so are those with the same
 * parties, the same goods, the same status and no two times.
 */
public final class Transfers {
    private final Map<String, Event> events = new HashMap<>();

    private Transfers(List<Event> judged) {
        judged.forEach(event -> events.put(event.id(), event));
    }

    /** The transfers among judged events, in the order in which the report first tells of them. */
    public static List<Transfer> of(List<Handover> handovers, List<Event> judged, List<Relation> same) {
        Transfers transfers = new Transfers(judged);
        List<Transfer> found = new ArrayList<>();
        for (List<Handover> group : transfers.groups(handovers, same)) {
            found.add(transfers.transfer("x" + (found.size() + 1), group));
        }
        return found;
    }

    private List<List<Handover>> groups(List<Handover> handovers, List<Relation> same) {
        Map<String, String> parents = new HashMap<>();
        for (Relation relation : same) {
            parents.put(root(parents, relation.to()), root(parents, relation.from()));
        }
        Map<String, List<Handover>> groups = new LinkedHashMap<>();
        for (Handover handover : handovers) {
            String key = root(parents, handover.event());
            List<Handover> home = groups.get(key);
            if (home == null || !isCompatible(home.get(0), handover)) {
                home = groups.values().stream()
                        .filter(group -> isOne(group.get(0), handover))
                        .findFirst()
                        .orElseGet(ArrayList::new);
                groups.put(groups.containsKey(key) ? handover.event() : key, home);
            }
            home.add(handover);
        }
        return new ArrayList<>(new LinkedHashSet<>(groups.values()));
    }

    private static String root(Map<String, String> parents, String id) {
        String at = id;
        for (String up = parents.get(at); up != null && !up.equals(at); up = parents.get(at)) {
            at = up;
        }
        return at;
    }

    /** Whether two tellings do not name different recipients, as those of two sales do. */
    private static boolean isCompatible(Handover one, Handover other) {
        return one.recipients().isEmpty()
                || other.recipients().isEmpty()
                || agree(one.recipients(), other.recipients());
    }

    private boolean isOne(Handover one, Handover other) {
        Event first = event(one);
        Event second = event(other);
        boolean times =
                first.when() == null || second.when() == null || first.when().equals(second.when());
        return times
                && status(one) == status(other)
                && agree(one.suppliers(), other.suppliers())
                && agree(one.recipients(), other.recipients())
                && one.items().stream().anyMatch(item -> other.items().stream().anyMatch(thing -> alike(item, thing)));
    }

    /** Whether both name somebody, and the same. */
    private static boolean agree(List<Party> some, List<Party> others) {
        return some.stream().anyMatch(party -> others.stream().anyMatch(other -> isSame(party, other)));
    }

    private static boolean isSame(Party one, Party other) {
        boolean actors = one.actor() != null && one.actor().equals(other.actor());
        boolean countries = (one.actor() == null || other.actor() == null)
                && one.country() != null
                && one.country().equals(other.country());
        return actors || countries;
    }

    private static boolean alike(Materiel one, Materiel other) {
        boolean quantities = one.quantity() == null
                || other.quantity() == null
                || one.quantity().equals(other.quantity());
        return quantities && lastWord(one).equals(lastWord(other));
    }

    private static String lastWord(Materiel item) {
        String name = item.name().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private Transfer transfer(String id, List<Handover> group) {
        List<Handover> telling = new ArrayList<>(group);
        telling.sort(Comparator.comparingInt(Transfers::detail).reversed());
        Handover lead = telling.get(0);
        Set<String> because = new LinkedHashSet<>();
        telling.forEach(handover -> because.addAll(handover.because()));
        return new Transfer(
                id,
                telling.stream().map(Handover::event).toList(),
                parties(telling, Handover::suppliers),
                parties(telling, Handover::recipients),
                items(group),
                first(telling, Event::where),
                first(telling, Event::when),
                factuality(lead),
                views(telling),
                List.copyOf(because));
    }

    /** How much a telling says: both sides weigh more than one thing more. */
    private static int detail(Handover handover) {
        return 2 * (handover.suppliers().isEmpty() ? 0 : 1)
                + 2 * (handover.recipients().isEmpty() ? 0 : 1)
                + handover.items().size();
    }

    private static List<Party> parties(List<Handover> group, Function<Handover, List<Party>> side) {
        List<Party> parties = new ArrayList<>();
        for (Handover handover : group) {
            for (Party party : side.apply(handover)) {
                boolean known = parties.stream().anyMatch(other -> isSame(other, party));
                boolean vague = party.actor() == null && !parties.isEmpty();
                if (!known && !vague) {
                    parties.add(party);
                }
            }
        }
        return parties;
    }

    /** Each thing once, by its fullest name ("systems" where "S-400 systems" is named too is the same). */
    private static List<Materiel> items(List<Handover> group) {
        List<Materiel> items = new ArrayList<>();
        group.forEach(handover -> handover.items().forEach(item -> add(items, item)));
        return items;
    }

    private static void add(List<Materiel> items, Materiel item) {
        for (int i = 0; i < items.size(); i++) {
            Materiel known = items.get(i);
            if (known.span().equals(item.span())) {
                return;
            }
            if (alike(known, item)) {
                boolean fuller = item.name().length() > known.name().length();
                Materiel named = fuller ? item : known;
                Materiel other = fuller ? known : item;
                items.set(
                        i,
                        new Materiel(
                                named.span(),
                                named.name(),
                                named.category(),
                                named.quantity() == null ? other.quantity() : named.quantity(),
                                named.condition() == null ? other.condition() : named.condition()));
                return;
            }
        }
        items.add(item);
    }

    private @Nullable String first(List<Handover> group, Function<Event, @Nullable String> what) {
        return group.stream()
                .map(handover -> Optional.ofNullable(what.apply(event(handover))))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private Factuality factuality(Handover handover) {
        Factuality told = event(handover).factuality();
        return new Factuality(told.certainty(), told.polarity(), told.tense(), status(handover), told.score());
    }

    /** An order that was placed is a planned transfer; one that was cancelled is none, like any event. */
    private Factuality.Status status(Handover handover) {
        Factuality.Status told = event(handover).factuality().status();
        boolean done = told == Factuality.Status.OCCURRED || told == Factuality.Status.ONGOING;
        return done && handover.status() != null ? handover.status() : told;
    }

    private List<Factuality.View> views(List<Handover> group) {
        Map<String, Factuality.View> views = new LinkedHashMap<>();
        for (Handover handover : group) {
            for (Factuality.View view : event(handover).views()) {
                Factuality.View known = views.get(view.source());
                if (known == null || known.polarity() == Factuality.Polarity.UNKNOWN) {
                    views.put(view.source(), view);
                }
            }
        }
        return List.copyOf(views.values());
    }

    private Event event(Handover handover) {
        return Objects.requireNonNull(events.get(handover.event()), handover.event());
    }
}
