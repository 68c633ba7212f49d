package org.purport.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.EventType.Plover;
import org.purport.model.Factuality.Polarity;
import org.purport.model.Factuality.Tense;
import org.purport.model.Reading;
import org.purport.model.Role;

/**
 * Says what classic PLOVER and CAMEO would code for a reading: status, polarity and attribution are folded into the code.
 *
 * <p>A reading keeps "Russia plans to supply shells" as a planned AID; classic coding has "express intent to provide military aid" for
 * it. See docs/coding.md.
 */
public final class ClassicCoder {
    private static final Set<Plover> MUTUAL = EnumSet.of(Plover.AGREE, Plover.CONSULT, Plover.COOPERATE);
    private static final String DEMAND = "10";
    private static final String ACCUSATION = "112";
    private static final Set<String> MUTUAL_CODES = Set.of("057", "0871");

    private final CodeTable table = new CodeTable();

    /** The records of a reading in text order, each once. */
    public List<ClassicEvent> code(Reading reading) {
        Bearings bearings = new Bearings(reading);
        Map<String, String> refined = new HashMap<>();
        Set<String> told = new HashSet<>();
        for (Event event : reading.events()) {
            refine(event, bearings, refined, told);
        }
        Set<ClassicEvent> coded = new LinkedHashSet<>();
        Set<String> known = new HashSet<>();
        for (Event event : reading.events()) {
            List<ClassicEvent> records = new ArrayList<>();
            if (!told.contains(event.id())) {
                act(event, bearings, refined.get(event.id()), records);
            }
            statements(event, bearings, records);
            for (ClassicEvent record : records) {
                if (known.add(record.cameo() + record.sources() + record.targets())) {
                    coded.add(record);
                }
            }
        }
        return List.copyOf(coded);
    }

    /** What became of an act, as a reading tells it. */
    static Fate fate(Event event, Bearings bearings) {
        return switch (event.factuality().status()) {
            case OCCURRED, ONGOING -> event.factuality().polarity() == Polarity.NEGATIVE ? Fate.UNCODED : Fate.DONE;
            case ATTEMPTED -> Fate.ATTEMPTED;
            case PLANNED, OFFERED -> Fate.PLANNED;
            case THREATENED -> Fate.THREATENED;
            case RULED_OUT -> event.factuality().tense() == Tense.FUTURE ? Fate.REFUSED : Fate.UNCODED;
            case HYPOTHETICAL -> asked(event, bearings);
            case POSSIBLE, UNKNOWN -> Fate.UNCODED;
        };
    }

    private static Fate asked(Event event, Bearings bearings) {
        for (Claim claim : bearings.of(event)) {
            if (claim.act() == Claim.Act.REQUESTS) {
                return Fate.REQUESTED;
            }
            if (claim.act() == Claim.Act.ORDERS) {
                return Fate.DEMANDED;
            }
        }
        return Fate.UNCODED;
    }

    /** "Urged B to withdraw": the urging gets the special code, and the withdrawal none of its own. */
    private void refine(Event event, Bearings bearings, Map<String, String> refined, Set<String> told) {
        String base = base(event);
        if (base == null) {
            return;
        }
        for (Claim claim : bearings.of(event)) {
            Event act = bearings.act(claim);
            if (act == null || fate(event, bearings) == Fate.DONE) {
                continue;
            }
            String code = under(act, claim, base);
            if (code != null
                    && act.type() != null
                    && table.plover(code) == act.type().plover()) {
                refined.putIfAbsent(act.id(), code);
                told.add(event.id());
            }
        }
    }

    /** The code of an act of speech that is about a deed, or null where the deed makes no difference to it. */
    private @Nullable String under(Event act, Claim claim, String base) {
        String code = base(act);
        if (code == null || act.type() == null) {
            return null;
        }
        return switch (act.type().plover()) {
            case REQUEST -> table.code(base, code.startsWith(DEMAND) ? Fate.DEMANDED : Fate.REQUESTED);
            case AGREE -> table.code(base, Fate.PLANNED);
            case THREATEN -> table.code(base, Fate.THREATENED);
            case REJECT -> table.code(base, Fate.REFUSED);
            case ACCUSE -> code.equals(ACCUSATION) ? table.statement(claim.act(), false, base) : null;
            default -> null;
        };
    }

    private static @Nullable String base(Event event) {
        return event.type() == null ? null : event.type().cameo();
    }

    private void act(Event event, Bearings bearings, @Nullable String special, List<ClassicEvent> records) {
        String base = special == null ? base(event) : special;
        Fate fate = fate(event, bearings);
        String code = base == null || event.type() == null ? null : table.code(base, fate);
        if (code == null || event.type() == null) {
            return;
        }
        List<String> doers = Bearings.played(event, Role.Kind.ACTOR);
        List<String> others = Bearings.played(event, Role.Kind.RECIPIENT);
        boolean askedFor = fate == Fate.REQUESTED || fate == Fate.DEMANDED;
        if (askedFor) {
            asking(event, bearings)
                    .ifPresent(claim -> records.add(new ClassicEvent(
                            event.id(), claim.id(), table.plover(code), code, by(claim, bearings), doers)));
            return;
        }
        @Nullable
        Plover type = fate == Fate.DONE || fate == Fate.ATTEMPTED ? event.type().plover() : table.plover(code);
        boolean mutual = MUTUAL.contains(event.type().plover()) || MUTUAL_CODES.contains(base);
        boolean among = others.isEmpty() && doers.size() > 1 && mutual;
        records.add(new ClassicEvent(event.id(), null, type, code, doers, among ? doers : others));
    }

    private static java.util.Optional<Claim> asking(Event event, Bearings bearings) {
        return bearings.of(event).stream()
                .filter(claim -> claim.act() == Claim.Act.REQUESTS || claim.act() == Claim.Act.ORDERS)
                .findFirst();
    }

    private static List<String> by(Claim claim, Bearings bearings) {
        String speaker = bearings.speaker(claim);
        return speaker.isEmpty() ? List.of() : List.of(speaker);
    }

    /** Denials, admissions and accusations, which classic coding has as acts of their own. */
    private void statements(Event event, Bearings bearings, List<ClassicEvent> records) {
        String base = base(event);
        if (base == null) {
            return;
        }
        for (Claim claim : bearings.of(event)) {
            boolean own = bearings.isOwn(claim, event);
            String code = table.statement(claim.act(), own, base);
            if (code != null && (bearings.act(claim) == null || own)) {
                List<String> targets = Bearings.played(event, own ? Role.Kind.RECIPIENT : Role.Kind.ACTOR);
                records.add(new ClassicEvent(
                        event.id(), claim.id(), table.plover(code), code, by(claim, bearings), targets));
            }
        }
    }
}
