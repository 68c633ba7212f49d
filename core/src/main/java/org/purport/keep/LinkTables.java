package org.purport.keep;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.model.LinkMemory;

/** What linking remembers, in the tables of a case; written inside the transaction that is under way. */
final class LinkTables implements LinkMemory {
    private final Storage storage;

    LinkTables(Storage storage) {
        this.storage = storage;
    }

    /** Forgets everything. */
    void clear() {
        for (String table : List.of("link_bytes", "link_number", "link_item")) {
            storage.run("delete from " + table);
        }
    }

    @Override
    public byte @Nullable [] bytes(long key) {
        return storage.first("select value from link_bytes where key = ?", row -> row.getBytes(1), key);
    }

    @Override
    public void keepBytes(long key, byte[] bytes) {
        storage.run("insert or replace into link_bytes (key, value) values (?, ?)", key, bytes);
    }

    @Override
    public long number(long key, long otherwise) {
        Long number = storage.first("select value from link_number where key = ?", row -> row.getLong(1), key);
        return number == null ? otherwise : number;
    }

    @Override
    public void keepNumber(long key, long number) {
        storage.run("insert or replace into link_number (key, value) values (?, ?)", key, number);
    }

    @Override
    public void forgetNumber(long key) {
        storage.run("delete from link_number where key = ?", key);
    }

    @Override
    public long[] latest(long key, int most) {
        List<Long> items = storage.all(
                "select item from link_item where key = ? order by item desc limit ?",
                row -> row.getLong(1),
                key,
                most);
        long[] latest = new long[items.size()];
        for (int i = 0; i < latest.length; i++) {
            latest[i] = items.get(latest.length - 1 - i);
        }
        return latest;
    }

    @Override
    public void addItem(long key, long item) {
        storage.run("insert or ignore into link_item (key, item) values (?, ?)", key, item);
    }

    @Override
    public void removeItem(long key, long item) {
        storage.run("delete from link_item where key = ? and item = ?", key, item);
    }
}
