package org.purport.lab;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.purport.annotate.CoreNlp;
import org.purport.encode.Encoder;
import org.purport.interpret.Interpreter;
import org.purport.interpret.actor.ActorResolver;
import org.purport.interpret.attribution.AttributionFinder;
import org.purport.interpret.event.EventFinder;
import org.purport.interpret.factuality.FactualityJudge;
import org.purport.interpret.place.PlaceResolver;
import org.purport.interpret.relation.RelationFinder;
import org.purport.interpret.time.TimeTagger;
import org.purport.model.Actor;
import org.purport.model.AnnotatedReport;
import org.purport.model.Attributions;
import org.purport.model.Block;
import org.purport.model.Event;
import org.purport.model.Place;
import org.purport.model.Relation;
import org.purport.model.Report;
import org.purport.model.TimeExpression;
import org.purport.read.Layout;

/** Times every stage of reading one text, warm, in a process of its own; prints "stage TAB milliseconds" of processor time. */
final class StageTimes {
    private static final int WARM_UP = 150;
    private static final int MEASURED = 41;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final CoreNlp annotator = CoreNlp.open(StageTimes::clock);
    private final Encoder encoder = Encoder.open();
    private final TimeTagger times = new TimeTagger();
    private final PlaceResolver places = new PlaceResolver();
    private final ActorResolver actors = new ActorResolver(List.of());
    private final AttributionFinder attribution = new AttributionFinder();
    private final EventFinder events = new EventFinder();
    private final FactualityJudge factuality = new FactualityJudge();
    private final RelationFinder relations = new RelationFinder();
    private final Interpreter interpreter = new Interpreter(List.of());
    private final Map<String, List<Double>> taken = new TreeMap<>();

    /** Argument: a file with the text. */
    public static void main(String[] args) throws IOException {
        Report report =
                new Report("bench", null, "The Example", null, "2024-05-14", "en", Files.readString(Path.of(args[0])));
        StageTimes stages = new StageTimes();
        for (int i = 0; i < WARM_UP; i++) {
            stages.read(report);
        }
        stages.taken.clear();
        int tokens = 0;
        for (int i = 0; i < MEASURED; i++) {
            tokens = stages.read(report);
        }
        System.out.println("tokens\t" + tokens);
        stages.taken.forEach((stage, all) -> System.out.printf(
                Locale.ROOT, "%s\t%.2f%n", stage, all.stream().sorted().toList().get(all.size() / 2)));
    }

    /** Processor time of this thread in nanoseconds: what other programs do meanwhile is not in it. */
    static long clock() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private int read(Report report) {
        List<Block> blocks = timed("1 layout", () -> Layout.of(report));
        Map<CoreNlp.Step, Long> before = annotator.nanoseconds();
        AnnotatedReport parsed = timed("2 annotate", () -> annotator.annotate(report, blocks));
        AnnotatedReport annotated = parsed.with(timed("3 encode", () -> encoder.impressions(parsed)));
        annotator
                .nanoseconds()
                .forEach((step, nanos) -> add(
                        "2 annotate: " + step.name().toLowerCase(Locale.ROOT),
                        (nanos - before.getOrDefault(step, 0L)) / 1e6));
        timed("4 interpret", () -> interpreter.interpret(annotated, List.of()));
        interpret(annotated);
        return annotated.sentences().stream().mapToInt(each -> each.size()).sum();
    }

    private void interpret(AnnotatedReport report) {
        List<TimeExpression> when = timed("4 interpret: times", () -> times.tag(report));
        List<Place> where = timed("4 interpret: places", () -> places.resolve(report));
        List<Actor> who = timed("4 interpret: actors", () -> actors.resolve(report, where));
        Attributions said = timed("4 interpret: attribution", () -> attribution.find(report, who));
        List<Event> found = timed("4 interpret: events", () -> events.find(report, who, where, when, said))
                .events();
        List<Event> told = timed("4 interpret: factuality", () -> factuality.judge(report, said, found));
        timed("4 interpret: relations", () -> {
            List<Relation> same = relations.same(report, told, when, who, where);
            return relations.find(report, said, factuality.settle(told, same), same);
        });
    }

    private <T> T timed(String stage, Supplier<T> work) {
        long start = clock();
        T result = work.get();
        add(stage, (clock() - start) / 1e6);
        return result;
    }

    private void add(String stage, double millis) {
        taken.computeIfAbsent(stage, name -> new ArrayList<>()).add(millis);
    }
}
