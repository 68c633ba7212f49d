package org.purport.app.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.purport.app.fetch.NotNow;
import org.purport.app.fetch.Refused;
import org.purport.app.fetch.TooLarge;
import org.purport.app.fetch.UnexpectedStatus;
import org.purport.keep.Addition;
import org.purport.keep.CaseFile;
import org.purport.keep.FeedEntry;
import org.purport.model.Reading;
import org.purport.model.Report;
import org.purport.read.Hint;
import org.purport.read.Inputs;
import org.purport.read.Outcome;

/** Takes what feeds announced into the case: the page, or where that cannot be had what the feed itself tells. */
final class Uptake {
    /** A page that could not be had so often will not be had. */
    private static final int MOST_TRIES = 5;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
    private static final int FOLD = 4;

    private final CaseFile kept;
    private final Network network;
    private final Function<Report, Reading> reader;
    private final String version;
    private final Listener listener;

    /** Sites of which was said already that they are to be left alone. */
    private final Set<String> told = new HashSet<>();

    /** @param version name and version of what reads */
    Uptake(CaseFile kept, Network network, Function<Report, Reading> reader, String version, Listener listener) {
        this.kept = kept;
        this.network = network;
        this.reader = reader;
        this.version = version;
        this.listener = listener;
    }

    /** What became of an entry: {@code id} is that of a report which the case did not have. */
    record Taken(@Nullable String id, boolean lost) {
        static final Taken NOTHING_NEW = new Taken(null, false);
    }

    Taken take(FeedEntry entry) throws InterruptedException {
        String link = entry.link();
        if (link == null) {
            return told(entry, "the feed names no page");
        }
        try {
            Report page = network.page(entry, link).orElse(null);
            Report own = own(entry);
            Report fuller = page == null
                            || (own != null && own.text().length() > page.text().length())
                    ? own
                    : page;
            return fuller == null ? lost(entry, "no article on the page") : read(entry, fuller);
        } catch (NotNow e) {
            kept.feeds().postpone(entry.notBefore(e.until()));
            if (told.add(String.valueOf(e.getMessage()))) {
                listener.note(Failure.line(e) + " until " + Announcements.plain(e.until()));
            }
            return Taken.NOTHING_NEW;
        } catch (IOException e) {
            Interrupted.check();
            return failed(entry, e);
        }
    }

    private Taken failed(FeedEntry entry, IOException e) {
        boolean last = e instanceof Refused
                || e instanceof TooLarge
                || (e instanceof UnexpectedStatus status && status.isFinal())
                || entry.tries() + 1 >= MOST_TRIES;
        if (last) {
            return told(entry, Failure.line(e));
        }
        Instant again = network.now().plus(FIRST_WAIT.multipliedBy((long) Math.pow(FOLD, entry.tries())));
        Instant site = network.free(String.valueOf(entry.link()));
        kept.feeds().postpone(entry.triedUntil(site.isAfter(again) ? site : again));
        return Taken.NOTHING_NEW;
    }

    /** Reads what the feed itself tells. */
    private Taken told(FeedEntry entry, String why) {
        Report own = own(entry);
        return own == null ? lost(entry, why) : read(entry, own);
    }

    private @Nullable Report own(FeedEntry entry) {
        if (entry.text().isBlank()) {
            return null;
        }
        Hint hint = Hint.of(String.valueOf(entry.link())).served("text/plain", null, entry.link());
        byte[] text = entry.text().getBytes(StandardCharsets.UTF_8);
        try (Stream<Outcome> outcomes = new Inputs().read(text, hint.assuming(entry.published(), entry.outlet()))) {
            Optional<Report> found =
                    outcomes.flatMap(outcome -> outcome.reports().stream()).findFirst();
            return found.map(report -> new Report(
                            report.id(),
                            entry.title() == null ? report.title() : entry.title(),
                            report.outlet(),
                            report.url(),
                            report.published(),
                            report.language(),
                            report.text()))
                    .orElse(null);
        }
    }

    private Taken lost(FeedEntry entry, String why) {
        kept.feeds().settle(entry, why);
        listener.note((entry.link() == null ? entry.feed() : entry.link()) + ": " + why);
        return new Taken(null, true);
    }

    private Taken read(FeedEntry entry, Report report) {
        if (kept.holds(report)) {
            kept.feeds().settle(entry, "known");
            return Taken.NOTHING_NEW;
        }
        Reading reading;
        try {
            reading = reader.apply(report);
        } catch (RuntimeException | StackOverflowError e) {
            return lost(entry, Failure.line(e));
        }
        Addition became = kept.add(reading, version);
        kept.feeds().settle(entry, "read");
        return became == Addition.NEW ? new Taken(kept.idOf(report).orElse(null), false) : Taken.NOTHING_NEW;
    }
}
