package org.purport.app.watch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.model.Factuality.Status;
import org.purport.model.Links;
import org.purport.model.Links.Happening;

/**
 * Something that new reports changed in a case.
 *
 * @param reports the new ones of the story
 * @param event what it is about, null where it is the whole story
 * @param before how it stood before, null where the status is not what changed
 * @param origins who denies it, or who says so too
 */
public record Development(
        Kind kind,
        Links.Story story,
        List<String> reports,
        @Nullable Happening event,
        @Nullable Status before,
        List<Links.Origin> origins) {
    public Development {
        reports = List.copyOf(reports);
        origins = List.copyOf(origins);
    }

    /** What changed. */
    public enum Kind {
        /** A story that no older report tells. */
        STORY,
        /** How it stands with a happening that was told of before. */
        STATUS,
        /** Somebody denies what nobody denied before. */
        DENIAL,
        /** Somebody asserts what others asserted before, and not by their word. */
        ORIGIN
    }
}
