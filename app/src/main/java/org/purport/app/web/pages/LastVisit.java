package org.purport.app.web.pages;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.web.Visit;
import org.purport.keep.CaseFile;

/**
 * What came into the case since its reader was here.
 *
 * <p>The browser remembers the last report that there was, and when the visit began; a visit ends when half an hour passes without
 * one.
 *
 * @param words what is said of it, null at the first visit
 * @param added how many reports each story got
 */
record LastVisit(@Nullable String words, Map<String, Integer> added) {
    private static final String COOKIE = "purport-visit";
    private static final long PAUSE_SECONDS = 30 * 60;

    LastVisit {
        added = Map.copyOf(added);
    }

    /**
     * What the browser remembers.
     *
     * @param before last report when the visit before this one ended
     * @param latest last report that was seen
     * @param at when, in seconds since 1970
     */
    private record Memory(long before, long latest, long at) {
        static @Nullable Memory of(@Nullable String text) {
            if (text == null || !text.matches("\\d{1,15}\\.\\d{1,15}\\.\\d{1,15}")) {
                return null;
            }
            String[] parts = text.split("\\.", -1);
            return new Memory(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        }

        String text() {
            return before + "." + latest + "." + at;
        }
    }

    /** Looks at what the browser remembers, and lets it remember this visit. */
    static LastVisit of(Visit visit, CaseFile kept) {
        long last = kept.overview().lastReport();
        long now = System.currentTimeMillis() / 1000;
        // Two cases on one machine share the cookies of the host: the name of the file tells them apart.
        String cookie = COOKIE + "-"
                + Integer.toHexString(visit.desk().file().toAbsolutePath().hashCode());
        Memory memory = Memory.of(visit.remembered(cookie));
        if (memory == null) {
            visit.remember(cookie, new Memory(last, last, now).text());
            return new LastVisit(null, Map.of());
        }
        long before = now - memory.at() > PAUSE_SECONDS ? memory.latest() : memory.before();
        visit.remember(cookie, new Memory(before, last, now).text());
        Map<String, Integer> added =
                before < last ? new HashMap<>(kept.overview().addedAfter(before)) : Map.of();
        int reports = (int) Math.max(0, last - before);
        String words = reports == 0
                ? "Nothing new since the last visit."
                : Words.count(reports, "report") + " came since the last visit, in "
                        + (added.size() == 1 ? "1 story." : added.size() + " stories.");
        return new LastVisit(words, added);
    }
}
