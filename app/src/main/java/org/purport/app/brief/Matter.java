package org.purport.app.brief;

import java.util.List;
import org.purport.model.Event;
import org.purport.model.Factuality;

/**
 * One happening of a report with all that is said of it.
 *
 * @param number from 1, in the order of the briefing
 * @param lead the mention that tells most
 * @param mentions every mention of the same happening, in text order, the lead among them
 * @param within other happenings that its statements hold
 * @param headline the words of the lead's clause
 * @param sentence number of the lead's sentence, from 1
 */
public record Matter(
        int number,
        Event lead,
        List<Event> mentions,
        List<Event> within,
        Verdict verdict,
        String headline,
        int sentence,
        Circumstances circumstances,
        List<Statement> statements,
        List<Argument> arguments) {
    public Matter {
        mentions = List.copyOf(mentions);
        within = List.copyOf(within);
        statements = List.copyOf(statements);
        arguments = List.copyOf(arguments);
    }

    public Factuality.Certainty certainty() {
        return lead.factuality().certainty();
    }

    Matter numbered(int place) {
        return new Matter(
                place, lead, mentions, within, verdict, headline, sentence, circumstances, statements, arguments);
    }

    /**
     * What the report itself sets for or against a happening.
     *
     * @param from id of the claim or happening
     * @param supports false where it undermines
     * @param who the speaker where it is a claim, empty where it is a happening
     * @param sentence number, from 1
     */
    public record Argument(String from, boolean supports, String who, String words, int sentence) {}
}
