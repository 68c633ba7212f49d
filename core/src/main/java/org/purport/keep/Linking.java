package org.purport.keep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.purport.model.Links;
import org.purport.model.Reading;

/**
 * Keeps the links of a case up to date, report by report in the order in which they were added.
 *
 * <p>What is linked is on record in the transaction that links it, and so is which stories are to be told anew; a program that is
 * killed goes on from there, to the same links. Readings or actors that changed under links that rest on them are linked from the
 * beginning.
 */
final class Linking {
    /** Reports linked in one transaction: pages of the file that several of them change are written once. */
    private static final int BATCH = 128;

    /** Reports of the stories that are told in one transaction, as far as one story is not more. */
    private static final int TOLD = 64;

    private final Storage storage;
    private final Stages stages;
    private final Picture picture;
    private final LinkTables tables;
    private final Supplier<Corrections> corrections;
    private final LongFunction<@Nullable Reading> readings;

    /** What it holds ready is what the tables say; made anew where a transaction fails. */
    private @Nullable StoryStream stream;

    /** @param readings finds the last reading of a report with the judgements in force */
    Linking(
            Storage storage,
            Stages stages,
            Picture picture,
            Supplier<Corrections> corrections,
            LongFunction<@Nullable Reading> readings) {
        this.storage = storage;
        this.stages = stages;
        this.picture = picture;
        this.tables = new LinkTables(storage);
        this.corrections = corrections;
        this.readings = readings;
    }

    /** Whether the links are those of all readings and judgements. */
    boolean isCurrent() {
        return state("reading") == last("reading")
                && state("judgement") == last("judgement")
                && storage.number("select count(*) from link_due") == 0;
    }

    /** Words that are others after each change of the links. */
    String madeOf() {
        return state("reading") + " readings, " + state("judgement") + " judgements, "
                + storage.number("select coalesce(max(report), 0) from link_done") + " reports, "
                + storage.number("select count(*) from link_due") + " stories due";
    }

    private long state(String column) {
        return storage.number("select " + column + " from link_state");
    }

    private long last(String table) {
        return storage.number("select coalesce(max(number), 0) from " + table);
    }

    /**
     * Brings the links up to date.
     *
     * @param stopped whether it should end before it is through
     * @return whether it is through
     */
    boolean run(List<Judgement> judgements, LinkProgress progress, BooleanSupplier stopped) {
        try {
            long reading = last("reading");
            takeInJudgements(judgements);
            if (isReadAgain()) {
                storage.transaction(this::forget);
            }
            if (!linkReports(progress, stopped)) {
                return false;
            }
            storage.transaction(() -> storage.run(
                    "insert or replace into link_state (one, reading, judgement) values (1, ?, ?)",
                    reading,
                    last("judgement")));
            return tell(progress, stopped);
        } catch (RuntimeException | Error e) {
            stream = null;
            tables.release();
            throw e;
        }
    }

    private StoryStream stream() {
        StoryStream made = stream;
        if (made == null) {
            made = stages.stream(tables);
            stream = made;
        }
        return made;
    }

    private void forget() {
        stream = null;
        tables.clear();
        for (String table : List.of("link_done", "link_due", "link_state", "story", "story_report", "story_member")) {
            storage.run("delete from " + table);
        }
    }

    /** Whether a report that is linked has a later reading. */
    private boolean isReadAgain() {
        return storage.number(
                        "select count(*) from (select 1 from reading r join link_done d on d.report = r.report"
                                + " where r.number > ? and r.number > d.reading limit 1)",
                        state("reading"))
                > 0;
    }

    /** What is ruled on actors and codes changes readings; what is ruled on events changes the stories of these. */
    private void takeInJudgements(List<Judgement> judgements) {
        long known = state("judgement");
        if (judgements.isEmpty() || judgements.get(judgements.size() - 1).number() <= known) {
            return;
        }
        boolean changesReadings = judgements.stream()
                .filter(each -> each.number() > known)
                .map(each -> ruling(each, judgements))
                .anyMatch(ruling -> ruling instanceof Ruling.SameActor || ruling instanceof Ruling.Code);
        storage.transaction(() -> {
            if (changesReadings) {
                forget();
            }
            judgements.forEach(each -> stories(each.ruling()).forEach(this::due));
        });
    }

    /** What a judgement is about in the end, through all that is undone. */
    private static Ruling ruling(Judgement judgement, List<Judgement> all) {
        Ruling ruling = judgement.ruling();
        while (ruling instanceof Ruling.Undo undo) {
            ruling = all.stream()
                    .filter(each -> each.number() == undo.judgement())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("there is no judgement " + undo.judgement()))
                    .ruling();
        }
        return ruling;
    }

    /** The stories whose happenings a ruling joins or parts. */
    private List<Long> stories(Ruling ruling) {
        List<Anchor> anchors = new ArrayList<>();
        if (ruling instanceof Ruling.SameEvent same) {
            anchors.addAll(List.of(same.event(), same.other()));
        } else if (ruling instanceof Ruling.OtherEvent other) {
            anchors.addAll(List.of(other.event(), other.other()));
        }
        return anchors.stream()
                .map(anchor -> storage.first(
                        "select d.report from link_done d join report r on r.number = d.report where r.id = ?",
                        row -> row.getLong(1),
                        anchor.report()))
                .filter(Objects::nonNull)
                .map(report -> stream().story(report))
                .toList();
    }

    private void due(long story) {
        storage.run("insert or ignore into link_due (story) values (?)", story);
    }

    private boolean linkReports(LinkProgress progress, BooleanSupplier stopped) {
        List<Long> waiting = storage.all(
                "select number from report where number > (select coalesce(max(report), 0) from link_done)"
                        + " order by number",
                row -> row.getLong(1));
        for (int from = 0; from < waiting.size(); from += BATCH) {
            List<Long> batch = waiting.subList(from, Math.min(from + BATCH, waiting.size()));
            storage.transaction(() -> batch.forEach(this::link));
            progress.at(LinkProgress.Task.REPORTS, from + batch.size(), waiting.size());
            if (stopped.getAsBoolean()) {
                return false;
            }
        }
        return true;
    }

    private void link(long report) {
        Reading reading = readings.apply(report);
        if (reading != null) {
            stream().add(report, reading).forEach(this::due);
            storage.run(
                    "insert into link_done (report, reading) select report, max(number) from reading where report = ?",
                    report);
        }
    }

    private boolean tell(LinkProgress progress, BooleanSupplier stopped) {
        NavigableSet<Long> due =
                new TreeSet<>(storage.all("select story from link_due order by story", row -> row.getLong(1)));
        if (due.isEmpty()) {
            return true;
        }
        long told = due.size();
        tell(ruledOn(due));
        told -= due.size();
        long all = told + due.size();
        List<Long> part = new ArrayList<>();
        int reports = 0;
        for (long story : due) {
            part.add(story);
            reports += stream().reports(story).size();
            if (reports >= TOLD) {
                tell(part);
                told += part.size();
                progress.at(LinkProgress.Task.STORIES, told, all);
                part.clear();
                reports = 0;
                if (stopped.getAsBoolean()) {
                    return false;
                }
            }
        }
        tell(part);
        progress.at(LinkProgress.Task.STORIES, all, all);
        return true;
    }

    /** The due stories with rulings on their happenings, and those that such a ruling ties to one; taken out of what is due. */
    private NavigableSet<Long> ruledOn(NavigableSet<Long> due) {
        NavigableSet<Long> ruled = new TreeSet<>();
        for (Judgement each : corrections.get().inForce()) {
            ruled.addAll(stories(each.ruling()));
        }
        if (ruled.stream().noneMatch(due::contains)) {
            return new TreeSet<>();
        }
        due.removeAll(ruled);
        return ruled;
    }

    private void tell(Collection<Long> stories) {
        if (stories.isEmpty()) {
            return;
        }
        Map<Long, Reading> loaded = new LinkedHashMap<>();
        Links links = stream().links(stories, number -> {
            Reading known = loaded.get(number);
            Reading reading = known == null ? readings.apply(number) : known;
            if (reading != null) {
                loaded.put(number, reading);
            }
            return reading;
        });
        Links regrouped =
                Regrouping.apply(links, loaded.values(), corrections.get().inForce());
        Links shown = stream().grounded(regrouped, loaded);
        Map<String, Links> parts = Picture.parts(shown);
        storage.transaction(() -> {
            for (long story : stories) {
                picture.replace(story, parts.get("st" + story));
                storage.run("delete from link_due where story = ?", story);
            }
        });
    }
}
