package org.purport.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.keep.StoryRecord;

/**
 * What surrounds every page.
 *
 * @param title of the window
 * @param caseName name of the file
 * @param nav the pages of the case
 * @param story whose page it is, null for a page of the case
 * @param tabs the pages of that story
 * @param token that every form sends along in a field "csrf"
 * @param notice what the reader should know of the case now, null where nothing
 */
public record Frame(
        String title,
        String caseName,
        List<Entry> nav,
        @Nullable StoryRecord story,
        List<Entry> tabs,
        String token,
        @Nullable String notice,
        Addresses assets) {
    public Frame {
        nav = List.copyOf(nav);
        tabs = List.copyOf(tabs);
    }

    /** An entry of a navigation. */
    public record Entry(String label, String address, boolean current) {}

    /** Says under which address an asset is served. */
    interface Addresses {
        String of(String name);
    }

    /** The address of a script or style. */
    public String asset(String name) {
        return assets.of(name);
    }
}
