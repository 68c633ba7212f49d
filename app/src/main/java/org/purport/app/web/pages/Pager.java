package org.purport.app.web.pages;

import org.jspecify.annotations.Nullable;

/**
 * Leads through a long list, a part at a time.
 *
 * @param where "61–120 of 1,394"
 */
public record Pager(
        @Nullable String previous, String where, @Nullable String next) {

    /**
     * @param address of the list with a query, to which "&from=60" is added
     */
    static Pager of(String address, int from, int size, long all) {
        String join = address.contains("?") ? "&" : "?";
        return new Pager(
                from == 0 ? null : address + join + "from=" + Math.max(0, from - size),
                String.format(
                        java.util.Locale.ROOT, "%,d–%,d of %,d", from + 1, Math.min(all, from + (long) size), all),
                from + size < all ? address + join + "from=" + (from + size) : null);
    }
}
