package org.purport.app.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Statement;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Words;
import org.purport.app.web.pages.Doubts.Doubt;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Reading;
import org.purport.model.Source;
import org.purport.model.Span;

/**
 * Weighs how doubtful a reading is in which places.
 *
 * <p>Doubt, from 0 to 1, is what the reading says of itself: how sure the network was, whether no source or no content was found,
 * whether it is left open that something happened. The weight is what hangs on it: a known type of event, materiel, a denial, and
 * how many reports tell the story.
 */
final class Doubting {
    private static final double LEAST = 0.25;

    private final Lookup lookup;
    private final double reach;
    private final List<Doubt> found = new ArrayList<>();

    private Doubting(Reading reading, int reports) {
        this.lookup = new Lookup(reading);
        this.reach = 1 + Math.log(Math.max(1, reports));
    }

    /**
     * @param reports how many reports tell the story
     */
    static List<Doubt> of(Reading reading, int reports) {
        Doubting doubting = new Doubting(reading, reports);
        reading.claims().forEach(doubting::claim);
        reading.events().forEach(doubting::event);
        return doubting.found;
    }

    /** How sure the network was where it alone saw the claim, else 1. */
    private static double sureness(Claim claim) {
        return claim.because().stream()
                .filter(reason -> reason.matches("encoder [01]\\.\\d+"))
                .mapToDouble(reason -> Double.parseDouble(reason.substring(8)))
                .min()
                .orElse(1);
    }

    private void claim(Claim claim) {
        List<String> why = new ArrayList<>();
        double doubt = 0;
        double sure = sureness(claim);
        if (sure < 0.8) {
            doubt = 1 - sure;
            why.add("the network alone sees a claim here, and is " + Math.round(sure * 100) + "% sure");
        }
        boolean silent = claim.act() == Claim.Act.DECLINES || claim.act() == Claim.Act.SILENT;
        if (claim.content().isEmpty() && !silent) {
            doubt = Math.max(doubt, 0.6);
            why.add("it was not found what is said");
        }
        Source source = lookup.source(claim.chain().get(0)).orElse(null);
        if (source != null
                && source.kind() == Source.Kind.UNSPECIFIED
                && claim.source().isEmpty()) {
            doubt = Math.max(doubt, 0.35);
            why.add("it was not found who says it");
        }
        if (doubt < LEAST || (claim.cue().isEmpty() && claim.content().isEmpty())) {
            return;
        }
        boolean weighty = claim.act() == Claim.Act.DENIES
                || silent
                || claim.events().stream()
                        .flatMap(id -> lookup.event(id).stream())
                        .anyMatch(event -> event.type() != null);
        Span place =
                claim.cue().isEmpty() ? claim.content().get(0) : claim.cue().get(0);
        String speaker = source == null ? "somebody" : Statement.name(source);
        add(
                claim.id(),
                place,
                speaker + " " + Words.of(claim.act()) + ": “" + Words.clip(lookup.words(claim.content()), 160) + "”",
                why,
                doubt * (weighty ? 2 : 1));
    }

    private void event(Event event) {
        boolean matters = event.type() != null || !event.materiel().isEmpty();
        Factuality factuality = event.factuality();
        boolean open = factuality.status() == Factuality.Status.UNKNOWN;
        boolean torn = !open
                && factuality.certainty() == Factuality.Certainty.UNKNOWN
                && Math.abs(factuality.score()) < 0.5
                && !event.views().isEmpty();
        if (!matters || !(open || torn)) {
            return;
        }
        double doubt = open ? 0.5 : 0.3;
        List<String> why = new ArrayList<>();
        why.add(open ? "it is left open whether it happened" : "how sure it is was not found");
        double weight = (event.type() == null ? 1 : 1.5)
                + (event.materiel().isEmpty() ? 0 : 1)
                + Math.min(2, event.roles().size()) * 0.25;
        String type =
                event.type() == null ? "no type" : event.type().plover().name().toLowerCase(Locale.ROOT);
        add(
                event.id(),
                event.trigger(),
                "“" + lookup.words(event.trigger()) + "”: " + type + ", "
                        + Verdict.of(factuality.status()).label(),
                why,
                doubt * weight);
    }

    private void add(String id, Span place, String read, List<String> why, double rank) {
        String words = Words.clip(lookup.words(lookup.sentenceAround(place)), 400);
        found.add(new Doubt(
                lookup.reading().report().id(),
                id,
                place,
                lookup.sentence(place.start()),
                words,
                read,
                String.join("; ", why),
                rank * reach));
    }
}
