package org.purport.app.web.pages;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Phrases;
import org.purport.app.brief.Statement;
import org.purport.app.brief.Words;
import org.purport.app.web.Address;
import org.purport.app.web.story.Position;
import org.purport.app.web.story.Stance;
import org.purport.app.web.story.StoryIndexes;
import org.purport.model.Report;

/**
 * What one speaker says, as pages show it.
 *
 * @param css which way it points: "for", "against", "open"
 * @param mark goes before the verb
 * @param grade that the analyst gave the speaker, null where none
 * @param words what is said, empty where it is nothing or said above already
 * @param hedge " — “likely” (55–80%)", or empty
 * @param where outlet and day, and in how many reports
 * @param address of the claim in its report
 */
public record Said(
        String css,
        String mark,
        String verb,
        String speaker,
        @Nullable String grade,
        String words,
        String hedge,
        String where,
        String address) {
    private static final int LONGEST = 240;

    /**
     * @param known words that stand above and need no repeating
     * @param reports how many reports have the same speaker say the same way
     */
    static Said of(Position position, StoryIndexes.Story story, String known, int reports) {
        Statement statement = position.statement();
        Lookup lookup = story.index().report(position.said().report()).orElseThrow();
        String words = statement.words();
        boolean repeats = words.isEmpty() || known.contains(words);
        return new Said(
                css(position.stance()),
                position.stance().mark(),
                position.verb(),
                statement.speaker(),
                statement.chain().isEmpty()
                        ? null
                        : story.grades().of(Words.plain(statement.chain().get(0).name())),
                repeats ? "" : Phrases.quoted(Words.clip(words, LONGEST)),
                Phrases.hedge(statement.claim().hedge(), lookup),
                where(lookup.reading().report())
                        + (reports > 1 ? ", and in " + Words.count(reports - 1, "more report") : ""),
                Address.claim(position.said().report(), position.said().id()));
    }

    /** "The Example, 5 Sep 2023". */
    static String where(Report report) {
        return where(report.outlet(), report.published());
    }

    static String where(@Nullable String outlet, @Nullable String published) {
        String told = Stream.of(
                        outlet == null ? null : Words.plain(outlet), published == null ? null : Words.day(published))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "outlet and day unknown" : told;
    }

    private static String css(Stance stance) {
        return switch (stance) {
            case ASSERTS, EXPECTS, RELAYS -> "for";
            case DENIES, DOUBTS -> "against";
            case DECLINES, CALLS -> "open";
        };
    }

    /** Tells the same speaker of the same stance in several reports. */
    static String key(Position position) {
        Statement statement = position.statement();
        String name =
                statement.chain().isEmpty() ? "" : statement.chain().get(0).name();
        return position.stance() + " " + name.toLowerCase(Locale.ROOT);
    }
}
