package org.purport.app.show.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.model.Event;
import org.purport.model.Links;
import org.purport.model.Reading;

/** Says in the words of a report what a happening is. */
final class Headlines {
    private static final int LONGEST = 200;

    private final Map<String, Reading> readings;

    /** @param readings by id of the report */
    Headlines(Map<String, Reading> readings) {
        this.readings = readings;
    }

    /** The clause of the telling that says most, of those of the first report. */
    String of(Links.Happening happening) {
        String first = happening.mentions().get(0).report();
        Event best = null;
        for (Links.Mention mention : happening.mentions()) {
            Event told = mention.report().equals(first) ? event(mention) : null;
            if (told != null && (best == null || worth(told) > worth(best))) {
                best = told;
            }
        }
        return best == null ? happening.id() : Words.clip(Words.plain(best.text()), LONGEST);
    }

    /** A type and participants say what it is about; a bare noun does not. */
    private static int worth(Event event) {
        int clause = event.text().length() < 30 ? 0 : 1;
        return (event.type() == null ? 0 : 4) + Math.min(3, event.roles().size()) * 2 + clause;
    }

    @Nullable
    Event event(Links.Mention mention) {
        Reading reading = readings.get(mention.report());
        return reading == null
                ? null
                : reading.events().stream()
                        .filter(each -> each.id().equals(mention.id()))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether it says something by itself: more than that a claim was made, and more than a bare noun. */
    boolean tells(Links.Happening happening) {
        return (happening.type() != null || !happening.participants().isEmpty())
                && !happening.mentions().stream().allMatch(this::isSpeech);
    }

    private boolean isSpeech(Links.Mention mention) {
        Event told = event(mention);
        Reading reading = readings.get(mention.report());
        return told != null
                && reading != null
                && reading.claims().stream()
                        .flatMap(claim -> claim.cue().stream())
                        .anyMatch(told.trigger()::overlaps);
    }
}
