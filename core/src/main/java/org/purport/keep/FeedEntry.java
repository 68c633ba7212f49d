package org.purport.keep;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a feed announced and nobody has read yet.
 *
 * @param number in the case; 0 as long as it has none
 * @param feed the feed's address
 * @param link address of the page, null where the feed gives none
 * @param text what the feed itself tells
 * @param tries how often the page could not be had
 * @param notBefore when the page may be asked for
 */
public record FeedEntry(
        long number,
        String feed,
        String id,
        @Nullable String link,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String published,
        String text,
        int tries,
        Instant notBefore) {

    /** The same after one more failure. */
    public FeedEntry triedUntil(Instant again) {
        return new FeedEntry(number, feed, id, link, title, outlet, published, text, tries + 1, again);
    }

    /** The same, not asked for before a time. */
    public FeedEntry notBefore(Instant later) {
        return new FeedEntry(number, feed, id, link, title, outlet, published, text, tries, later);
    }
}
