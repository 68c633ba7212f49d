package org.purport.app.web.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Words;
import org.purport.app.web.story.StoryIndex;
import org.purport.model.Event;
import org.purport.model.Links;
import org.purport.model.Span;
import org.purport.model.TimeExpression;

/**
 * By when something planned should have happened.
 *
 * @param day the last one it can mean, null where none is given
 * @param late whether a later report tells nothing of it
 */
record Due(@Nullable LocalDate day, String words, boolean late) {

    /**
     * @param last day of the last report of the story, null where none has one
     */
    static Due of(Links.Happening event, StoryIndex index, @Nullable LocalDate last) {
        LocalDate day = day(event, index);
        if (day == null) {
            return new Due(null, "no day is given", false);
        }
        String by = "due by " + Words.day(day.toString());
        if (last == null) {
            return new Due(day, by, false);
        }
        return last.isAfter(day)
                ? new Due(day, by + "; not told as done in reports up to " + Words.day(last.toString()), true)
                : new Due(day, by + "; the last report is of " + Words.day(last.toString()), false);
    }

    private static @Nullable LocalDate day(Links.Happening event, StoryIndex index) {
        LocalDate latest = null;
        for (Links.Mention mention : (Iterable<Links.Mention>) index.mentions(event)::iterator) {
            LocalDate day = day(mention, index);
            if (day != null && (latest == null || day.isAfter(latest))) {
                latest = day;
            }
        }
        return latest;
    }

    private static @Nullable LocalDate day(Links.Mention mention, StoryIndex index) {
        Lookup lookup = index.report(mention.report()).orElse(null);
        Event told = lookup == null ? null : lookup.event(mention.id()).orElse(null);
        TimeExpression time =
                lookup == null || told == null ? null : lookup.time(told.when()).orElse(null);
        String to = time == null ? null : time.to();
        if (lookup != null && to != null) {
            LocalDate day = end(to);
            LocalDate written = written(lookup);
            // A plan is not for a day before it is told.
            return day == null || (written != null && day.isBefore(written)) ? null : day;
        }
        return lookup == null || told == null || time != null ? null : named(told, lookup);
    }

    private static @Nullable LocalDate written(Lookup lookup) {
        String published = lookup.reading().report().published();
        return published == null ? null : end(published);
    }

    /** The one day still to come that the sentence names, where it names one. */
    private static @Nullable LocalDate named(Event told, Lookup lookup) {
        Span sentence = lookup.sentenceAround(told.trigger());
        LocalDate written = written(lookup);
        List<LocalDate> days = lookup.reading().times().stream()
                .filter(time -> sentence.contains(time.span()) && time.type() == TimeExpression.Type.DATE)
                .map(TimeExpression::to)
                .flatMap(to -> to == null ? Stream.empty() : Stream.ofNullable(end(to)))
                .filter(day -> written != null && !day.isBefore(written))
                .distinct()
                .toList();
        return days.size() == 1 ? days.get(0) : null;
    }

    /** The last day that an ISO day, month, year or interval means. */
    static @Nullable LocalDate end(String iso) {
        String last = iso.substring(iso.lastIndexOf('/') + 1).replaceAll("[?~%]", "");
        try {
            return switch (last.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(last), 12, 31);
                case 7 -> YearMonth.parse(last).atEndOfMonth();
                default -> LocalDate.parse(last.length() > 10 ? last.substring(0, 10) : last);
            };
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
