package org.purport.link;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.purport.model.LinkMemory;

/** Features of reports, of which those asked for last are held ready. */
final class Recent<T> {
    private static final int HELD = 1024;

    private final LinkMemory memory;
    private final Key key;
    private final Function<byte[], T> decoded;

    private final Map<Long, T> held = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
            return size() > HELD;
        }
    };

    Recent(LinkMemory memory, Key key, Function<byte[], T> decoded) {
        this.memory = memory;
        this.key = key;
        this.decoded = decoded;
    }

    T of(long report) {
        T known = held.get(report);
        if (known == null) {
            byte[] bytes = memory.bytes(key.of(report));
            if (bytes == null) {
                throw new IllegalStateException("nothing is remembered of report " + report);
            }
            known = decoded.apply(bytes);
            held.put(report, known);
        }
        return known;
    }

    void put(long report, T value, byte[] bytes) {
        memory.keepBytes(key.of(report), bytes);
        held.put(report, value);
    }
}
