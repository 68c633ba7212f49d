package org.purport.keep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;
import org.purport.model.Reading;

/** Looks at every record of a case by itself, so that a damaged one hides no other. */
final class Inspection {
    /** So many faults tell what there is to know. */
    private static final int MOST_FAULTS = 50;

    private final Storage storage;
    private final Stages stages;
    private final Judgements judgements;
    private final List<String> faults = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<Long, String> ids = new HashMap<>();
    private final Map<String, Reading> last = new HashMap<>();

    Inspection(Storage storage, Stages stages, Judgements judgements) {
        this.storage = storage;
        this.stages = stages;
        this.judgements = judgements;
    }

    Soundness run() {
        file();
        long reports = each("report", this::report);
        long readings = each("reading", this::reading);
        long judged = each("judgement", number -> true);
        bearing();
        return new Soundness(reports, readings, judged, faults, remarks);
    }

    private void file() {
        tried("the file", () -> {
            for (String line : storage.all("pragma integrity_check(10)", row -> row.getString(1))) {
                if (!line.equals("ok")) {
                    fault("the file: " + line.replaceAll("\\s*\\R\\s*", "; "));
                }
            }
            for (String table : storage.all("pragma foreign_key_check", row -> row.getString(1))) {
                fault("the file: a row of " + table + " belongs to a record that is not there");
            }
            return true;
        });
    }

    private void fault(String line) {
        if (faults.size() < MOST_FAULTS && !faults.contains(line)) {
            faults.add(line);
        }
    }

    /** Says whether the record of a number is whole; null where there is none. */
    private interface Look {
        @Nullable
        Boolean at(long number);
    }

    private long each(String table, Look look) {
        long[] last = {0};
        if (!tried("the list of " + table + "s", () -> {
            last[0] = storage.number("select coalesce(max(number), 0) from " + table);
            return true;
        })) {
            return 0;
        }
        long whole = 0;
        for (long number = 1; number <= last[0]; number++) {
            long current = number;
            if (tried(table + " " + number, () -> Boolean.TRUE.equals(look.at(current)))) {
                whole++;
            }
        }
        return whole;
    }

    private interface Attempt {
        boolean run();
    }

    private boolean tried(String what, Attempt attempt) {
        try {
            return attempt.run();
        } catch (UnusableCase e) {
            fault(what + ": cannot be read"
                    + (e.reason() == UnusableCase.Reason.DAMAGED ? ", its part of the file is damaged" : ""));
            return false;
        }
    }

    private @Nullable Boolean report(long number) {
        return storage.first(
                "select id, text, text_hash from report where number = ?",
                row -> {
                    ids.put(number, row.getString(1));
                    boolean whole = Arrays.equals(Records.hash(row.getString(2)), row.getBytes(3));
                    if (!whole) {
                        fault("report " + row.getString(1) + ": its text is not what was added");
                    }
                    return whole;
                },
                number);
    }

    private @Nullable Boolean reading(long number) {
        return storage.first(
                "select report, length, json from reading where number = ?",
                row -> {
                    String report = ids.getOrDefault(row.getLong(1), "number " + row.getLong(1));
                    try {
                        Reading reading = stages.reading(new Packed(row.getInt(2), row.getBytes(3)).text());
                        last.put(reading.report().id(), reading);
                        return true;
                    } catch (DataFormatException | RuntimeException e) {
                        fault("reading " + number + " of report " + report + ": damaged (" + e.getMessage() + ")");
                        return false;
                    }
                },
                number);
    }

    /** Names the judgements that find nothing to bear on in the last readings. */
    private void bearing() {
        tried("the judgements", () -> {
            for (Judgement each : Judgement.inForce(judgements.all())) {
                for (Anchor anchor : anchors(each.ruling())) {
                    Reading reading = last.get(String.valueOf(anchor.report()));
                    boolean event = !(each.ruling() instanceof Ruling.SameActor);
                    if (reading == null || (event ? anchor.event(reading) == null : anchor.actor(reading) == null)) {
                        remarks.add("judgement " + each.number() + " bears on nothing now: \"" + anchor.words()
                                + "\" of report " + anchor.report() + " is not read so any more");
                    }
                }
            }
            return true;
        });
    }

    private static List<Anchor> anchors(Ruling ruling) {
        List<Anchor> anchors = new ArrayList<>();
        if (ruling instanceof Ruling.SameActor same) {
            anchors.add(same.actor());
        } else if (ruling instanceof Ruling.SameEvent same) {
            anchors.addAll(List.of(same.event(), same.other()));
        } else if (ruling instanceof Ruling.OtherEvent other) {
            anchors.addAll(List.of(other.event(), other.other()));
        } else if (ruling instanceof Ruling.Code code) {
            anchors.add(code.event());
        }
        anchors.removeIf(anchor -> anchor.report() == null);
        return anchors;
    }
}
