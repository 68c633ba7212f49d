package org.purport.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lists and counts of a case that are looked up without unpacking a reading.
 *
 * <p>It belongs to its {@link CaseFile} and is as thread-safe.
 */
public final class Overview {
    private static final String STORY = "s.id, s.title, s.first, s.last, s.reports, s.copies, s.origins";

    private static final int LONGEST_TITLE = 90;

    private final Storage storage;
    private final Object lock;

    Overview(Storage storage, Object lock) {
        this.storage = storage;
        this.lock = lock;
    }

    /** How stories are ordered. */
    public enum Order {
        /** Most reports first. */
        LARGEST("s.reports desc, s.number"),
        /** The story with the last report first. */
        LATEST("s.last is null, s.last desc, s.number");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }
    }

    /**
     * A report as it is listed.
     *
     * @param number in the order in which reports were added, from 1
     */
    public record ReportLine(
            long number,
            String id,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String published) {}

    /**
     * A name that claims are looked up by.
     *
     * @param claims how many have it
     */
    public record Name(String value, long claims) {}

    /** How many stories have a report with these words; all where there are none. */
    public long countStories(@Nullable String words) {
        synchronized (lock) {
            return words == null
                    ? storage.number("select count(*) from story")
                    : storage.number("select count(*) from story s where " + WITH_WORDS, Condition.match(words));
        }
    }

    private static final String WITH_WORDS =
            "s.number in (select m.story from report_text t join story_member m on m.report = t.rowid"
                    + " where report_text match ?)";

    /** The stories that have a report with these words, or all, a part at a time. */
    public List<StoryRecord> stories(@Nullable String words, Order order, int from, int most) {
        synchronized (lock) {
            String sql = "select " + STORY + " from story s" + (words == null ? "" : " where " + WITH_WORDS)
                    + " order by " + order.sql + " limit ? offset ?";
            return titled(
                    words == null
                            ? storage.all(sql, Overview::story, most, from)
                            : storage.all(sql, Overview::story, Condition.match(words), most, from));
        }
    }

    /** The stories, those without a title under the first words of their first report. */
    private List<StoryRecord> titled(List<StoryRecord> stories) {
        List<String> untitled = stories.stream()
                .filter(story -> isBlank(story.title()))
                .map(StoryRecord::id)
                .toList();
        if (untitled.isEmpty()) {
            return stories;
        }
        Map<String, String> words = new HashMap<>();
        storage.each(
                "select s.id, trim(substr(f.text, 1, 400)) from (select m.story as story, min(r.number) as first from"
                        + " story_report m join report r on r.id = m.report where m.story in (select number from story"
                        + " where id in (" + marks(untitled.size()) + ")) group by m.story) o"
                        + " join story s on s.number = o.story join report f on f.number = o.first",
                row -> words.put(row.getString(1), firstLine(row.getString(2))),
                untitled.toArray());
        return stories.stream()
                .map(story -> isBlank(story.title()) ? story.titled(words.get(story.id())) : story)
                .toList();
    }

    private static boolean isBlank(@Nullable String title) {
        return title == null || title.isBlank();
    }

    private static String firstLine(String text) {
        String line = text.lines()
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST_TITLE);
        if (cut < 20) {
            cut = Character.isHighSurrogate(line.charAt(LONGEST_TITLE - 1)) ? LONGEST_TITLE - 1 : LONGEST_TITLE;
        }
        return line.substring(0, cut) + "…";
    }

    private static StoryRecord story(ResultSet row) throws SQLException {
        return new StoryRecord(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7));
    }

    /** A story by its id. */
    public Optional<StoryRecord> story(String id) {
        synchronized (lock) {
            return titled(storage.all("select " + STORY + " from story s where s.id = ?", Overview::story, id)).stream()
                    .findFirst();
        }
    }

    /** The story that a report is in. */
    public Optional<StoryRecord> storyOf(String report) {
        synchronized (lock) {
            return titled(storage.all(
                            "select " + STORY
                                    + " from story_report m join story s on s.number = m.story where m.report = ?",
                            Overview::story,
                            report))
                    .stream()
                    .findFirst();
        }
    }

    /** How many reports of each story were published on which day; reports without a day are left out. */
    public Map<String, SortedMap<String, Integer>> days(List<String> stories) {
        Map<String, SortedMap<String, Integer>> days = new HashMap<>();
        if (stories.isEmpty()) {
            return days;
        }
        synchronized (lock) {
            storage.each(
                    "select s.id, substr(r.published, 1, 10), count(*) from story s join story_report m on m.story ="
                            + " s.number join report r on r.id = m.report where r.published is not null and s.id in ("
                            + marks(stories.size()) + ") group by 1, 2",
                    row -> days.computeIfAbsent(row.getString(1), key -> new TreeMap<>())
                            .put(row.getString(2), row.getInt(3)),
                    stories.toArray());
        }
        return days;
    }

    private static String marks(int number) {
        return Collections.nCopies(number, "?").stream().collect(Collectors.joining(", "));
    }

    /** The number of the report that was added last, 0 where there is none. */
    public long lastReport() {
        synchronized (lock) {
            return storage.number("select coalesce(max(number), 0) from report");
        }
    }

    /**
     * How many reports each story got after one was added; stories that got none are left out.
     *
     * @param report number of a report
     */
    public Map<String, Integer> addedAfter(long report) {
        Map<String, Integer> added = new HashMap<>();
        synchronized (lock) {
            storage.each(
                    "select s.id, count(*) from report r join story_report m on m.report = r.id join story s on s.number ="
                            + " m.story where r.number > ? group by s.id",
                    row -> added.put(row.getString(1), row.getInt(2)),
                    report);
        }
        return added;
    }

    /** The reports of a story by day of publication, undated ones last. */
    public List<ReportLine> reports(String story) {
        synchronized (lock) {
            return storage.all(
                    "select r.number, r.id, r.title, r.outlet, r.published from story s join story_report m on m.story ="
                            + " s.number join report r on r.id = m.report where s.id = ?"
                            + " order by coalesce(r.published, '~'), r.number",
                    row -> new ReportLine(
                            row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                    story);
        }
    }

    /**
     * A reading that was added.
     *
     * @param number in the order in which readings were added, from 1
     */
    public record Added(long number, String report) {}

    /** The readings added after one, in order, a part at a time. */
    public List<Added> readingsAfter(long number, int most) {
        synchronized (lock) {
            return storage.all(
                    "select g.number, r.id from reading g join report r on r.number = g.report where g.number > ?"
                            + " order by g.number limit ?",
                    row -> new Added(row.getLong(1), row.getString(2)),
                    number,
                    most);
        }
    }

    /**
     * Names with a part, those first that begin with it, then those that most claims have.
     *
     * @param kind of the index: "source", "actor", "place", "act", "status", "type"
     */
    public List<Name> names(String kind, String part, int most) {
        String folded = Condition.folded(part);
        synchronized (lock) {
            return storage.all(
                    "select n.value, (select count(*) from claim_name c where c.name = n.number) as claims from name n"
                            + " where n.kind = ? and instr(n.folded, ?) > 0 and claims > 0"
                            + " order by instr(n.folded, ?) <> 1, claims desc, n.value limit ?",
                    row -> new Name(row.getString(1), row.getLong(2)),
                    kind,
                    folded,
                    folded,
                    most);
        }
    }
}
