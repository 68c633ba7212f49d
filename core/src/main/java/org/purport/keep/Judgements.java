package org.purport.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.model.EventType;
import org.purport.model.Span;

/** The judgements of a case as rows of a table. */
final class Judgements {
    private static final String COLUMNS =
            "who, made, why, kind, report, span_start, span_end, words, other_report, other_start, other_end, other_words,"
                    + " value, undoes";

    private final Storage storage;

    Judgements(Storage storage) {
        this.storage = storage;
    }

    List<Judgement> all() {
        return storage.all("select number, " + COLUMNS + " from judgement order by number", Judgements::judgement);
    }

    Judgement add(String who, Instant when, String why, Ruling ruling) {
        Cells cells = Cells.of(ruling);
        Anchor first = cells.first();
        Anchor second = cells.second();
        long number = storage.insert(
                "insert into judgement (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                who,
                when.toString(),
                why,
                cells.kind(),
                first == null ? null : first.report(),
                start(first),
                end(first),
                first == null ? null : first.words(),
                second == null ? null : second.report(),
                start(second),
                end(second),
                second == null ? null : second.words(),
                cells.value(),
                cells.undoes());
        return new Judgement(number, who, when, why, ruling);
    }

    private static @Nullable Integer start(@Nullable Anchor anchor) {
        Span span = anchor == null ? null : anchor.span();
        return span == null ? null : (Integer) span.start();
    }

    private static @Nullable Integer end(@Nullable Anchor anchor) {
        Span span = anchor == null ? null : anchor.span();
        return span == null ? null : (Integer) span.end();
    }

    /** What of a ruling goes into which column. */
    private record Cells(
            String kind,
            @Nullable Anchor first,
            @Nullable Anchor second,
            @Nullable String value,
            @Nullable Long undoes) {

        static Cells of(Ruling ruling) {
            if (ruling instanceof Ruling.SameActor same) {
                return new Cells("same-actor", same.actor(), same.other(), null, null);
            }
            if (ruling instanceof Ruling.SameEvent same) {
                return new Cells("same-event", same.event(), same.other(), null, null);
            }
            if (ruling instanceof Ruling.OtherEvent other) {
                return new Cells("other-event", other.event(), other.other(), null, null);
            }
            if (ruling instanceof Ruling.Code code) {
                return new Cells("code", code.event(), null, TypeCode.write(code.type()), null);
            }
            if (ruling instanceof Ruling.Speaker speaker) {
                return new Cells("source", speaker.claim(), null, speaker.name(), null);
            }
            if (ruling instanceof Ruling.Right right) {
                return new Cells("right", right.place(), null, null, null);
            }
            if (ruling instanceof Ruling.Grade grade) {
                return new Cells("grade", Anchor.name(grade.source()), null, grade.grade(), null);
            }
            return new Cells("undo", null, null, null, ((Ruling.Undo) ruling).judgement());
        }
    }

    private static Judgement judgement(ResultSet row) throws SQLException {
        return new Judgement(
                row.getLong("number"),
                row.getString("who"),
                Instant.parse(row.getString("made")),
                row.getString("why"),
                ruling(row));
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return switch (kind) {
            case "same-actor" -> new Ruling.SameActor(first(row), second(row));
            case "same-event" -> new Ruling.SameEvent(first(row), second(row));
            case "other-event" -> new Ruling.OtherEvent(first(row), second(row));
            case "code" -> new Ruling.Code(first(row), TypeCode.read(row.getString("value")));
            case "source" -> new Ruling.Speaker(first(row), row.getString("value"));
            case "right" -> new Ruling.Right(first(row));
            case "grade" -> new Ruling.Grade(row.getString("words"), row.getString("value"));
            case "undo" -> new Ruling.Undo(row.getLong("undoes"));
            default -> throw new IllegalStateException("judgement " + row.getLong("number") + " is of no known kind");
        };
    }

    private static Anchor first(ResultSet row) throws SQLException {
        String report = row.getString("report");
        return new Anchor(
                report,
                report == null ? null : new Span(row.getInt("span_start"), row.getInt("span_end")),
                row.getString("words"));
    }

    private static Anchor second(ResultSet row) throws SQLException {
        String report = row.getString("other_report");
        return new Anchor(
                report,
                report == null ? null : new Span(row.getInt("other_start"), row.getInt("other_end")),
                row.getString("other_words"));
    }

    /** An event's type as one word: "CONSULT/visit;military;042", "none". */
    static final class TypeCode {
        private static final String NONE = "none";

        private TypeCode() {}

        static String write(@Nullable EventType type) {
            if (type == null) {
                return NONE;
            }
            return type.plover().name() + "/" + (type.mode() == null ? "" : type.mode()) + ";"
                    + String.join(",", type.context()) + ";" + (type.cameo() == null ? "" : type.cameo());
        }

        static @Nullable EventType read(String code) {
            if (code.equals(NONE)) {
                return null;
            }
            String[] parts = code.split("[/;]", -1);
            return new EventType(
                    EventType.Plover.valueOf(parts[0]),
                    parts[1].isEmpty() ? null : parts[1],
                    parts[2].isEmpty() ? List.of() : List.of(parts[2].split(",", -1)),
                    parts[3].isEmpty() ? null : parts[3]);
        }
    }
}
