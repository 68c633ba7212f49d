package org.purport.keep;

import java.time.Instant;
import java.util.List;

/** What a case remembers of the feeds that add to it. Thread-safe, as its case is. */
public final class FeedLog {
    private final Storage storage;
    private final Object monitor;

    /** @param monitor held while the storage is used */
    FeedLog(Storage storage, Object monitor) {
        this.storage = storage;
        this.monitor = monitor;
    }

    /** What is remembered of a feed. */
    public FeedState state(String address) {
        synchronized (monitor) {
            FeedState known = storage.first(
                    "select etag, last_modified, failures, not_before from feed where address = ?",
                    row -> new FeedState(
                            address,
                            row.getString(1),
                            row.getString(2),
                            row.getInt(3),
                            Instant.parse(row.getString(4))),
                    address);
            return known == null ? FeedState.unknown(address) : known;
        }
    }

    /** Remembers how it stands with a feed and what it announced; what it announced before stays as it is. */
    public void announced(FeedState state, List<FeedEntry> entries) {
        synchronized (monitor) {
            storage.transaction(() -> {
                storage.run(
                        "insert into feed (address, etag, last_modified, failures, not_before) values (?, ?, ?, ?, ?)"
                                + " on conflict (address) do update set etag = excluded.etag,"
                                + " last_modified = excluded.last_modified, failures = excluded.failures,"
                                + " not_before = excluded.not_before",
                        state.address(),
                        state.etag(),
                        state.lastModified(),
                        state.failures(),
                        state.notBefore().toString());
                long feed = storage.number("select number from feed where address = ?", state.address());
                entries.forEach(entry -> insert(feed, entry));
            });
        }
    }

    private void insert(long feed, FeedEntry entry) {
        storage.run(
                "insert into feed_entry (feed, id, link, title, outlet, published, text, tries, not_before)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 0, ?) on conflict (feed, id) do nothing",
                feed,
                entry.id(),
                entry.link(),
                entry.title(),
                entry.outlet(),
                entry.published(),
                entry.text(),
                entry.notBefore().toString());
    }

    /** What a feed announced and nobody has read yet, in its order. */
    public List<FeedEntry> waiting(String address) {
        synchronized (monitor) {
            return storage.all(
                    "select e.* from feed_entry e join feed f on f.number = e.feed"
                            + " where f.address = ? and e.settled is null order by e.number",
                    row -> new FeedEntry(
                            row.getLong("number"),
                            address,
                            row.getString("id"),
                            row.getString("link"),
                            row.getString("title"),
                            row.getString("outlet"),
                            row.getString("published"),
                            row.getString("text"),
                            row.getInt("tries"),
                            Instant.parse(row.getString("not_before"))),
                    address);
        }
    }

    /** Remembers how often an entry was tried and when it may be tried again. */
    public void postpone(FeedEntry entry) {
        synchronized (monitor) {
            storage.run(
                    "update feed_entry set tries = ?, not_before = ? where number = ?",
                    entry.tries(),
                    entry.notBefore().toString(),
                    entry.number());
        }
    }

    /**
     * Remembers that an entry is done with; the text of the feed is no longer needed.
     *
     * @param as what became of it, in a word or a line
     */
    public void settle(FeedEntry entry, String as) {
        synchronized (monitor) {
            storage.run("update feed_entry set settled = ?, text = '' where number = ?", as, entry.number());
        }
    }
}
