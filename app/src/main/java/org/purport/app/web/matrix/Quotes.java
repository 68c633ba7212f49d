package org.purport.app.web.matrix;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Phrases;
import org.purport.app.brief.Words;
import org.purport.app.web.story.Position;
import org.purport.app.web.story.Stance;
import org.purport.app.web.story.StoryIndex;
import org.purport.model.Event;
import org.purport.model.Links;
import org.purport.model.Reading;

/** Finds the sentence that carries a position. */
final class Quotes {
    private static final int LONGEST = 420;

    private final StoryIndex story;

    Quotes(StoryIndex story) {
        this.story = story;
    }

    Quote of(Position position) {
        Lookup report = story.report(position.said().report()).orElseThrow();
        String hedge = Phrases.hedge(position.statement().claim().hedge(), report);
        return quote(
                report,
                position.said().id(),
                position.stance(),
                position.statement().speaker(),
                position.verb(),
                position.statement().sentence(),
                hedge.startsWith(" — ") ? hedge.substring(3) : hedge);
    }

    /** What a report says of an event in its own voice. */
    Quote ownVoice(Links.Mention mention, boolean denied) {
        Lookup report = story.report(mention.report()).orElseThrow();
        Event event = report.event(mention.id()).orElseThrow();
        return quote(
                report,
                null,
                denied ? Stance.DENIES : Stance.ASSERTS,
                "the report itself",
                denied ? "says not" : "says",
                report.sentence(event.trigger().start()),
                "");
    }

    /** What a report sets for or against a happening. */
    Quote argument(Lookup report, @Nullable String claim, String speaker, boolean supports, int sentence) {
        return quote(
                report,
                claim,
                supports ? Stance.ASSERTS : Stance.DENIES,
                speaker,
                supports ? "supports" : "undermines",
                sentence,
                "");
    }

    // exempt from ParameterNumber: the fields of a quote
    private Quote quote(
            Lookup report,
            @Nullable String claim,
            Stance stance,
            String speaker,
            String verb,
            int sentence,
            String odds) {
        Reading reading = report.reading();
        String id = reading.report().id();
        LocalDate day = story.day(id);
        return new Quote(
                id,
                claim,
                story.outlet(id),
                day == null ? "" : Words.day(day.toString()),
                story.root(id).isPresent(),
                stance,
                speaker,
                verb,
                sentence == 0 ? "" : Words.clip(report.words(reading.sentences().get(sentence - 1)), LONGEST),
                sentence,
                odds);
    }
}
