package org.purport.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.purport.Purport;
import org.purport.app.brief.Words;
import org.purport.app.show.text.DevelopmentLine;
import org.purport.app.watch.Development;
import org.purport.app.watch.Listener;
import org.purport.app.watch.Network;
import org.purport.app.watch.Watch;
import org.purport.keep.Access;
import org.purport.keep.CaseFile;
import org.purport.model.Links;
import org.purport.model.Links.Happening;
import org.purport.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a case up with feeds. */
@Command(
        name = "watch",
        description = {
            "Asks RSS and Atom feeds what is new, reads each new report into the case, links it, and says in a line each"
                    + " what that changed: a new story, a happening that stands otherwise, a first denial, a new origin.",
            "Sites are asked with manners: only for what has changed, as their robots.txt allows, with a pause between"
                    + " two requests, and not before the time that they say. What could not be had yet is kept in the case"
                    + " and asked for later, also after the program was stopped and started again."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:with --once, every feed was had and every new report read",
            "1:some were not: each is named on standard error; or the case cannot be written",
            "2:wrong usage",
            "130:stopped by Ctrl-C; what was read is in the case"
        },
        footer = {
            "",
            "Examples:",
            "  purport watch visit.purport https://example.org/world.rss https://example.net/atom.xml",
            "  purport watch visit.purport https://example.org/world.rss --every 1h --as json >> changes.jsonl",
            "  purport watch visit.purport https://example.org/world.rss --once     (from a scheduler)"
        })
final class WatchCommand extends CaseCommand {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private final Supplier<Purport> open;
    private final Clock clock = Clock.systemUTC();

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FEED",
            description = "The http or https address of an RSS or Atom feed.")
    private List<String> feeds = List.of();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = Period.class,
            description = "How often feeds are asked, as in 90s, 15m, 2h; 15m by default, 1m at least.")
    private Duration every = Duration.ofMinutes(15);

    @Option(names = "--once", description = "Asks once and ends.")
    private boolean once;

    @Option(
            names = "--pause",
            paramLabel = "TIME",
            converter = Period.class,
            description = "The time between two requests to one site, where it wants none longer; 2s by default.")
    private Duration pause = Duration.ofSeconds(2);

    @Option(
            names = "--contact",
            paramLabel = "TEXT",
            description = "An address at which a site's owner reaches you; it is sent with every request.")
    private @Nullable String contact;

    @Option(
            names = "--allow-private",
            description = "Fetches addresses of this machine and of private networks too, which are refused otherwise.")
    private boolean privateAllowed;

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (one object a line); text by default.")
    private StoryCommand.Shape shape = StoryCommand.Shape.TEXT;

    WatchCommand(Console console, Supplier<Purport> open) {
        super(console);
        this.open = open;
    }

    @Override
    public Integer call() throws IOException {
        if (every.compareTo(SHORTEST) < 0) {
            throw wrong("--every is 1m at least: no feed has news more often");
        }
        String agent = agent();
        return interruptible(
                AddCommand.GOES_ON,
                () -> writing((kept, out) -> {
                    if (!kept.isLinked()) {
                        link(kept);
                    }
                    Network network = new Network(agent, pause, privateAllowed, clock);
                    Supplier<Purport> purport = once(open);
                    Watch watch = new Watch(
                            kept,
                            network,
                            report -> purport.get().read(report),
                            PurportCommand.Version.text(),
                            new Teller(kept, out));
                    return run(watch);
                }));
    }

    private String agent() throws IOException {
        String version =
                PurportCommand.Version.text().replaceFirst("^purport ", "").replaceAll("[^\\w.-]+", "-");
        String where = contact == null
                ? ""
                : "; "
                        + contact.replaceAll("[\\p{Cntrl}()\\\\]|[^\\x20-\\x7e]", " ")
                                .strip();
        return "Purport/" + version + " (reads news feeds" + where + ")";
    }

    /** Loads the models when the first report comes. */
    private static Supplier<Purport> once(Supplier<Purport> open) {
        Purport[] opened = new Purport[1];
        return () -> {
            Purport purport = opened[0] == null ? open.get() : opened[0];
            opened[0] = purport;
            return purport;
        };
    }

    private int run(Watch watch) throws InterruptedException {
        while (true) {
            Instant start = clock.instant();
            Watch.Round round = watch.round(feeds, this::still);
            Instant next = start.plus(every);
            summarize(round, next);
            if (once) {
                return round.complete() ? ExitCode.OK : 1;
            }
            Duration wait = Duration.between(clock.instant(), next);
            Thread.sleep(Math.max(1, wait.toMillis()));
        }
    }

    private CaseFile still() {
        CaseFile kept = Purport.openCase(file(), Access.READ);
        kept.holdStill();
        return kept;
    }

    /** Where somebody looks on, that it is alive; else only what there was to do. */
    private void summarize(Watch.Round round, Instant next) {
        if (round.added() == 0 && round.waiting() == 0 && !console().showsProgress(false)) {
            return;
        }
        console()
                .err()
                .println(TIME.format(clock.instant().atZone(ZoneId.systemDefault())) + ": "
                        + Words.count(round.added(), "report") + " added"
                        + (round.waiting() == 0 ? "" : ", " + round.waiting() + " to be asked for later")
                        + (once ? "" : "; next look at " + TIME.format(next.atZone(ZoneId.systemDefault()))));
    }

    /** Prints what watching finds. */
    private final class Teller implements Listener {
        private final CaseFile kept;
        private final PrintWriter out;

        Teller(CaseFile kept, PrintWriter out) {
            this.kept = kept;
            this.out = out;
        }

        @Override
        public void changed(Development development) {
            DevelopmentLine line = new DevelopmentLine(development, readings(development.event()));
            if (line.isTelling()) {
                out.println(
                        shape == StoryCommand.Shape.JSON
                                ? line.json(clock.instant())
                                : line.text(console().screen()));
                out.flush();
            }
        }

        private Map<String, Reading> readings(@Nullable Happening event) {
            Map<String, Reading> readings = new HashMap<>();
            if (event != null) {
                for (Links.Mention mention : event.mentions()) {
                    if (!readings.containsKey(mention.report())) {
                        kept.reading(mention.report()).ifPresent(read -> readings.put(mention.report(), read));
                    }
                }
            }
            return readings;
        }

        @Override
        public void note(String line) {
            console().complain(line);
        }
    }
}
