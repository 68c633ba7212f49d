package org.purport.lab.scale;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.purport.Purport;
import org.purport.keep.Access;
import org.purport.keep.CaseFile;
import org.purport.keep.Condition;
import org.purport.keep.StoryRecord;
import org.purport.model.Links;
import org.purport.model.Reading;

/** Fills a case with recombined readings, and measures what it costs to add to it and to ask it. */
public final class CaseBench {
    private static final long SEED = 11;
    private static final int A_DAY = 50;
    private static final int SAMPLE = 200;
    /** Whether the case holds the first readings already: what was stopped goes on, and measures what is still to come. */
    private static final boolean GOES_ON = Boolean.getBoolean("goes-on");

    private static final int LINKED_EVERY = 10_000;
    private static final List<Integer> SIZES = List.of(1000, 10_000, 30_000, 100_000);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Path file;
    private final int count;
    private final Consumer<String> out;

    private CaseBench(Path file, int count, Consumer<String> out) {
        this.file = file;
        this.count = count;
        this.out = out;
    }

    /**
     * Fills and measures.
     *
     * @param source a case of real readings
     * @param file the case to fill; is written anew
     * @param out takes the lines of the report, a table in Markdown
     */
    public static void run(Path source, Path file, int count, Consumer<String> out) throws IOException {
        for (String end : GOES_ON ? List.<String>of() : List.of("", "-wal", "-shm", "-writer")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
        }
        List<Reading> readings;
        Links links;
        try (CaseFile kept = Purport.openCase(source, Access.WRITE)) {
            if (!kept.isLinked()) {
                kept.link();
            }
            readings = kept.readings();
            links = kept.links();
        }
        CaseBench bench = new CaseBench(file, count, out);
        out.accept("| of " + String.format(Locale.ROOT, "%,d", count) + " readings | clock, ms | processor, ms |");
        out.accept("|---|---:|---:|");
        bench.fill(new Affairs(readings, links));
        bench.ask();
    }

    /** What one addition costs, linked right after it, in the sample before a number of readings is reached. */
    private static final class Cost {
        private final List<Long> clock = new ArrayList<>();
        private final List<Long> processor = new ArrayList<>();

        void of(Runnable work) {
            long start = System.nanoTime();
            long used = THREADS.getCurrentThreadCpuTime();
            work.run();
            processor.add(THREADS.getCurrentThreadCpuTime() - used);
            clock.add(System.nanoTime() - start);
        }

        String cells() {
            return String.format(Locale.ROOT, "%.1f, %.1f | %.1f, %.1f", middle(clock), mean(clock), middle(), mean());
        }

        double middle() {
            return middle(processor);
        }

        double mean() {
            return mean(processor);
        }

        private static double mean(List<Long> times) {
            return times.stream().mapToLong(Long::longValue).average().orElse(0) / 1e6;
        }

        private static double middle(List<Long> times) {
            long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
            return sorted.length == 0 ? 0 : sorted[sorted.length / 2] / 1e6;
        }
    }

    private void fill(Affairs affairs) {
        List<Integer> sizes = SIZES.stream().filter(size -> size < count).collect(Collectors.toList());
        sizes.add(count);
        NavigableMap<Integer, Cost> costs = new TreeMap<>();
        sizes.forEach(size -> costs.put(size, new Cost()));
        int[] number = {0};
        long start = System.nanoTime();
        try (CaseFile kept = Purport.openCase(file, Access.WRITE)) {
            long known = kept.size();
            affairs.make(count, A_DAY, SEED, reading -> {
                number[0]++;
                if (number[0] <= known) {
                    return;
                }
                Map.Entry<Integer, Cost> next = costs.ceilingEntry(number[0]);
                boolean sampled = next != null && number[0] > next.getKey() - SAMPLE;
                if (sampled) {
                    next.getValue().of(() -> {
                        kept.add(reading, "bench");
                        link(kept);
                    });
                } else {
                    kept.add(reading, "bench");
                }
                boolean sampleBegins = costs.containsKey(number[0] + SAMPLE);
                if (number[0] % LINKED_EVERY == 0 || sampleBegins) {
                    link(kept);
                    System.err.println(number[0] + " readings, " + spent(start));
                }
                if (costs.containsKey(number[0])) {
                    tell(kept, number[0], costs);
                }
            });
        }
    }

    private static String spent(long start) {
        return String.format(
                Locale.ROOT,
                "%.0f s, processor %.0f s, heap %d MB",
                (System.nanoTime() - start) / 1e9,
                THREADS.getCurrentThreadCpuTime() / 1e9,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private void tell(CaseFile kept, int size, NavigableMap<Integer, Cost> costs) {
        Cost first = costs.firstEntry().getValue();
        Cost cost = costs.getOrDefault(size, first);
        out.accept(
                String.format(Locale.ROOT, "| keep and link one more at %,d: median, mean | %s |", size, cost.cells()));
        if (size > costs.firstKey()) {
            out.accept(String.format(
                    Locale.ROOT,
                    "| times the cost at %,d: median, mean | | %.2f, %.2f |",
                    costs.firstKey(),
                    cost.middle() / first.middle(),
                    cost.mean() / first.mean()));
        }
        List<StoryRecord> stories = kept.stories();
        String largest =
                stories.stream().limit(5).map(story -> "" + story.reports()).collect(Collectors.joining(", "));
        out.accept(String.format(
                Locale.ROOT, "| stories: %,d; the largest have %s reports | | |", stories.size(), largest));
    }

    private static void link(CaseFile kept) {
        if (!Boolean.getBoolean("unlinked")) {
            kept.link();
        }
    }

    private void ask() throws IOException {
        ask("open", kept -> {});
        ask("list of stories", CaseFile::stories);
        for (String words : List.of("police", "president said", "\"prime minister\"", "earthquake")) {
            List<Condition> text = List.of(new Condition(Condition.Kind.TEXT, words));
            ask("first 60 claims with " + words, kept -> kept.claims(text, 60));
            ask("number of claims with " + words, kept -> kept.countClaims(text));
            ask("stories with " + words, kept -> kept.storiesWith(words));
        }
        List<Condition> denials = List.of(
                new Condition(Condition.Kind.ACT, "denies"),
                new Condition(Condition.Kind.PUBLISHED, "2020-01-01/2020-01-31"));
        ask("first 60 denials of a month", kept -> kept.claims(denials, 60));
        out.accept(String.format(Locale.ROOT, "| size of the file, MB | %d | |", Files.size(file) >> 20));
    }

    private void ask(String what, Consumer<CaseFile> question) {
        double[] times = new double[7];
        double[] used = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            long before = THREADS.getCurrentThreadCpuTime();
            try (CaseFile kept = Purport.openCase(file, Access.READ)) {
                question.accept(kept);
                times[i] = (System.nanoTime() - start) / 1e6;
                used[i] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
            }
        }
        double first = times[0];
        Arrays.sort(times);
        Arrays.sort(used);
        out.accept(String.format(
                Locale.ROOT,
                "| %s, with opening | %.0f (first time %.0f) | %.0f |",
                what,
                times[times.length / 2],
                first,
                used[used.length / 2]));
    }
}
