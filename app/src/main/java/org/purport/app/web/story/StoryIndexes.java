package org.purport.app.web.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.purport.app.web.Desk;
import org.purport.app.web.Refusal;
import org.purport.keep.CaseFile;
import org.purport.keep.StoryRecord;
import org.purport.model.Links;
import org.purport.model.Reading;

/** Keeps the stories looked at last unpacked, until the case changes. Thread-safe. */
public final class StoryIndexes {
    /** How many reports the stories kept have together: some hundred megabytes. */
    private static final int MOST_REPORTS = 800;

    private final Map<String, Unpacked> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Unpacked(String state, Story story) {}

    /**
     * A story with what the analyst thinks of its sources.
     *
     * @param record as it is listed
     * @param grades the grade of a source or an outlet
     */
    public record Story(StoryRecord record, StoryIndex index, Grades grades) {}

    /** What the analyst thinks of sources and outlets. */
    public interface Grades {
        /** The grade, null where there is none. */
        @Nullable
        String of(String source);
    }

    /**
     * A story by its id.
     *
     * @throws Refusal where there is no such story
     */
    public Story of(Desk desk, String id) {
        return desk.read(file -> {
            String state = file.state();
            Story known = known(id, state);
            if (known != null) {
                return known;
            }
            Story made = unpack(file, id)
                    .orElseThrow(() -> Refusal.missing("There is no story " + id + " in this case (any more)."));
            keep(id, new Unpacked(state, made));
            return made;
        });
    }

    private synchronized @Nullable Story known(String id, String state) {
        Unpacked found = kept.get(id);
        return found == null || !found.state().equals(state) ? null : found.story();
    }

    private synchronized void keep(String id, Unpacked made) {
        kept.put(id, made);
        while (kept.size() > 1 && reports() > MOST_REPORTS) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    private int reports() {
        return kept.values().stream()
                .mapToInt(each -> each.story().record().reports())
                .sum();
    }

    private static Optional<Story> unpack(CaseFile file, String id) {
        Links links = file.story(id).orElse(null);
        StoryRecord record = file.overview().story(id).orElse(null);
        if (links == null || record == null) {
            return Optional.empty();
        }
        List<Reading> readings = new ArrayList<>();
        links.stories().get(0).reports().forEach(report -> file.reading(report).ifPresent(readings::add));
        Map<String, String> grades = new LinkedHashMap<>();
        StoryIndex index = new StoryIndex(links, readings);
        for (String source : index.sources()) {
            String grade = file.grade(source);
            if (grade != null) {
                grades.put(FullNames.key(source), grade);
            }
        }
        return Optional.of(new Story(record, index, source -> grades.get(FullNames.key(source))));
    }
}
