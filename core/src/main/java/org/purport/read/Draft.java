package org.purport.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.model.Report;

/** What a format found of one report, until it is checked and becomes one. */
final class Draft {
    /** Longer texts are no report; some 150,000 words. */
    static final int LONGEST_TEXT = 1_000_000;

    private final Hint hint;
    private final @Nullable String place;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable String id;
    private @Nullable String title;
    private @Nullable String outlet;
    private @Nullable String url;
    private @Nullable String published;

    /**
     * @param place where in the input the report stands, null where it is the whole of it
     */
    Draft(Hint hint, @Nullable String place) {
        this.hint = hint;
        this.place = place;
    }

    Draft id(@Nullable String value) {
        id = orNull(value);
        return this;
    }

    Draft title(@Nullable String value) {
        title = orNull(value);
        return this;
    }

    Draft outlet(@Nullable String value) {
        outlet = orNull(value);
        return this;
    }

    Draft url(@Nullable String value) {
        url = orNull(value);
        return this;
    }

    /** The publication date as it was written. */
    Draft published(@Nullable String value) {
        published = orNull(value);
        return this;
    }

    /** Adds what is doubtful; null adds nothing. */
    Draft doubt(@Nullable String reason) {
        if (reason != null) {
            problems.add(new Problem(hint.name(), place, reason));
        }
        return this;
    }

    /** The report with this text, or why it is none. */
    Outcome finish(String text) {
        if (text.isBlank()) {
            return unread("no text in it");
        }
        if (text.length() > LONGEST_TEXT) {
            return unread(String.format(
                    "%,d characters, longer than a report can be (%,d): split it into reports",
                    text.length(), LONGEST_TEXT));
        }
        String date = date();
        return new Outcome.Read(
                new Report(
                        id == null ? derivedId(text) : id,
                        title,
                        outlet == null ? hint.outlet() : outlet,
                        url == null ? hint.url() : url,
                        date,
                        Languages.of(text),
                        text),
                problems);
    }

    Outcome unread(String reason) {
        return new Outcome.Unread(new Problem(hint.name(), place, reason));
    }

    private @Nullable String date() {
        if (published == null) {
            return hint.published();
        }
        String date = Dates.iso(published);
        if (date == null) {
            doubt("\"" + published + "\" is no date that can be read in one way; read "
                    + (hint.published() == null ? "without a date" : "as of " + hint.published()));
            return hint.published();
        }
        return date;
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The same text always gets the same id. */
    static String derivedId(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "r-" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
