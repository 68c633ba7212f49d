package org.purport.read;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An RSS or Atom feed: what a site has published of late.
 *
 * @param title of the feed, null where it has none
 */
public record Feed(@Nullable String title, List<Entry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }

    /**
     * One thing published.
     *
     * @param id that stays when the feed is read again: its own, else its address, else its title
     * @param link address of the page that tells it whole, null where there is none
     * @param outlet who published it first, else the feed's title
     * @param published ISO date-time
     * @param text what the feed itself tells of it: all of it, a summary or nothing
     */
    public record Entry(
            String id,
            @Nullable String link,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String published,
            String text) {}

    /**
     * Reads a feed.
     *
     * @param hint its address, against which links without a host are read
     * @throws IOException whose message says in one line why it is no feed
     */
    public static Feed of(byte[] bytes, Hint hint) throws IOException {
        return FeedFormat.feed(XmlText.of(bytes, hint.charset()), hint);
    }
}
