package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Countries;
import org.purport.interpret.lexicon.Country;
import org.purport.model.Actor;
import org.purport.model.AnnotatedReport;
import org.purport.model.Materiel;
import org.purport.model.Place;
import org.purport.model.Role;
import org.purport.model.Sentence;
import org.purport.model.Span;
import org.purport.model.Transfer.Party;

/** Finds the events by which materiel changes hands, and who gives and gets it. */
final class HandoverFinder {
    private static final List<String> GIVERS = List.of("poss", "mod", "by", "subj");
    private static final List<String> GETTERS = List.of("iobj", "to", "into");
    private static final Set<String> SENDING = Set.of("send", "dispatch", "fly", "transfer", "transport", "return");

    private final Deeds deeds = new Deeds();

    /** The handovers among some events; the event of the draft at place i has the id "e" and i + 1. */
    List<Handover> find(AnnotatedReport report, List<Draft> drafts, Participants participants) {
        Goods goods = new Goods(deeds, report, drafts);
        List<Handover> found = new ArrayList<>();
        Set<Draft> told = new HashSet<>();
        for (boolean verbs : new boolean[] {true, false}) {
            for (int i = 0; i < drafts.size(); i++) {
                Draft draft = drafts.get(i);
                Deeds.Deed deed =
                        draft.trigger.isVerb() == verbs && !told.contains(draft) ? deeds.of(draft.trigger) : null;
                List<Materiel> items = deed == null ? List.of() : goods.of(i);
                if (deed == null || items.isEmpty()) {
                    continue;
                }
                Parties parties = parties(draft, deed, items, participants);
                if (parties.suffice(deed)) {
                    found.add(parties.handover("e" + (i + 1), deed));
                    told.add(goods.inObject(i));
                }
            }
        }
        found.sort(Comparator.comparingInt(
                handover -> Integer.parseInt(handover.event().substring(1))));
        return found;
    }

    private static Parties parties(Draft draft, Deeds.Deed deed, List<Materiel> items, Participants participants) {
        Parties parties = new Parties(draft, participants, items);
        boolean gives = deed.way() == Deeds.Way.GIVES;
        if (gives) {
            parties.add(parties.suppliers, List.of("from"));
            if (parties.suppliers.isEmpty()) {
                parties.add(parties.suppliers, GIVERS);
            }
            parties.add(parties.recipients, GETTERS);
            if (draft.trigger.isVerb() && !parties.objectIsGoods()) {
                parties.add(parties.recipients, List.of("obj"));
            }
            if (parties.recipients.isEmpty()) {
                parties.add(parties.recipients, List.of("for"));
            }
            parties.understood(Role.Kind.ACTOR, parties.suppliers);
            parties.understood(Role.Kind.RECIPIENT, parties.recipients);
        } else {
            taken(draft, deed, parties);
        }
        if (!gives || draft.trigger.isNoun()) {
            parties.origin();
        }
        return parties;
    }

    private static void taken(Draft draft, Deeds.Deed deed, Parties parties) {
        parties.add(parties.suppliers, List.of("from", "with"));
        if (deed.way() == Deeds.Way.WANTS && draft.trigger.isVerb()) {
            parties.add(parties.suppliers, List.of("obj"));
        }
        List<Party> takers = new ArrayList<>();
        parties.add(takers, GIVERS);
        List<Party> others = new ArrayList<>();
        parties.add(others, List.of("for", "to"));
        if (!others.isEmpty() && deed.way() == Deeds.Way.TAKES && parties.suppliers.isEmpty()) {
            parties.suppliers.addAll(takers);
            parties.recipients.addAll(others);
        } else {
            parties.recipients.addAll(takers.isEmpty() ? others : takers);
        }
    }

    /** Both sides of a handover while they are gathered. */
    private static final class Parties {
        final List<Party> suppliers = new ArrayList<>();
        final List<Party> recipients = new ArrayList<>();
        private final Draft draft;
        private final Sentence sentence;
        private final Participants participants;
        private final List<Materiel> items;
        private boolean byOrigin;
        private boolean moved;

        Parties(Draft draft, Participants participants, List<Materiel> items) {
            this.draft = draft;
            this.sentence = draft.trigger.sentence();
            this.participants = participants;
            this.items = items;
        }

        void add(List<Party> side, List<String> slots) {
            for (String slot : slots) {
                for (int head : draft.arguments.heads(slot)) {
                    Party party = isItem(head) ? null : party(head, slot);
                    if (party != null && !isKnown(party)) {
                        side.add(party);
                    }
                }
            }
        }

        private boolean isItem(int head) {
            int offset = sentence.token(head).span().start();
            return items.stream().anyMatch(item -> item.span().contains(offset));
        }

        private @Nullable Party party(int head, String slot) {
            Actor actor = participants.at(sentence, head);
            Place place = participants.place(sentence, head);
            if (isMoved(slot, place)) {
                moved = true;
                return null;
            }
            if (actor != null) {
                return new Party(actor.id(), actor.country(), participants.phrase(sentence, head));
            }
            if (place != null) {
                Actor state = place.precision() == Place.Precision.COUNTRY ? participants.stateOf(place) : null;
                Span words = sentence.token(head).span();
                return new Party(state == null ? null : state.id(), place.country(), words);
            }
            return people(head);
        }

        /** "Iranian arms shipments": the people for the state. */
        private @Nullable Party people(int token) {
            Country country = Countries.table().ofDemonym(sentence.token(token).word());
            if (country == null) {
                return null;
            }
            Actor state = participants.stateOf(country.alpha3());
            return new Party(
                    state == null ? null : state.id(),
                    country.alpha3(),
                    sentence.token(token).span());
        }

        /** "Sent warships to Syria", "the army flew jets to Syria" hand them to nobody. */
        private boolean isMoved(String slot, @Nullable Place place) {
            if (!GETTERS.contains(slot) || !SENDING.contains(draft.trigger.lemma()) || place == null) {
                return false;
            }
            boolean forces = suppliers.stream().anyMatch(party -> participants.isMilitary(party.actor()));
            return items.stream()
                    .allMatch(
                            item -> "naval".equals(item.category()) || (forces && "aircraft".equals(item.category())));
        }

        private boolean isKnown(Party party) {
            return Stream.concat(suppliers.stream(), recipients.stream()).anyMatch(known -> same(known, party));
        }

        private static boolean same(Party one, Party other) {
            return other.actor() == null
                    ? other.country() != null && other.country().equals(one.country())
                    : other.actor().equals(one.actor());
        }

        /** Whom the event has in a role without its words saying so ("the transfer"). */
        void understood(Role.Kind kind, List<Party> side) {
            if (!side.isEmpty() || moved) {
                return;
            }
            for (Role role : draft.roles) {
                Party party = new Party(role.actor(), participants.countryOf(role.actor()), role.span());
                if (role.role() == kind && role.actor() != null && !isKnown(party)) {
                    side.add(party);
                }
            }
        }

        /** "Turkey's purchase of Russian missiles": who makes them supplies them, where nobody else is named. */
        void origin() {
            if (!suppliers.isEmpty()) {
                return;
            }
            for (Materiel item : items) {
                int head = sentence.tokenAt(item.span().end() - 1);
                for (int child : sentence.childrenBy(head, "amod", "compound", "nmod:poss")) {
                    Actor actor = participants.at(sentence, child);
                    Party maker = actor != null && actor.kind() == Actor.Kind.STATE
                            ? new Party(
                                    actor.id(),
                                    actor.country(),
                                    sentence.token(child).span())
                            : people(child);
                    if (maker != null && !isKnown(maker)) {
                        suppliers.add(maker);
                        byOrigin = true;
                    }
                }
            }
        }

        /** Whether the goods are the object: then nobody beside them in it receives them. */
        boolean objectIsGoods() {
            return draft.arguments.heads("obj").stream().anyMatch(this::isItem);
        }

        boolean suffice(Deeds.Deed deed) {
            if (deed.needsParty()) {
                return !recipients.isEmpty() && (deed.way() == Deeds.Way.GIVES || !suppliers.isEmpty());
            }
            return !suppliers.isEmpty() || !recipients.isEmpty();
        }

        Handover handover(String event, Deeds.Deed deed) {
            List<String> because = new ArrayList<>();
            because.add(deed.way().name().toLowerCase(Locale.ROOT) + " \"" + draft.trigger.lemma() + "\"");
            if (byOrigin) {
                because.add("supplier by the origin of the goods");
            }
            return new Handover(event, suppliers, recipients, items, deed.status(), because);
        }
    }
}
