package org.purport.keep;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.purport.model.Links;
import org.purport.model.Reading;

/**
 * A case as it stood on a day.
 *
 * @param links found from {@code readings} alone; their ids are not those of today
 * @param readings of the reports published by then
 * @param undated how many reports are left out because nobody said when they were published
 */
public record Past(Links links, List<Reading> readings, int undated) {
    public Past {
        readings = List.copyOf(readings);
    }

    /** The stories there were, the largest first. */
    public List<StoryRecord> stories() {
        return Picture.parts(links).values().stream()
                .map(Picture::record)
                .sorted(Comparator.comparing((StoryRecord story) -> -story.reports()))
                .toList();
    }

    /**
     * The links of one story.
     *
     * @param id of a story, or of a report in it
     */
    public Optional<Links> story(String id) {
        Map<String, Links> parts = Picture.parts(links);
        Links named = parts.get(id);
        return named != null
                ? Optional.of(named)
                : parts.values().stream()
                        .filter(part -> part.stories().get(0).reports().contains(id))
                        .findFirst();
    }
}
