package org.purport.keep;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.purport.keep.UnusableCase.Reason;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Report;

/**
 * A case: reports, what was read in them, what the analyst decided, and the links between them, in one file.
 *
 * <p>Reports, readings and judgements are added and never changed. Each is one transaction, so that a program that is killed loses
 * what it was at and no more. Methods throw {@link UnusableCase} where the file cannot be read or written. Thread-safe.
 */
public final class CaseFile implements AutoCloseable {
    private final Storage storage;
    private final Stages stages;
    private final Records records;
    private final ClaimIndex index;
    private final Judgements judgements;
    private final Picture picture;
    private final FeedLog feeds;
    private final Linking linking;

    /** Made anew when a judgement was added, by this program or another. */
    private @Nullable Corrections corrections;

    private long correctionsOf = -1;

    private CaseFile(Storage storage, Stages stages) {
        this.storage = storage;
        this.stages = stages;
        this.records = new Records(storage);
        this.index = new ClaimIndex(storage);
        this.judgements = new Judgements(storage);
        this.picture = new Picture(storage, stages);
        this.feeds = new FeedLog(storage, this);
        this.linking = new Linking(storage, stages, picture, this::corrections, this::lastReading);
    }

    /** Opens a case; one of an older version is brought up to date. */
    public static CaseFile open(Path file, Access access, Stages stages) {
        if (access == Access.CHECK) {
            return new CaseFile(Storage.inspecting(file), stages);
        }
        if (access == Access.READ && isCurrent(file)) {
            return new CaseFile(Storage.reading(file), stages);
        }
        Storage storage = Storage.writing(file);
        try {
            CaseFile opened = new CaseFile(storage, stages);
            Schema.migrate(storage, Schema.VERSION, opened::derive);
            if (access == Access.WRITE) {
                return opened;
            }
        } catch (RuntimeException | Error e) {
            storage.close();
            throw e;
        }
        storage.close();
        return new CaseFile(Storage.reading(file), stages);
    }

    private static boolean isCurrent(Path file) {
        try (Storage storage = Storage.reading(file)) {
            int version = Schema.version(storage);
            if (version == 0) {
                throw new UnusableCase(Reason.NOT_A_CASE, file + ": is not a case");
            }
            return version == Schema.VERSION;
        }
    }

    /** How many reports there are. */
    public synchronized long size() {
        return storage.number("select count(*) from report");
    }

    /** Whether the case has this report, which means the same text and nothing that contradicts: outlet, address or date. */
    public synchronized boolean holds(Report report) {
        Records.Known known = records.known(report);
        return known != null && records.isSighted(known, report);
    }

    /**
     * Adds a reading with its report in one transaction; a report whose id another report has gets a number behind it.
     *
     * @param reader name and version of what made the reading
     */
    public synchronized Addition add(Reading reading, String reader) {
        Addition[] became = {Addition.KNOWN};
        change(() -> {
            Records.Known known = records.known(reading.report());
            if (known == null) {
                Report report = records.named(reading.report());
                long number = records.insert(report);
                index.text(number, report.title(), report.text());
                append(number, Records.of(reading, report), reader);
                became[0] = Addition.NEW;
                return;
            }
            if (!records.isSighted(known, reading.report())) {
                records.sight(known.number(), reading.report());
            }
            Reading again = Records.of(reading, known.report());
            if (!stages.json(again).equals(records.json(known.number()))) {
                append(known.number(), again, reader);
                became[0] = Addition.READ_AGAIN;
            }
        });
        return became[0];
    }

    private void change(Runnable work) {
        try {
            storage.transaction(work);
        } catch (RuntimeException | Error e) {
            index.forget();
            throw e;
        }
    }

    private void append(long number, Reading reading, String reader) {
        records.append(number, stages.json(reading), reader);
        index.replace(number, corrections().applyTo(reading));
    }

    /** Makes everything anew that is derived from the records. */
    private void derive() {
        storage.each(
                "select number, title, text from report",
                row -> index.text(row.getLong(1), row.getString(2), row.getString(3)));
        for (Long number : storage.all("select number from report order by number", row -> row.getLong(1))) {
            deriveAgain(number);
        }
    }

    private void deriveAgain(long number) {
        String json = records.json(number);
        if (json != null) {
            index.replace(number, corrections().applyTo(stages.reading(json)));
        }
    }

    private Corrections corrections() {
        long last = storage.number("select coalesce(max(number), 0) from judgement");
        Corrections made = corrections;
        if (made == null || last != correctionsOf) {
            made = new Corrections(judgements.all());
            corrections = made;
            correctionsOf = last;
        }
        return made;
    }

    /** The reports, in the order in which they were added. */
    public synchronized List<Report> reports() {
        return records.reports();
    }

    /** A part of the reports, in the order in which they were added. */
    public synchronized List<Report> reports(long skip, long most) {
        return records.reports(skip, most);
    }

    /** The id that a report has in the case, empty where the case does not have it. */
    public synchronized Optional<String> idOf(Report report) {
        return Optional.ofNullable(records.known(report))
                .map(known -> known.report().id());
    }

    private @Nullable Reading lastReading(long number) {
        String json = records.json(number);
        return json == null ? null : corrections().applyTo(stages.reading(json));
    }

    /** The last reading of every report with the judgements in force, in the order in which the reports were added. */
    public synchronized List<Reading> readings() {
        return storage.all("select number from report order by number", row -> row.getLong(1)).stream()
                .flatMap(number -> Stream.ofNullable(lastReading(number)))
                .toList();
    }

    /** The last reading of a report with the judgements in force. */
    public synchronized Optional<Reading> reading(String report) {
        Long number = storage.first("select number from report where id = ?", row -> row.getLong(1), report);
        return number == null ? Optional.empty() : Optional.ofNullable(lastReading(number));
    }

    /** Whether the links are those of all readings and judgements. */
    public synchronized boolean isLinked() {
        return linking.isCurrent();
    }

    /** Words that change with every report, reading, judgement and linking: what was shown with other words is out of date. */
    public synchronized String state() {
        return madeOf() + ", links of " + linking.madeOf();
    }

    private String madeOf() {
        return storage.number("select coalesce(max(number), 0) from reading") + " readings, "
                + storage.number("select coalesce(max(number), 0) from judgement") + " judgements";
    }

    /** Brings the links up to date with what was added and decided since. */
    public synchronized void link() {
        linking.run(judgements.all(), LinkProgress.NONE, () -> false);
    }

    /**
     * The same, which another thread may interrupt.
     *
     * @throws InterruptedException where this thread is interrupted; what is linked by then is kept, and the next call goes on from it
     */
    public synchronized void link(LinkProgress progress) throws InterruptedException {
        if (!linking.run(judgements.all(), progress, Thread::interrupted)) {
            throw new InterruptedException("linking was interrupted");
        }
    }

    private Links linked(List<Reading> readings) {
        return stages.grounded(
                Regrouping.apply(stages.link(readings), readings, corrections().inForce()), readings);
    }

    /** The links as last found. */
    public synchronized Links links() {
        return picture.all();
    }

    /** The links of the story that a report tells, as last found. */
    public synchronized Optional<Links> storyOf(String report) {
        return Optional.ofNullable(picture.storyOf(report));
    }

    /** The links of one story as last found. */
    public synchronized Optional<Links> story(String id) {
        return Optional.ofNullable(picture.story(id));
    }

    /** The stories as last found, the largest first. */
    public synchronized List<StoryRecord> stories() {
        return picture.stories();
    }

    /** Ids of the stories of which a report has all these words, in any form. */
    public synchronized Set<String> storiesWith(String words) {
        return picture.storiesWith(words);
    }

    /**
     * The case as it stood on a day, from what was published by then, with the judgements of today.
     *
     * @param day ISO date of the last day that counts
     */
    public synchronized Past asOf(String day) {
        List<Reading> all = readings();
        List<Reading> dated = all.stream()
                .filter(reading -> PublicationDay.of(reading.report()) != null)
                .toList();
        List<Reading> published = dated.stream()
                .filter(reading ->
                        String.valueOf(PublicationDay.of(reading.report())).compareTo(day) <= 0)
                .toList();
        return new Past(linked(published), published, all.size() - dated.size());
    }

    /**
     * What reports published since a day changed, by the links as last found.
     *
     * @param since ISO date of the first day that counts as new
     */
    public synchronized Changes changes(String since) {
        return Changes.of(picture.all(), records.days(), since);
    }

    /** Lists and counts that need no reading. */
    public Overview overview() {
        return new Overview(storage, this);
    }

    /** How many claims meet all conditions. */
    public synchronized long countClaims(List<Condition> conditions) {
        return index.count(conditions);
    }

    /**
     * The claims that meet all conditions, by day of publication.
     *
     * @param most how many are shown at most
     */
    public synchronized List<ClaimRecord> claims(List<Condition> conditions, long most) {
        return claims(conditions, 0, most);
    }

    /**
     * A part of the claims that meet all conditions, by day of publication.
     *
     * @param skip how many of them come before the part
     */
    public synchronized List<ClaimRecord> claims(List<Condition> conditions, long skip, long most) {
        return index.find(conditions, skip, most, corrections());
    }

    /** The grade that the analyst gave a source or an outlet, null where none. */
    public synchronized @Nullable String grade(@Nullable String source) {
        return corrections().grade(source);
    }

    /** Every judgement, in order. */
    public synchronized List<Judgement> judgements() {
        return judgements.all();
    }

    /** The judgements that later ones undo. */
    public synchronized Set<Long> undone() {
        return new TreeSet<>(Judgement.undone(judgements.all()));
    }

    /**
     * Puts a ruling on record, which is in force from now on.
     *
     * @throws IllegalArgumentException where it undoes a judgement that there is not, or that does not count already
     */
    public synchronized Judgement judge(String who, String why, Ruling ruling) {
        List<Judgement> before = judgements.all();
        Set<Long> affected = new TreeSet<>();
        if (ruling instanceof Ruling.Undo undo) {
            Judgement undone = before.stream()
                    .filter(each -> each.number() == undo.judgement())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no judgement " + undo.judgement()));
            if (Judgement.undone(before).contains(undo.judgement())) {
                throw new IllegalArgumentException("judgement " + undo.judgement() + " is undone already");
            }
            before.forEach(each -> affected.addAll(affected(each.ruling())));
            affected.addAll(affected(undone.ruling()));
        } else {
            affected.addAll(affected(ruling));
        }
        Judgement[] made = new Judgement[1];
        change(() -> {
            made[0] = judgements.add(who, Instant.now(), why, ruling);
            corrections = null;
            affected.forEach(this::deriveAgain);
        });
        return made[0];
    }

    /** The numbers of the reports of which the index changes with a ruling. */
    private Set<Long> affected(Ruling ruling) {
        Set<Long> numbers = new TreeSet<>();
        if (ruling instanceof Ruling.SameActor same) {
            if (same.actor().report() == null) {
                numbers.addAll(index.reportsWithActor(same.actor().words()));
                numbers.addAll(index.reportsWithActor(same.other().words()));
            }
            numbers.addAll(number(same.actor()));
        } else if (ruling instanceof Ruling.Code code) {
            numbers.addAll(number(code.event()));
        } else if (ruling instanceof Ruling.Speaker speaker) {
            numbers.addAll(number(speaker.claim()));
        }
        return numbers;
    }

    private List<Long> number(Anchor anchor) {
        return anchor.report() == null
                ? List.of()
                : storage.all("select number from report where id = ?", row -> row.getLong(1), anchor.report());
    }

    /** From now on shows the case as it is now, whatever another program or opening adds; for a case opened for reading. */
    public synchronized void holdStill() {
        storage.holdStill();
    }

    /** What is remembered of feeds. */
    public FeedLog feeds() {
        return feeds;
    }

    /** Looks at every record. */
    public synchronized Soundness check(CheckProgress progress) {
        return new Inspection(storage, stages, judgements, progress).run();
    }

    @Override
    public synchronized void close() {
        storage.close();
    }
}
