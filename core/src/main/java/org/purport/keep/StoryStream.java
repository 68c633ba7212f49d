package org.purport.keep;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.purport.model.Links;
import org.purport.model.Reading;

/** Links a case report by report over what it remembers; reports have numbers, and a story has that of its first report. */
public interface StoryStream {
    /** Links one more report, numbered higher than all before; says which stories are not what they were. */
    NavigableSet<Long> add(long number, Reading reading);

    /** The story of a report. */
    long story(long report);

    /** The reports of a story, none where there is no such story. */
    List<Long> reports(long story);

    /**
     * The links of some stories.
     *
     * @param readings by number, null where a report has none
     */
    Links links(Collection<Long> stories, LongFunction<@Nullable Reading> readings);

    /**
     * The same links with what they rest on and what comparing them shows, once all is joined and parted.
     *
     * @param readings by number, those that {@link #links} asked for
     */
    Links grounded(Links links, Map<Long, Reading> readings);
}
