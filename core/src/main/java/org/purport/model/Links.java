package org.purport.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Purport says across the reports of one case; claims and events of the readings are pointed at, never copied.
 *
 * @param findings what comparing them shows beyond what is joined
 */
public record Links(
        List<Story> stories,
        List<CopyFamily> copies,
        List<Origin> origins,
        List<Happening> events,
        List<Proposition> propositions,
        Findings findings) {
    public Links {
        stories = List.copyOf(stories);
        copies = List.copyOf(copies);
        origins = List.copyOf(origins);
        events = List.copyOf(events);
        propositions = List.copyOf(propositions);
    }

    /** Links of which nothing more was found. */
    public Links(
            List<Story> stories,
            List<CopyFamily> copies,
            List<Origin> origins,
            List<Happening> events,
            List<Proposition> propositions) {
        this(stories, copies, origins, events, propositions, Findings.NONE);
    }

    /** A claim or event of a reading. */
    public record Mention(String report, String id) {}

    /**
     * A running affair.
     *
     * @param first day of its first report, null where no report has one
     * @param words the rare words that most of its reports share, which is why they are one story; the rarest first
     */
    public record Story(
            String id,
            @Nullable String title,
            List<String> reports,
            @Nullable String first,
            @Nullable String last,
            List<String> words) {
        public Story {
            reports = List.copyOf(reports);
            words = List.copyOf(words);
        }

        public Story(
                String id,
                @Nullable String title,
                List<String> reports,
                @Nullable String first,
                @Nullable String last) {
            this(id, title, reports, first, last, List.of());
        }
    }

    /**
     * Reports that share their text.
     *
     * @param root the earliest of them
     * @param shares of each of the others, how much it took from the earlier member that it took most from
     */
    public record CopyFamily(String root, List<String> reports, List<Share> shares) {
        public CopyFamily {
            reports = List.copyOf(reports);
            shares = List.copyOf(shares);
        }

        public CopyFamily(String root, List<String> reports) {
            this(root, reports, List.of());
        }
    }

    /**
     * How much of a report's text stands in an earlier one.
     *
     * @param share of the report's own words, quotations left out, from 0 to 1
     */
    public record Share(String report, String of, double share) {}

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

    /**
     * One happening, told by one report or by many.
     *
     * @param ties why its mentions are one: each but the first with the earlier one that it is surest to be the same as
     */
    public record Happening(
            String id,
            List<Mention> mentions,
            @Nullable EventType type,
            List<String> participants,
            @Nullable String where,
            @Nullable String when,
            Factuality.Status status,
            List<State> history,
            List<Tie> ties) {
        public Happening {
            mentions = List.copyOf(mentions);
            participants = List.copyOf(participants);
            history = List.copyOf(history);
            ties = List.copyOf(ties);
        }

        // exempt from ParameterNumber: one for each key of the contract
        public Happening(
                String id,
                List<Mention> mentions,
                @Nullable EventType type,
                List<String> participants,
                @Nullable String where,
                @Nullable String when,
                Factuality.Status status,
                List<State> history) {
            this(id, mentions, type, participants, where, when, status, history, List.of());
        }
    }

    /**
     * That two mentions are of one happening: graded, and to be taken back by parting them.
     *
     * @param score the probability that the pair alone gives, from 0 to 1
     * @param because what decided, the weightiest first, as a person reads it ("same act: resign")
     */
    public record Tie(Mention one, Mention other, double score, List<String> because) {
        public Tie {
            because = List.copyOf(because);
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

    /**
     * Which origins assert a happening, which deny it, which would not say or did not answer.
     *
     * @param passedOver origins of those who take part in it and speak in its story, but not on this
     * @param views what each origin commits to
     * @param independence how far the assertions are known not to hang on one another
     */
    public record Proposition(
            String id,
            String event,
            List<String> asserted,
            List<String> denied,
            List<String> declined,
            List<String> passedOver,
            List<View> views,
            Independence independence) {
        public Proposition {
            asserted = List.copyOf(asserted);
            denied = List.copyOf(denied);
            declined = List.copyOf(declined);
            passedOver = List.copyOf(passedOver);
            views = List.copyOf(views);
        }

        public Proposition(String id, String event, List<String> asserted, List<String> denied, List<String> declined) {
            this(id, event, asserted, denied, declined, List.of(), List.of(), Independence.UNKNOWN);
        }
    }

    /** How an origin stands to a proposition. */
    public enum Stance {
        ASSERTED,
        DENIED,
        DECLINED,
        SILENT
    }

    /**
     * What one origin commits to.
     *
     * @param claim the one that shows it
     * @param likelihood the interval that readers take its words to mean for the happening (not for its denial), null where it says
     *     no more than that it is so or not
     */
    public record View(
            String origin,
            Stance stance,
            Mention claim,
            @Nullable Likelihood likelihood) {}

    /**
     * What carries an assertion, counted apart.
     *
     * @param reports those that pass it on
     * @param copies those of them that copy another of them
     * @param origins first-hand sources
     * @param owners of the outlets that are not copies, as far as known; an outlet of unknown owner counts as its own
     * @param shown whether something shows that two of the origins do not hang on one another
     * @param because what shows it, or what is missing
     */
    public record Independence(int reports, int copies, int origins, int owners, boolean shown, String because) {
        /** Nothing was counted. */
        public static final Independence UNKNOWN = new Independence(0, 0, 0, 0, false, "independence not established");
    }
}
