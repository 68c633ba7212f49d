package org.purport.app.brief;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Event;
import org.purport.model.Links;
import org.purport.model.Reading;

/** Says in the words of a report what a happening is. */
public final class Headlines {
    private static final int LONGEST = 200;
    private static final int SHORT = 30;

    /** Words that tie a clause to one before it. */
    private static final Set<String> HANGING =
            Set.of("to", "for", "which", "who", "whose", "whom", "that", "where", "when", "and", "or", "but", "if", "as");

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

    /** The clause of the telling that says most by itself, the first of equals. */
    public String of(Links.Happening happening) {
        Event best = null;
        int most = -1;
        for (Links.Mention mention : happening.mentions()) {
            Event told = event(mention);
            if (told != null && worth(told) > most) {
                best = told;
                most = worth(told);
            }
        }
        return best == null ? happening.id() : Words.clip(Words.plain(best.text()), LONGEST);
    }

    /** A type and participants say what it is about; a bare noun or a clause that hangs on another says less. */
    private static int worth(Event event) {
        String text = event.text();
        int fit = text.length() < SHORT ? 0 : text.length() > LONGEST ? 1 : 3;
        int whole = text.isEmpty() || Character.isLowerCase(text.charAt(0)) ? 0 : 1;
        String first = text.substring(0, Math.max(0, text.indexOf(' '))).toLowerCase(Locale.ROOT);
        int hanging = HANGING.contains(first) ? -3 : 0;
        return 5 + (event.type() == null ? 0 : 3) + Math.min(3, event.roles().size()) * 2 + fit + whole + hanging;
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
