package org.purport.app.web;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.keep.StoryRecord;

/** What a visit is answered with. */
public sealed interface Reply {

    /**
     * A page made by a template that takes {@code frame} and {@code page}.
     *
     * @param title of the window
     * @param story whose tabs are shown, null for a page of the case
     * @param model what the template shows
     */
    record Html(
            int status,
            String template,
            String title,
            @Nullable StoryRecord story,
            Object model) implements Reply {}

    /** Another address to go to; a form that was sent is not sent again. */
    record Elsewhere(String address) implements Reply {}

    /**
     * A file.
     *
     * @param name under which it is saved, null where it is shown
     */
    record File(String mediaType, @Nullable String name, byte[] bytes) implements Reply {}

    /**
     * A file that may be large: it is sent from the disk and then deleted.
     *
     * @param name under which it is saved
     */
    record Stored(String mediaType, String name, Path file) implements Reply {}

    /**
     * Data for a program.
     *
     * @param headers besides the type
     */
    record Data(int status, String mediaType, byte[] bytes, Map<String, String> headers) implements Reply {
        public Data {
            headers = Map.copyOf(headers);
        }
    }

    /** A page of the case. */
    static Reply page(String template, String title, Object model) {
        return new Html(200, template, title, null, model);
    }

    /** A page of a story. */
    static Reply page(String template, String title, StoryRecord story, Object model) {
        return new Html(200, template, title, story, model);
    }
}
