package org.purport.keep;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;
import org.purport.keep.UnusableCase.Reason;
import org.purport.model.Reading;
import org.purport.model.Report;

/** The reports and readings of a case as rows of tables. */
final class Records {
    private static final String REPORT_COLUMNS = "id, title, outlet, url, published, language, text";

    private final Storage storage;

    Records(Storage storage) {
        this.storage = storage;
    }

    List<Report> reports() {
        return storage.all("select " + REPORT_COLUMNS + " from report order by number", Records::report);
    }

    List<Report> reports(long skip, long most) {
        return storage.all(
                "select " + REPORT_COLUMNS + " from report order by number limit ? offset ?",
                Records::report,
                most,
                skip);
    }

    /** The day on which each report was published by its id, null where nobody said it. */
    Map<String, @Nullable String> days() {
        Map<String, @Nullable String> days = new HashMap<>();
        storage.each(
                "select id, published from report",
                row -> days.put(row.getString(1), PublicationDay.of(row.getString(2))));
        return days;
    }

    void append(long number, String json, String reader) {
        Packed packed = Packed.of(json);
        storage.run(
                "insert into reading (report, reader, made, length, json) values (?, ?, ?, ?, ?)",
                number,
                reader,
                Instant.now().toString(),
                packed.length(),
                packed.bytes());
    }

    /** The reading with another report under it. */
    static Reading of(Reading reading, Report report) {
        return new Reading(
                report,
                reading.sentences(),
                reading.actors(),
                reading.places(),
                reading.times(),
                reading.sources(),
                reading.claims(),
                reading.events(),
                reading.relations(),
                reading.transfers(),
                reading.notes());
    }

    /** A report of the case with its number. */
    record Known(long number, Report report) {}

    @Nullable
    Known known(Report report) {
        return storage
                .all(
                        "select number, " + REPORT_COLUMNS + " from report where text_hash = ? order by number",
                        row -> new Known(row.getLong("number"), report(row)),
                        hash(report.text()))
                .stream()
                .filter(each -> each.report().text().equals(report.text()))
                .filter(each -> agree(each.report().outlet(), report.outlet())
                        && agree(each.report().url(), report.url())
                        && agree(each.report().published(), report.published()))
                .findFirst()
                .orElse(null);
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    /** Whether nothing new would be learned from meeting the report once more. */
    boolean isSighted(Known known, Report report) {
        Report kept = known.report();
        return sameNames(kept, report)
                || storage.number(
                                "select count(*) from sighting where report = ? and id = ? and title is ? and outlet is ?"
                                        + " and url is ? and published is ?",
                                known.number(),
                                report.id(),
                                report.title(),
                                report.outlet(),
                                report.url(),
                                report.published())
                        > 0;
    }

    private static boolean sameNames(Report kept, Report report) {
        return kept.id().equals(report.id())
                && Objects.equals(kept.title(), report.title())
                && Objects.equals(kept.outlet(), report.outlet())
                && Objects.equals(kept.url(), report.url())
                && Objects.equals(kept.published(), report.published());
    }

    Report named(Report report) {
        String id = report.id();
        for (int i = 2; storage.number("select count(*) from report where id = ?", id) > 0; i++) {
            id = report.id() + "-" + i;
        }
        return new Report(
                id,
                report.title(),
                report.outlet(),
                report.url(),
                report.published(),
                report.language(),
                report.text());
    }

    long insert(Report report) {
        return storage.insert(
                "insert into report (" + REPORT_COLUMNS + ", text_hash, added) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                report.id(),
                report.title(),
                report.outlet(),
                report.url(),
                report.published(),
                report.language(),
                report.text(),
                hash(report.text()),
                Instant.now().toString());
    }

    void sight(long number, Report report) {
        storage.run(
                "insert into sighting (report, id, title, outlet, url, published, seen) values (?, ?, ?, ?, ?, ?, ?)",
                number,
                report.id(),
                report.title(),
                report.outlet(),
                report.url(),
                report.published(),
                Instant.now().toString());
    }

    @Nullable
    String json(long number) {
        return storage.first(
                "select length, json from reading where report = ? order by number desc limit 1",
                row -> unpacked(row.getInt(1), row.getBytes(2)),
                number);
    }

    private String unpacked(int length, byte[] bytes) {
        try {
            return new Packed(length, bytes).text();
        } catch (DataFormatException e) {
            throw new UnusableCase(
                    Reason.DAMAGED,
                    storage.file() + ": a reading is damaged; purport check " + storage.file() + " says what is whole",
                    e);
        }
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getString("id"),
                row.getString("title"),
                row.getString("outlet"),
                row.getString("url"),
                row.getString("published"),
                row.getString("language"),
                row.getString("text"));
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java lacks SHA-256", e);
        }
    }
}
