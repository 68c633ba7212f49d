package org.purport.app.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.purport.app.fetch.Fetcher;
import org.purport.app.fetch.Gate;
import org.purport.app.fetch.Manners;
import org.purport.app.fetch.Validators;
import org.purport.keep.FeedEntry;
import org.purport.model.Report;
import org.purport.read.Hint;
import org.purport.read.Inputs;
import org.purport.read.Outcome;

/** Feeds and the pages that they name, asked for with manners. For one thread. */
public final class Network {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int LARGEST_FEED = 8 << 20;
    private static final int LARGEST_PAGE = 16 << 20;
    private static final int LARGEST_ROBOTS = 500 << 10; // so much a crawler has to read, says RFC 9309

    private final Inputs inputs = new Inputs();
    private final Clock clock;
    private final Manners manners;
    private final Fetcher feeds;
    private final Fetcher pages;

    /**
     * @param agent what the program calls itself
     * @param pause between two requests to one site
     * @param privateAllowed whether addresses of this machine and of private networks may be asked
     */
    public Network(String agent, Duration pause, boolean privateAllowed, Clock clock) {
        this.clock = clock;
        Fetcher robots = new Fetcher(LONGEST, LARGEST_ROBOTS, privateAllowed, agent, Gate.OPEN);
        this.manners = new Manners(robots, pause, clock);
        this.feeds = new Fetcher(LONGEST, LARGEST_FEED, privateAllowed, agent, manners);
        this.pages = new Fetcher(LONGEST, LARGEST_PAGE, privateAllowed, agent, manners);
    }

    Instant now() {
        return clock.instant();
    }

    /** A feed, or nothing where it has not changed. */
    Optional<Fetcher.Fetched> feed(String address, Validators known) throws IOException {
        return feeds.fetchChanged(address, known);
    }

    /** When the page of an entry may be asked for. */
    Instant free(FeedEntry entry) {
        return entry.link() == null ? Instant.EPOCH : free(entry.link());
    }

    /** When an address may be asked for. */
    Instant free(String address) {
        URI uri = uri(address);
        return uri == null ? Instant.EPOCH : manners.free(uri);
    }

    /** Leaves the site of an entry alone until a time. */
    void block(FeedEntry entry, Instant until) {
        URI uri = entry.link() == null ? null : uri(entry.link());
        if (uri != null) {
            manners.block(uri, until);
        }
    }

    private static @Nullable URI uri(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            return null; // the fetcher says what is wrong with it
        }
    }

    /**
     * The report on the page of an entry.
     *
     * @param link the entry's
     * @return nothing where the page holds none
     */
    Optional<Report> page(FeedEntry entry, String link) throws IOException {
        Fetcher.Fetched fetched = pages.fetch(link);
        Hint hint = fetched.hint().assuming(entry.published(), entry.outlet());
        try (Stream<Outcome> outcomes = inputs.read(fetched.bytes(), hint)) {
            return outcomes.flatMap(outcome -> outcome.reports().stream()).findFirst();
        }
    }
}
