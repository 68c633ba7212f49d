package org.purport.app.brief;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.model.Event;
import org.purport.model.Links;
import org.purport.model.Reading;

/** Says in the words of a report what a happening is. */
public final class Headlines {
    private static final int LONGEST = 200;

    private final Map<String, Lookup> reports;

    /** @param reports the readings by id of the report */
    public Headlines(Map<String, Lookup> reports) {
        this.reports = reports;
    }

    /** The same, where nobody has made the lookups yet. */
    public static Headlines of(Map<String, Reading> readings) {
        Map<String, Lookup> reports = new HashMap<>();
        readings.forEach((id, reading) -> reports.put(id, new Lookup(reading)));
        return new Headlines(reports);
    }

    /** The clause of the telling that says most, of those of the first report that there is. */
    public String of(Links.Happening happening) {
        String first = happening.mentions().stream()
                .map(Links.Mention::report)
                .filter(reports::containsKey)
                .findFirst()
                .orElse("");
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

    private @Nullable Event event(Links.Mention mention) {
        Lookup report = reports.get(mention.report());
        return report == null ? null : report.event(mention.id()).orElse(null);
    }

    /** Whether it says something by itself: more than that a claim was made, and more than a bare noun. */
    public boolean tells(Links.Happening happening) {
        return (happening.type() != null || !happening.participants().isEmpty())
                && !happening.mentions().stream().allMatch(this::isSpeech);
    }

    private boolean isSpeech(Links.Mention mention) {
        Lookup report = reports.get(mention.report());
        Event told = event(mention);
        return report != null
                && told != null
                && report.reading().claims().stream()
                        .flatMap(claim -> claim.cue().stream())
                        .anyMatch(told.trigger()::overlaps);
    }
}
