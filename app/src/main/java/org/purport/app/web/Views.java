package org.purport.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.keep.CaseFile;

/**
 * Keeps what was answered last for addresses whose answer hangs on the case and the address alone, until the case changes. Thread-safe.
 *
 * <p>A story's readings take seconds to unpack where it has hundreds; what a page shows of them is a few kilobytes.
 */
final class Views {
    private static final int MOST = 300;

    private final Map<String, View> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record View(String state, Reply reply) {}

    /** A handler that is asked only where the answer is not at hand. */
    Page.Handler keeping(Page.Handler handler) {
        return visit -> {
            String address = visit.isPart() + " " + visit.address();
            // Asked before the answer is made: what changes meanwhile makes it old at once, never new for good.
            String state = visit.desk().read(CaseFile::state);
            Reply known = known(address, state);
            if (known != null) {
                return known;
            }
            Reply made = handler.answer(visit);
            keep(address, new View(state, made));
            return made;
        };
    }

    private synchronized @Nullable Reply known(String address, String state) {
        View view = kept.get(address);
        return view == null || !view.state().equals(state) ? null : view.reply();
    }

    private synchronized void keep(String address, View view) {
        kept.put(address, view);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
