package org.purport.app.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.purport.keep.CaseFile;
import org.purport.keep.FeedEntry;
import org.purport.model.Reading;
import org.purport.model.Report;

/** Adds what feeds announce to a case, one round after the other. For one thread. */
public final class Watch {
    private final CaseFile kept;
    private final Network network;
    private final Listener listener;
    private final Announcements announcements;
    private final Uptake uptake;

    /**
     * What a round brought.
     *
     * @param added how many reports
     * @param waiting how many entries are to be asked for later
     * @param complete whether every feed was had and no entry given up
     */
    public record Round(int added, int waiting, boolean complete) {}

    /**
     * @param kept opened for writing, its links up to date
     * @param version name and version of what reads
     */
    public Watch(CaseFile kept, Network network, Function<Report, Reading> reader, String version, Listener listener) {
        this.kept = kept;
        this.network = network;
        this.listener = listener;
        this.announcements = new Announcements(kept.feeds(), network, listener);
        this.uptake = new Uptake(kept, network, reader, version, listener);
    }

    /**
     * Asks every feed that may be asked, reads what is new, links it and tells what it changed.
     *
     * @param still opens the case as it is now, to compare with
     */
    public Round round(List<String> feeds, Supplier<CaseFile> still) throws InterruptedException {
        boolean complete = true;
        for (String feed : feeds) {
            complete &= announcements.ask(feed);
        }
        List<FeedEntry> due = due(feeds);
        Set<String> added = new LinkedHashSet<>();
        if (!due.isEmpty()) {
            try (CaseFile before = still.get()) {
                complete &= takeAll(due, added);
                tell(before, added);
            }
        }
        int waiting = feeds.stream()
                .mapToInt(feed -> kept.feeds().waiting(feed).size())
                .sum();
        return new Round(added.size(), waiting, complete);
    }

    private List<FeedEntry> due(List<String> feeds) {
        List<FeedEntry> due = new ArrayList<>();
        for (String feed : feeds) {
            for (FeedEntry entry : kept.feeds().waiting(feed)) {
                if (!entry.notBefore().isAfter(network.now())) {
                    due.add(entry);
                } else if (entry.tries() == 0) {
                    // Its site asked to be left alone, and is, also after the program was started anew.
                    network.block(entry, entry.notBefore());
                }
            }
        }
        return due;
    }

    /** Takes entries in the order in which their sites may be asked, so that no site holds up another. */
    private boolean takeAll(List<FeedEntry> due, Set<String> added) throws InterruptedException {
        boolean complete = true;
        List<FeedEntry> left = new ArrayList<>(due);
        while (!left.isEmpty()) {
            FeedEntry next =
                    left.stream().min(Comparator.comparing(network::free)).orElseThrow();
            left.remove(next);
            Uptake.Taken taken = uptake.take(next);
            complete &= !taken.lost();
            if (taken.id() != null) {
                added.add(taken.id());
            }
        }
        return complete;
    }

    private void tell(CaseFile before, Set<String> added) {
        if (added.isEmpty()) {
            return;
        }
        kept.link();
        new Developments(added, before::storyOf, kept::storyOf).all().forEach(listener::changed);
    }
}
