package org.purport.link;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Reading;

/**
 * Chooses the title of a report that says what a story is about: the one with most of the words that make it one story, the earliest of
 * equals.
 *
 * <p>The first report's title is as often the name of a section, a date, or what a page shows beside the article.
 */
final class StoryTitle {
    private StoryTitle() {}

    /**
     * The title.
     *
     * @param told in the order of their days
     * @param words that make it one story
     * @param otherwise where no title has any of them
     */
    static @Nullable String of(Collection<Reading> told, List<String> words, @Nullable String otherwise) {
        String best = otherwise;
        int most = 0;
        for (Reading reading : told) {
            String title = reading.report().title();
            if (title != null) {
                Set<String> shared = new HashSet<>(Words.content(title));
                shared.retainAll(new HashSet<>(words));
                if (shared.size() > most) {
                    best = title;
                    most = shared.size();
                }
            }
        }
        return best;
    }
}
