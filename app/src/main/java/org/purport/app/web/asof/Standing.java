package org.purport.app.web.asof;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.purport.app.brief.Verdict;

/**
 * How a story stood at the end of a day, from what was published by then.
 *
 * @param reports ids of those published by then
 * @param copies how many of them repeat the text of another
 * @param origins ids of the first-hand sources heard by then
 * @param happenings what was told by then, by id
 */
public record Standing(
        LocalDate day, Set<String> reports, int copies, Set<String> origins, Map<String, State> happenings) {

    /**
     * How one happening stood.
     *
     * @param asserted ids of the origins that say so
     * @param reports how many tell it
     */
    public record State(
            String happening,
            String headline,
            Verdict verdict,
            Set<String> asserted,
            Set<String> denied,
            Set<String> declined,
            int reports) {}

    /** The happenings that stand so. */
    public List<State> with(Verdict verdict) {
        return happenings.values().stream()
                .filter(state -> state.verdict() == verdict)
                .toList();
    }
}
