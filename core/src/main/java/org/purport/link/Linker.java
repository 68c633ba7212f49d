package org.purport.link;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.purport.model.LinkMemory;
import org.purport.model.Links;
import org.purport.model.Reading;

/** Joins the readings of a case: a {@link LinkStream} over all of them. Thread-safe. */
public final class Linker {

    /** The links of all readings, which must have different report ids, taken in by day of publication. */
    public Links link(List<Reading> readings) {
        List<NumberedReading> ordered = new ArrayList<>();
        readings.forEach(reading -> ordered.add(NumberedReading.of(0, reading)));
        ordered.sort(NumberedReading.BY_DAY);
        return inTurn(ordered.stream().map(NumberedReading::reading).toList());
    }

    /** The same, taken in as they stand. */
    Links inTurn(List<Reading> readings) {
        LinkStream stream = new LinkStream(new HeapMemory());
        TreeSet<Long> stories = new TreeSet<>();
        for (int i = 0; i < readings.size(); i++) {
            stream.add(i + 1L, readings.get(i));
            stories.add(i + 1L);
        }
        return stream.links(stories, number -> readings.get((int) number - 1));
    }

    /** A stream that remembers what it links in a memory, empty or of the same case. */
    public LinkStream stream(LinkMemory memory) {
        return new LinkStream(memory);
    }
}
