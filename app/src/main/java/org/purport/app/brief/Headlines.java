package org.purport.app.brief;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.purport.model.Event;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Span;

/** Says in the words of a report what a happening is. */
public final class Headlines {
    private static final int LONGEST = 200;
    private static final int SHORT = 30;

    /** A clause of fewer words says nothing by itself. */
    private static final int FEWEST = 3;

    /** What a telling is worth that has the words of all others. */
    private static final int TYPICAL = 6;

    /** Words that tie a clause to one before it. */
    private static final Set<String> HANGING = Set.of(
            "to", "for", "which", "who", "whose", "whom", "that", "where", "when", "and", "or", "but", "if", "as");

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

    /** The clause of the telling that says most by itself and is most like the others, the first of equals. */
    public String of(Links.Happening happening) {
        List<Event> tellings = happening.mentions().stream()
                .map(this::event)
                .flatMap(Optional::stream)
                .toList();
        Map<String, Integer> common = new HashMap<>();
        tellings.forEach(told -> words(told).forEach(word -> common.merge(word, 1, Integer::sum)));
        Links.Mention best = null;
        double most = -1;
        for (Links.Mention mention : happening.mentions()) {
            Event told = event(mention).orElse(null);
            double worth = told == null ? -1 : worth(told) + TYPICAL * typical(told, common) / tellings.size();
            if (worth > most) {
                best = mention;
                most = worth;
            }
        }
        return best == null ? happening.id() : words(best);
    }

    /** The clause of a telling; its sentence where the clause says nothing by itself ("occupying", "to take this step"). */
    private String words(Links.Mention mention) {
        Lookup report = reports.get(mention.report());
        Event told = event(mention).orElse(null);
        if (report == null || told == null) {
            return mention.id();
        }
        String clause = Words.plain(told.text());
        if (clause.split(" ", FEWEST).length >= FEWEST && !hangs(clause)) {
            return Words.clip(clause, LONGEST);
        }
        Span sentence = report.sentenceAround(told.trigger());
        String text = report.reading().report().text();
        boolean far = told.trigger().end() - sentence.start() > LONGEST - SHORT;
        int start = far ? text.indexOf(' ', told.trigger().start() - LONGEST / 2) : sentence.start();
        String words = Words.plain(text.substring(Math.min(start, told.trigger().start()), sentence.end()));
        return Words.clip((far ? "…" : "") + words, LONGEST);
    }

    /** How many tellings have a word of this one, on average. */
    private static double typical(Event event, Map<String, Integer> common) {
        return words(event).stream()
                .mapToInt(word -> common.getOrDefault(word, 0))
                .average()
                .orElse(0);
    }

    private static Set<String> words(Event event) {
        Set<String> words = new HashSet<>();
        for (String word : Words.plain(event.text()).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 3) {
                words.add(word);
            }
        }
        return words;
    }

    /** A type and participants say what it is about; a bare noun or a clause that hangs on another says less. */
    private static int worth(Event event) {
        String text = event.text();
        int fit = text.length() < SHORT ? 0 : text.length() > LONGEST ? 1 : 3;
        int whole = text.isEmpty() || Character.isLowerCase(text.charAt(0)) ? 0 : 1;
        int hanging = hangs(text) ? -3 : 0;
        return 5 + (event.type() == null ? 0 : 3) + Math.min(3, event.roles().size()) * 2 + fit + whole + hanging;
    }

    private static boolean hangs(String clause) {
        return HANGING.contains(
                clause.substring(0, Math.max(0, clause.indexOf(' '))).toLowerCase(Locale.ROOT));
    }

    private Optional<Event> event(Links.Mention mention) {
        return Optional.ofNullable(reports.get(mention.report())).flatMap(report -> report.event(mention.id()));
    }

    /** Whether it says something by itself: more than that a claim was made, and more than a bare noun. */
    public boolean tells(Links.Happening happening) {
        return (happening.type() != null || !happening.participants().isEmpty())
                && !happening.mentions().stream().allMatch(this::isSpeech);
    }

    private boolean isSpeech(Links.Mention mention) {
        Lookup report = reports.get(mention.report());
        Event told = event(mention).orElse(null);
        return report != null
                && told != null
                && report.reading().claims().stream()
                        .flatMap(claim -> claim.cue().stream())
                        .anyMatch(told.trigger()::overlaps);
    }
}
