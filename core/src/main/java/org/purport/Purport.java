package org.purport;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.purport.annotate.Annotator;
import org.purport.annotate.CoreNlp;
import org.purport.encode.Encoder;
import org.purport.interpret.Interpreter;
import org.purport.interpret.actor.ActorTables;
import org.purport.json.LinksJson;
import org.purport.json.LinksParser;
import org.purport.json.ReadingJson;
import org.purport.json.ReadingParser;
import org.purport.keep.Access;
import org.purport.keep.CaseFile;
import org.purport.keep.Stages;
import org.purport.keep.StoryStream;
import org.purport.link.Grounds;
import org.purport.link.LinkStream;
import org.purport.link.Linker;
import org.purport.model.ActorList;
import org.purport.model.AnnotatedReport;
import org.purport.model.Block;
import org.purport.model.KnownActor;
import org.purport.model.LinkMemory;
import org.purport.model.Links;
import org.purport.model.Note;
import org.purport.model.Reading;
import org.purport.model.Report;
import org.purport.read.Layout;

/**
 * The front door: from a report to its reading.
 *
 * <pre>{@code
 * Purport purport = Purport.open();
 * Reading reading = purport.read(report);
 * }</pre>
 *
 * <p>Thread-safe; open it once.
 */
public final class Purport {
    private final Models models;
    private final Interpreter interpreter;
    private final Linker linker = new Linker();

    /**
     * What annotates a report.
     *
     * @param encoder adds its impressions
     * @param notes of every reading
     */
    private record Models(Annotator annotator, UnaryOperator<AnnotatedReport> encoder, List<Note> notes) {}

    private Purport(Models models, Interpreter interpreter) {
        this.models = models;
        this.interpreter = interpreter;
    }

    /**
     * Loads the models, in about five seconds.
     *
     * <p>Where the machine cannot run the encoder, reports are read without it, and every reading has a note that says so.
     */
    public static Purport open() {
        return open(List.of());
    }

    /**
     * The same, with a user's own lists of actors.
     *
     * @param lists of two that know a name, the earlier one counts
     */
    public static Purport open(List<ActorList> lists) {
        return open(lists, Set.of());
    }

    /**
     * The same, with the map as some states see it.
     *
     * @param claimants ISO 3166-1 alpha-3 codes of states whose claims on disputed places are taken for granted: with RUS, Crimea
     *     lies in Russia
     */
    public static Purport open(List<ActorList> lists, Set<String> claimants) {
        Interpreter interpreter = new Interpreter(lists, claimants);
        CompletableFuture<Encoder> opening = CompletableFuture.supplyAsync(Encoder::open);
        CoreNlp annotator = CoreNlp.open();
        try {
            Encoder encoder = opening.join();
            return new Purport(
                    new Models(annotator, report -> report.with(encoder.impressions(report)), List.of()), interpreter);
        } catch (CompletionException e) {
            Note note = new Note(null, "read without the encoder, which this machine cannot run: " + reason(e));
            return new Purport(new Models(annotator, UnaryOperator.identity(), List.of(note)), interpreter);
        }
    }

    private static String reason(CompletionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** The actors of the built-in tables that bear a name: what a list that does not replace them leaves as it is. */
    public static List<KnownActor> builtInActors(String name) {
        return ActorTables.builtIn(name);
    }

    /** Without models: {@link #interpret} works on reports annotated before, reading and annotating do not. */
    public static Purport interpreterOnly() {
        Annotator none = (report, blocks) -> {
            throw new IllegalStateException("cannot annotate report " + report.id() + ": opened without models");
        };
        return new Purport(new Models(none, UnaryOperator.identity(), List.of()), new Interpreter(List.of()));
    }

    /** Reads one report. */
    public Reading read(Report report) {
        return interpret(annotate(report));
    }

    /** Reads reports one by one as the stream is drawn; a parallel stream is read in parallel. */
    public Stream<Reading> read(Stream<Report> reports) {
        return reports.map(this::read);
    }

    /** The first half of {@link #read(Report)}: layout, sentences, trees, impressions; a text in another language has no sentences. */
    public AnnotatedReport annotate(Report report) {
        List<Block> blocks = Layout.of(report);
        return isReadable(report)
                ? models.encoder().apply(models.annotator().annotate(report, blocks))
                : new AnnotatedReport(report, blocks, List.of());
    }

    /** The second half of {@link #read(Report)}. */
    public Reading interpret(AnnotatedReport report) {
        String language = report.report().language();
        List<Note> notes = isReadable(report.report())
                ? models.notes()
                : List.of(new Note(null, "the text is in another language (" + language + "): only English is read"));
        return interpreter.interpret(report, notes);
    }

    private static boolean isReadable(Report report) {
        return report.language().equals("und")
                || report.language().equals("en")
                || report.language().startsWith("en-");
    }

    /** What is one story, one copied text, one origin, one happening across readings of reports with different ids. */
    public Links link(List<Reading> readings) {
        return Grounds.of(linker.link(readings), readings);
    }

    /**
     * Opens a case file; needs no models.
     *
     * @throws org.purport.keep.UnusableCase where that cannot be; the message says why
     */
    public static CaseFile openCase(Path file, Access access) {
        Linker linker = new Linker();
        return CaseFile.open(file, access, new Stages() {
            @Override
            public String json(Reading reading) {
                return ReadingJson.write(reading);
            }

            @Override
            public Reading reading(String json) {
                return ReadingParser.parse(json);
            }

            @Override
            public String json(Links links) {
                return LinksJson.write(links);
            }

            @Override
            public Links links(String json) {
                return LinksParser.parse(json);
            }

            @Override
            public Links link(List<Reading> readings) {
                return linker.link(readings);
            }

            @Override
            public StoryStream stream(LinkMemory memory) {
                return new LinksOverMemory(linker.stream(memory));
            }

            @Override
            public Links grounded(Links links, List<Reading> readings) {
                return Grounds.of(links, readings);
            }
        });
    }

    /** Joins linking and the case file, which do not know one another. */
    private record LinksOverMemory(LinkStream stream) implements StoryStream {
        @Override
        public NavigableSet<Long> add(long number, Reading reading) {
            return stream.add(number, reading);
        }

        @Override
        public long story(long report) {
            return stream.story(report);
        }

        @Override
        public List<Long> reports(long story) {
            return stream.reports(story);
        }

        @Override
        public Links links(Collection<Long> stories, LongFunction<@Nullable Reading> readings) {
            return stream.links(stories, readings);
        }

        @Override
        public Links grounded(Links links, Map<Long, Reading> readings) {
            return stream.grounded(links, readings);
        }
    }
}
