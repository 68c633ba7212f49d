package org.purport.link;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.purport.model.LinkMemory;

/** Remembers as long as the program runs. */
final class HeapMemory implements LinkMemory {
    private final Map<Long, byte[]> bytes = new HashMap<>();
    private final Map<Long, Long> numbers = new HashMap<>();
    private final Map<Long, NavigableSet<Long>> items = new HashMap<>();

    @Override
    public byte @Nullable [] bytes(long key) {
        return bytes.get(key);
    }

    @Override
    public void keepBytes(long key, byte[] value) {
        bytes.put(key, value);
    }

    @Override
    public long number(long key, long otherwise) {
        return numbers.getOrDefault(key, otherwise);
    }

    @Override
    public void keepNumber(long key, long number) {
        numbers.put(key, number);
    }

    @Override
    public void forgetNumber(long key) {
        numbers.remove(key);
    }

    @Override
    public long[] latest(long key, int most) {
        NavigableSet<Long> all = items.get(key);
        if (all == null) {
            return new long[0];
        }
        long[] latest = new long[Math.min(most, all.size())];
        int at = latest.length;
        for (long item : all.descendingSet()) {
            if (at == 0) {
                break;
            }
            latest[--at] = item;
        }
        return latest;
    }

    @Override
    public void addItem(long key, long item) {
        items.computeIfAbsent(key, k -> new TreeSet<>()).add(item);
    }

    @Override
    public void removeItem(long key, long item) {
        NavigableSet<Long> all = items.get(key);
        if (all != null) {
            all.remove(item);
        }
    }
}
