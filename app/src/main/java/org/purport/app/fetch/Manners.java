package org.purport.app.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks no site for what its robots.txt excludes, none twice within a pause, and none that asked to be left alone before the time it
 * said. For one thread.
 */
public final class Manners implements Gate {
    /** RFC 9309 wants a robots.txt to be looked at again after a day. */
    private static final Duration ROBOTS_HOLD = Duration.ofDays(1);

    private static final Duration FIRST_BACK_OFF = Duration.ofMinutes(1);
    private static final Duration LONGEST_BACK_OFF = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 12;

    private final Fetcher plain;
    private final Duration pause;
    private final Clock clock;
    private final Map<String, Site> sites = new HashMap<>();

    /** What is known of one site. */
    private static final class Site {
        Instant last = Instant.EPOCH;
        Instant blockedUntil = Instant.EPOCH;
        Instant robotsSince = Instant.EPOCH;

        @Nullable
        Robots robots;

        int failures;
    }

    /**
     * @param plain fetches robots.txt
     * @param pause between two requests to one site, where its robots.txt wants none longer
     */
    public Manners(Fetcher plain, Duration pause, Clock clock) {
        this.plain = plain;
        this.pause = pause;
        this.clock = clock;
    }

    /** When a site may be asked next, as far as that is known. */
    public Instant free(URI uri) {
        Site site = site(uri);
        Instant paused = site.last.plus(pause(site));
        return paused.isAfter(site.blockedUntil) ? paused : site.blockedUntil;
    }

    /** Leaves a site alone until a time. */
    public void block(URI uri, Instant until) {
        Site site = site(uri);
        site.blockedUntil = until.isAfter(site.blockedUntil) ? until : site.blockedUntil;
    }

    @Override
    public void before(URI uri) throws IOException, InterruptedException {
        Site site = site(uri);
        if (site.blockedUntil.isAfter(clock.instant())) {
            throw new NotNow(uri.getHost() + " is to be left alone", site.blockedUntil);
        }
        if (!robots(uri, site).allow(path(uri))) {
            throw new Refused("the robots.txt of " + uri.getHost() + " asks programs not to fetch it");
        }
        hold(site);
    }

    private void hold(Site site) throws InterruptedException {
        Duration wait = Duration.between(clock.instant(), site.last.plus(pause(site)));
        if (!wait.isNegative() && !wait.isZero()) {
            Thread.sleep(wait.toMillis() + 1);
        }
        site.last = clock.instant();
    }

    private Duration pause(Site site) {
        Robots robots = site.robots;
        return robots != null && robots.delay().compareTo(pause) > 0 ? robots.delay() : pause;
    }

    private Robots robots(URI uri, Site site) throws IOException, InterruptedException {
        Robots known = site.robots;
        if (known != null && site.robotsSince.plus(ROBOTS_HOLD).isAfter(clock.instant())) {
            return known;
        }
        hold(site);
        Robots found = asked(uri);
        site.robots = found;
        site.robotsSince = clock.instant();
        return found;
    }

    /** A site without the file allows everything; one that does not answer may forbid everything (RFC 9309, section 2.3.1). */
    private Robots asked(URI uri) throws IOException {
        try {
            byte[] bytes = plain.fetch(uri.resolve("/robots.txt").toString()).bytes();
            return Robots.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (UnexpectedStatus e) {
            if (e.status() / 100 == 4 && e.status() != 429) {
                return Robots.SILENT;
            }
            after(uri, 503, e.retryAfter());
            throw new NotNow(
                    "the robots.txt of " + uri.getHost() + " cannot be read (" + e.getMessage() + ")", free(uri));
        } catch (TooLarge e) {
            return Robots.SILENT; // it is none
        } catch (IOException e) {
            after(uri, 503, null);
            throw new NotNow(
                    "the robots.txt of " + uri.getHost() + " cannot be read (" + e.getMessage() + ")", free(uri));
        }
    }

    @Override
    public void after(URI uri, int status, @Nullable String retryAfter) {
        Site site = site(uri);
        if (status != 429 && status != 503) {
            site.failures = 0;
            return;
        }
        Instant now = clock.instant();
        Instant asked = retryAfter == null ? null : time(retryAfter, now);
        Duration wait = asked == null ? backOff(site.failures) : Duration.between(now, asked);
        block(uri, now.plus(wait.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : wait));
        site.failures++;
    }

    /** How long to wait after a failure: twice as long each time, a day at most. */
    public static Duration backOff(int failuresBefore) {
        Duration wait = FIRST_BACK_OFF.multipliedBy(1L << Math.min(failuresBefore, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : wait;
    }

    /** The time that a Retry-After means, in seconds or as a date; null where it means none. */
    static @Nullable Instant time(String retryAfter, Instant now) {
        String text = retryAfter.strip();
        if (text.matches("\\d{1,9}")) {
            return now.plusSeconds(Long.parseLong(text));
        }
        try {
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Site site(URI uri) {
        String authority = uri.getAuthority() == null ? "" : uri.getAuthority();
        return sites.computeIfAbsent(authority.toLowerCase(Locale.ROOT), key -> new Site());
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
