package org.purport.keep;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.model.LinkMemory;

/** What linking remembers, in the tables of a case; written inside the transaction that is under way. */
final class LinkTables implements LinkMemory {
    private static final int HELD = 1 << 16;
    private static final Long NONE = Long.MIN_VALUE;

    private final Storage storage;

    /** Numbers asked for or written lately: which group an item is of is asked for many times over. */
    private final Map<Long, Long> numbers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
            return size() > HELD;
        }
    };

    LinkTables(Storage storage) {
        this.storage = storage;
    }

    /** Forgets everything. */
    void clear() {
        release();
        for (String table : List.of("link_bytes", "link_number", "link_item")) {
            storage.run("delete from " + table);
        }
    }

    /** Holds nothing ready any more, as after a transaction that was given up. */
    void release() {
        numbers.clear();
    }

    /** Another number for each, since keys of neighbouring items fall into one place of a map. */
    private static long mixed(long key) {
        return key * 0x9e3779b97f4a7c15L;
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
        Long number = numbers.get(mixed(key));
        if (number == null) {
            number = storage.first("select value from link_number where key = ?", row -> row.getLong(1), key);
            number = number == null ? NONE : number;
            numbers.put(mixed(key), number);
        }
        return number.equals(NONE) ? otherwise : number;
    }

    @Override
    public void keepNumber(long key, long number) {
        storage.run("insert or replace into link_number (key, value) values (?, ?)", key, number);
        numbers.put(mixed(key), number);
    }

    @Override
    public void forgetNumber(long key) {
        storage.run("delete from link_number where key = ?", key);
        numbers.put(mixed(key), NONE);
    }

    @Override
    public long[] latest(long key, int most) {
        // One row of many numbers: to draw a row costs more than to find it.
        String items = storage.first(
                "select group_concat(item) from (select item from link_item where key = ? order by item desc limit ?)",
                row -> row.getString(1),
                key,
                most);
        return items == null ? new long[0] : numbers(items);
    }

    /** Numbers with commas between them, in ascending order. */
    private static long[] numbers(String text) {
        long[] found = new long[(int) text.chars().filter(c -> c == ',').count() + 1];
        int at = 0;
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ',') {
                found[at++] = number;
                number = 0;
            } else {
                number = number * 10 + text.charAt(i) - '0';
            }
        }
        found[at] = number;
        Arrays.sort(found);
        return found;
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
