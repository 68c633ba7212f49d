package org.purport.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comparing the reports of a case shows beyond what is joined.
 *
 * @param partial reports that took part of their text from a report of no family of theirs
 * @param owners outlets of one owner that report one story, a weaker tie than a copy or an origin
 * @param drift where what was said carefully became a fact on its way
 * @param contradictions of what is told of one happening
 */
public record Findings(
        List<Links.Share> partial, List<SameOwner> owners, List<Drift> drift, List<Contradiction> contradictions) {
    /** Nothing was found. */
    public static final Findings NONE = new Findings(List.of(), List.of(), List.of(), List.of());

    public Findings {
        partial = List.copyOf(partial);
        owners = List.copyOf(owners);
        drift = List.copyOf(drift);
        contradictions = List.copyOf(contradictions);
    }

    /** Reports of one story whose outlets have one owner. */
    public record SameOwner(String owner, String story, List<String> reports) {
        public SameOwner {
            reports = List.copyOf(reports);
        }
    }

    /**
     * What one origin said of a happening, and how a later report has it.
     *
     * @param from the careful wording
     * @param to the hardened one
     */
    public record Drift(String origin, String event, Hardening kind, Wording from, Wording to) {

        /** What became of the careful wording. */
        public enum Hardening {
            /** The words that weakened it are gone; it is still said who says so. */
            UNHEDGED,
            /** Nobody is named any more: the report says so in its own voice. */
            UNATTRIBUTED
        }
    }

    /**
     * How one report puts a happening.
     *
     * @param claim null where the report says so in its own voice
     * @param event the report's event
     * @param span the words
     * @param hedge the words in it that weaken it
     * @param likelihood what readers take those words to mean
     */
    public record Wording(
            String report,
            @Nullable String claim,
            String event,
            Span span,
            List<Span> hedge,
            @Nullable Likelihood likelihood) {
        public Wording {
            hedge = List.copyOf(hedge);
        }
    }

    /**
     * What cannot all be true of one happening.
     *
     * @param about what differs: the thing that is counted, null otherwise
     */
    public record Contradiction(
            String event, Difference kind, @Nullable String about, List<Side> sides) {
        public Contradiction {
            sides = List.copyOf(sides);
        }

        /** In what the sides differ. */
        public enum Difference {
            DENIED,
            NUMBER
        }
    }

    /**
     * One side of a contradiction.
     *
     * @param says "so", "not so", or the number
     * @param origins who says it, empty where reports say it in their own voice only
     * @param mentions the events of the reports that have it
     */
    public record Side(String says, List<String> origins, List<Links.Mention> mentions) {
        public Side {
            origins = List.copyOf(origins);
            mentions = List.copyOf(mentions);
        }
    }
}
