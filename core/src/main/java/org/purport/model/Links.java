package org.purport.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Purport says across the reports of one case; claims and events of the readings are pointed at, never copied. */
public record Links(
        List<Story> stories,
        List<CopyFamily> copies,
        List<Origin> origins,
        List<Happening> events,
        List<Proposition> propositions) {
    public Links {
        stories = List.copyOf(stories);
        copies = List.copyOf(copies);
        origins = List.copyOf(origins);
        events = List.copyOf(events);
        propositions = List.copyOf(propositions);
    }

    /** A claim or event of a reading. */
    public record Mention(String report, String id) {}

    /**
     * A running affair.
     *
     * @param first day of its first report, null where no report has one
     */
    public record Story(
            String id,
            @Nullable String title,
            List<String> reports,
            @Nullable String first,
            @Nullable String last) {
        public Story {
            reports = List.copyOf(reports);
        }
    }

    /**
     * Reports that share their text.
     *
     * @param root the earliest of them
     */
    public record CopyFamily(String root, List<String> reports) {
        public CopyFamily {
            reports = List.copyOf(reports);
        }
    }

    /**
     * One first-hand source of one statement, however many outlets repeat it.
     *
     * @param through who passed it on first, null where it was said to the outlet itself
     * @param root the earliest report that has it
     */
    public record Origin(String id, String source, @Nullable String through, String root, List<Mention> claims) {
        public Origin {
            claims = List.copyOf(claims);
        }
    }

    /** One happening, told by one report or by many. */
    public record Happening(
            String id,
            List<Mention> mentions,
            @Nullable EventType type,
            List<String> participants,
            @Nullable String where,
            @Nullable String when,
            Factuality.Status status,
            List<State> history) {
        public Happening {
            mentions = List.copyOf(mentions);
            participants = List.copyOf(participants);
            history = List.copyOf(history);
        }
    }

    /**
     * What was known of a happening from a day on.
     *
     * @param because the claims that say so, empty where a report says it in its own voice
     */
    public record State(@Nullable String asOf, Factuality.Status status, List<Mention> because) {
        public State {
            because = List.copyOf(because);
        }
    }

    /** Which origins assert a happening, which deny it, which refused to say. */
    public record Proposition(
            String id, String event, List<String> asserted, List<String> denied, List<String> declined) {
        public Proposition {
            asserted = List.copyOf(asserted);
            denied = List.copyOf(denied);
            declined = List.copyOf(declined);
        }
    }
}
