package org.purport.keep;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;
import org.purport.model.Reading;

/**
 * Looks at every record of a case by itself, so that a damaged one hides no other.
 *
 * <p>Records are drawn one after the other and looked at by several threads; few are held at a time, however many there are.
 */
final class Inspection {
    /** So many faults tell what there is to know. */
    private static final int MOST_FAULTS = 50;

    private static final int AHEAD = 64;

    private final Storage storage;
    private final Stages stages;
    private final Judgements judgements;
    private final CheckProgress progress;
    private final List<String> faults = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<Long, String> ids = new HashMap<>();

    /** The last readings of the reports that judgements name. */
    private final Map<String, Reading> last = new HashMap<>();

    private long looked;
    private long records;

    /** What was found of a record: what is wrong with it, and its reading if that is wanted later. */
    private record Found(@Nullable String fault, @Nullable Reading reading) {}

    /** Draws a record; what it gives looks at it, on any thread; null where there is none of this number. */
    private interface Draw {
        @Nullable
        Callable<Found> at(long number);
    }

    Inspection(Storage storage, Stages stages, Judgements judgements, CheckProgress progress) {
        this.storage = storage;
        this.stages = stages;
        this.judgements = judgements;
        this.progress = progress;
    }

    Soundness run() {
        records = highest("report") + highest("reading") + highest("judgement");
        progress.looked(0, records);
        file();
        Set<String> named = named();
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
                    Thread thread = new Thread(task, "purport-check");
                    thread.setDaemon(true);
                    return thread;
                });
        try {
            long reports = each("report", this::report, workers);
            long readings = each("reading", number -> reading(number, named), workers);
            long judged = each("judgement", this::judgement, workers);
            bearing();
            return new Soundness(reports, readings, judged, faults, remarks);
        } finally {
            workers.shutdownNow();
        }
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

    private long highest(String table) {
        long[] number = {0};
        tried("the list of " + table + "s", () -> {
            number[0] = storage.number("select coalesce(max(number), 0) from " + table);
            return true;
        });
        return number[0];
    }

    /** Looks at every record of a table, and says how many are whole. */
    private long each(String table, Draw draw, ExecutorService workers) {
        long whole = 0;
        long highest = highest(table);
        Deque<Future<Found>> underWay = new ArrayDeque<>();
        for (long number = 1; number <= highest || !underWay.isEmpty(); number++) {
            if (number <= highest) {
                Future<Found> next = drawn(table, draw, number, workers);
                if (next != null) {
                    underWay.add(next);
                }
            }
            if (underWay.size() >= AHEAD || number > highest) {
                whole += isWhole(underWay.poll()) ? 1 : 0;
            }
            progress.looked(++looked, records);
        }
        return whole;
    }

    private @Nullable Future<Found> drawn(String table, Draw draw, long number, ExecutorService workers) {
        List<Callable<Found>> tasks = new ArrayList<>();
        boolean readable = tried(table + " " + number, () -> {
            Callable<Found> task = draw.at(number);
            if (task != null) {
                tasks.add(task);
            }
            return true;
        });
        return readable && !tasks.isEmpty() ? workers.submit(tasks.get(0)) : null;
    }

    private boolean isWhole(@Nullable Future<Found> looked) {
        if (looked == null) {
            return false;
        }
        try {
            Found found = looked.get();
            if (found.fault() != null) {
                fault(found.fault());
                return false;
            }
            if (found.reading() != null) {
                last.put(found.reading().report().id(), found.reading());
            }
            return true;
        } catch (ExecutionException e) {
            fault("a record cannot be looked at: " + e.getCause());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped before every record was looked at", e);
        }
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

    private @Nullable Callable<Found> report(long number) {
        return storage.first(
                "select id, text, text_hash from report where number = ?",
                row -> {
                    String id = row.getString(1);
                    String text = row.getString(2);
                    byte[] hash = row.getBytes(3);
                    ids.put(number, id);
                    return () -> new Found(
                            Arrays.equals(Records.hash(text), hash)
                                    ? null
                                    : "report " + id + ": its text is not what was added",
                            null);
                },
                number);
    }

    private @Nullable Callable<Found> reading(long number, Set<String> named) {
        return storage.first(
                "select report, length, json from reading where number = ?",
                row -> {
                    String report = ids.getOrDefault(row.getLong(1), "number " + row.getLong(1));
                    Packed packed = new Packed(row.getInt(2), row.getBytes(3));
                    return () -> read(number, report, packed, named.contains(report));
                },
                number);
    }

    private Found read(long number, String report, Packed packed, boolean wanted) {
        try {
            Reading reading = stages.reading(packed.text());
            return new Found(null, wanted ? reading : null);
        } catch (DataFormatException | RuntimeException e) {
            return new Found("reading " + number + " of report " + report + ": damaged (" + e.getMessage() + ")", null);
        }
    }

    private @Nullable Callable<Found> judgement(long number) {
        Long known = storage.first("select number from judgement where number = ?", row -> row.getLong(1), number);
        return known == null ? null : () -> new Found(null, null);
    }

    /** The reports that judgements in force name. */
    private Set<String> named() {
        Set<String> reports = new HashSet<>();
        tried("the judgements", () -> {
            for (Judgement each : Judgement.inForce(judgements.all())) {
                anchors(each.ruling()).forEach(anchor -> reports.add(String.valueOf(anchor.report())));
            }
            return true;
        });
        return reports;
    }

    /** Names the judgements that find nothing to bear on in the last readings. */
    private void bearing() {
        tried("the judgements", () -> {
            for (Judgement each : Judgement.inForce(judgements.all())) {
                for (Anchor anchor : anchors(each.ruling())) {
                    Reading reading = last.get(String.valueOf(anchor.report()));
                    if (reading == null || !bears(each.ruling(), anchor, reading)) {
                        remarks.add("judgement " + each.number() + " bears on nothing now: \"" + anchor.words()
                                + "\" of report " + anchor.report() + " is not read so any more");
                    }
                }
            }
            return true;
        });
    }

    private static boolean bears(Ruling ruling, Anchor anchor, Reading reading) {
        if (ruling instanceof Ruling.SameActor) {
            return anchor.actor(reading) != null;
        }
        if (ruling instanceof Ruling.Speaker) {
            return anchor.claim(reading) != null;
        }
        return anchor.event(reading) != null || (ruling instanceof Ruling.Right && anchor.claim(reading) != null);
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
        } else if (ruling instanceof Ruling.Speaker speaker) {
            anchors.add(speaker.claim());
        } else if (ruling instanceof Ruling.Right right) {
            anchors.add(right.place());
        }
        anchors.removeIf(anchor -> anchor.report() == null);
        return anchors;
    }
}
