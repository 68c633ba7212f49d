package org.purport.link;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.purport.model.Report;

/** The runs of five words of a report's {@link Body}, as hashes, and which of them are its writer's own. */
final class RunTrace {
    private static final int RUN = 5;

    /** Words inside these marks are not a writer's own: two reports that quote one speech are not copies. */
    private static final String QUOTATION = "[\u201c\"][^\u201c\u201d\"\n]{0,2000}[\u201d\"]";

    /** One run in so many is looked up; all shared runs are counted once a pair is found. */
    private static final int ONE_IN = 8;

    /** Of short reports so many are looked up at least. */
    private static final int FEWEST_KEYS = 16;

    private final long[] all;
    private final long[] own;

    private RunTrace(long[] all, long[] own) {
        this.all = all;
        this.own = own;
    }

    static RunTrace of(Report report) {
        String text = String.join("\n", Body.paragraphs(report.text()));
        Set<Long> own = new HashSet<>();
        for (String piece : text.split(QUOTATION, -1)) {
            own.addAll(Shingles.of(Words.all(piece), RUN));
        }
        return new RunTrace(sorted(Shingles.of(Words.all(text), RUN)), sorted(own));
    }

    private static long[] sorted(Set<Long> runs) {
        return runs.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    int size() {
        return all.length;
    }

    /** Runs by which the report is found: of two reports that share a third of their runs, some of these are the same. */
    long[] keys() {
        long[] mixed = Arrays.stream(all)
                .map(run -> (run * 0x9e3779b97f4a7c15L) >>> 8)
                .sorted()
                .toArray();
        long bound = (1L << 56) / ONE_IN;
        int count = 0;
        while (count < mixed.length && (count < FEWEST_KEYS || mixed[count] < bound)) {
            count++;
        }
        return Arrays.copyOf(mixed, count);
    }

    int shared(RunTrace other) {
        return shared(all, other.all);
    }

    /** How many of this writer's own runs another report has. */
    int ownIn(RunTrace other) {
        return shared(own, other.all);
    }

    int own() {
        return own.length;
    }

    private static int shared(long[] some, long[] others) {
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < some.length && j < others.length) {
            if (some[i] == others[j]) {
                count++;
                i++;
                j++;
            } else if (some[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return count;
    }

    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + Long.BYTES * (all.length + own.length));
        buffer.putInt(all.length);
        Arrays.stream(all).forEach(buffer::putLong);
        Arrays.stream(own).forEach(buffer::putLong);
        return buffer.array();
    }

    static RunTrace of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long[] all = new long[buffer.getInt()];
        long[] own = new long[buffer.remaining() / Long.BYTES - all.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = buffer.getLong();
        }
        for (int i = 0; i < own.length; i++) {
            own[i] = buffer.getLong();
        }
        return new RunTrace(all, own);
    }
}
