package org.purport.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Reading;
import org.purport.model.Source;
import org.purport.model.Transfer;
import org.purport.model.Transfer.Party;

/**
 * Arms or equipment that pass from one to another, with those who say so.
 *
 * @param headline "A → B: 20 howitzers, shells"
 * @param statements for it, then against it, then without an answer
 * @param told whether the report says it in its own voice
 * @param sentence number, from 1
 */
public record Exchange(
        Transfer transfer, Verdict verdict, String headline, List<Statement> statements, boolean told, int sentence) {
    /** Acts that commit to nothing and yet are what the transfer hangs on. */
    private static final Set<Claim.Act> ASKING =
            Set.of(Claim.Act.REQUESTS, Claim.Act.ASKS, Claim.Act.ORDERS, Claim.Act.OFFERS, Claim.Act.THREATENS);

    public Exchange {
        statements = List.copyOf(statements);
    }

    static List<Exchange> all(Lookup lookup, List<Matter> matters) {
        Map<String, Verdict> verdicts = new HashMap<>();
        matters.forEach(matter -> matter.mentions().forEach(event -> verdicts.put(event.id(), matter.verdict())));
        Statements statements = new Statements(lookup);
        List<Exchange> exchanges = new ArrayList<>();
        for (Transfer transfer : lookup.reading().transfers()) {
            Optional<Event> lead = lookup.event(transfer.events().get(0));
            if (lead.isPresent()) {
                exchanges.add(new Exchange(
                        transfer,
                        verdict(transfer, lead.get(), verdicts),
                        headline(transfer, lookup),
                        statements(transfer, lookup, statements),
                        isTold(transfer),
                        lookup.sentence(lead.get().trigger().start())));
            }
        }
        return exchanges;
    }

    /** The verdict of its happening, unless that is only the order or the pledge. */
    private static Verdict verdict(Transfer transfer, Event lead, Map<String, Verdict> verdicts) {
        Factuality.Status status = transfer.factuality().status();
        return status == lead.factuality().status()
                ? verdicts.getOrDefault(lead.id(), Verdict.of(status))
                : Verdict.of(status);
    }

    private static String headline(Transfer transfer, Lookup lookup) {
        String goods = transfer.items().stream().map(Circumstances::with).collect(Collectors.joining(", "));
        String suppliers = parties(transfer.suppliers(), lookup);
        String recipients = parties(transfer.recipients(), lookup);
        if (suppliers.isEmpty() && recipients.isEmpty()) {
            return goods + " (nobody named)";
        }
        return named(suppliers) + " → " + named(recipients) + ": " + goods;
    }

    private static String named(String parties) {
        return parties.isEmpty() ? "somebody" : parties;
    }

    private static String parties(List<Party> parties, Lookup lookup) {
        return parties.stream()
                .map(party -> name(party, lookup))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> name(Party party, Lookup lookup) {
        Optional<String> actor = lookup.actor(party.actor()).map(known -> Words.plain(known.name()));
        Optional<String> country =
                actor.isPresent() ? actor : Optional.ofNullable(party.country()).map(Words::country);
        Optional<String> words = Optional.ofNullable(party.span()).map(lookup::words);
        boolean place = party.actor() == null && words.isPresent() && country.isPresent();
        return place && !words.get().equals(country.get())
                ? Optional.of(words.get() + " (" + country.get() + ")")
                : country.isPresent() ? country : words;
    }

    /** What is said of it by those who commit to it, deny it or are asked about it. */
    private static List<Statement> statements(Transfer transfer, Lookup lookup, Statements statements) {
        Reading reading = lookup.reading();
        List<Event> events = transfer.events().stream()
                .flatMap(id -> lookup.event(id).stream())
                .toList();
        Set<String> committed = transfer.views().stream()
                .filter(view -> view.polarity() != Factuality.Polarity.UNKNOWN)
                .map(Factuality.View::source)
                .collect(Collectors.toSet());
        List<Statement> found = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            boolean answers = isAbout(claim.about(), transfer)
                    || lookup.relationsFrom(claim.id()).stream().anyMatch(relation -> isAbout(relation.to(), transfer));
            boolean holds = claim.events().stream().anyMatch(transfer.events()::contains)
                    && (committed.contains(claim.chain().get(0)) || ASKING.contains(claim.act()));
            if (answers || holds) {
                found.add(statements.of(claim, events));
            }
        }
        found.sort(Comparator.comparing(Statement::bearing));
        return found;
    }

    private static boolean isAbout(@Nullable String id, Transfer transfer) {
        return id != null && transfer.events().contains(id);
    }

    private static boolean isTold(Transfer transfer) {
        return transfer.views().stream()
                .anyMatch(
                        view -> view.source().equals(Source.AUTHOR) && view.polarity() != Factuality.Polarity.UNKNOWN);
    }
}
