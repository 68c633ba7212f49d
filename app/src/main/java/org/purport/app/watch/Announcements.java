package org.purport.app.watch;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.purport.app.fetch.Fetcher;
import org.purport.app.fetch.Manners;
import org.purport.app.fetch.NotNow;
import org.purport.app.fetch.Validators;
import org.purport.keep.FeedEntry;
import org.purport.keep.FeedLog;
import org.purport.keep.FeedState;
import org.purport.read.Feed;

/** Asks feeds what they announce, and remembers it until it is read. */
final class Announcements {
    private final FeedLog log;
    private final Network network;
    private final Listener listener;

    Announcements(FeedLog log, Network network, Listener listener) {
        this.log = log;
        this.network = network;
        this.listener = listener;
    }

    /** Asks a feed where it may be asked; says whether it was had. */
    boolean ask(String feed) throws InterruptedException {
        FeedState state = log.state(feed);
        if (state.notBefore().isAfter(network.now())) {
            listener.note(feed + ": not asked before " + plain(state.notBefore()));
            return false;
        }
        try {
            Validators known = new Validators(state.etag(), state.lastModified());
            Optional<Fetcher.Fetched> fetched = network.feed(feed, known);
            if (fetched.isPresent()) {
                remember(feed, fetched.get());
            } else {
                log.announced(had(feed, known), List.of());
            }
            return true;
        } catch (IOException e) {
            Interrupted.check();
            Instant again = again(feed, state, e);
            log.announced(
                    new FeedState(feed, state.etag(), state.lastModified(), state.failures() + 1, again), List.of());
            listener.note(feed + ": " + Failure.line(e) + "; not asked again before " + plain(again));
            return false;
        }
    }

    private void remember(String feed, Fetcher.Fetched fetched) throws IOException {
        List<FeedEntry> entries = new ArrayList<>();
        for (Feed.Entry entry : Feed.of(fetched.bytes(), fetched.hint()).entries()) {
            entries.add(new FeedEntry(
                    0,
                    feed,
                    entry.id(),
                    entry.link(),
                    entry.title(),
                    entry.outlet(),
                    entry.published(),
                    entry.text(),
                    0,
                    Instant.EPOCH));
        }
        log.announced(had(feed, fetched.validators()), entries);
    }

    private static FeedState had(String feed, Validators validators) {
        return new FeedState(feed, validators.etag(), validators.lastModified(), 0, Instant.EPOCH);
    }

    private Instant again(String feed, FeedState state, IOException e) {
        Instant patient = network.now().plus(Manners.backOff(state.failures()));
        Instant site = e instanceof NotNow later ? later.until() : network.free(feed);
        return site.isAfter(patient) ? site : patient;
    }

    /** A time without fractions of seconds. */
    static String plain(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
