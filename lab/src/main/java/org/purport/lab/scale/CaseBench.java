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
import java.util.function.Consumer;
import org.purport.Purport;
import org.purport.keep.Access;
import org.purport.keep.CaseFile;
import org.purport.keep.Condition;
import org.purport.model.Links;
import org.purport.model.Reading;

/** Fills a case with recombined readings, and measures what it costs to add to it and to ask it. */
public final class CaseBench {
    private static final long SEED = 11;
    private static final int A_DAY = 50;
    private static final int SAMPLE = 200;
    private static final int LINKED_EVERY = 1000;
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
        for (String end : List.of("", "-wal", "-shm", "-writer")) {
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
            return String.format(Locale.ROOT, "%.1f | %.1f", middle(clock), middle(processor));
        }

        double processorMillis() {
            return middle(processor);
        }

        private static double middle(List<Long> times) {
            long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
            return sorted.length == 0 ? 0 : sorted[sorted.length / 2] / 1e6;
        }
    }

    private void fill(Affairs affairs) {
        Cost early = new Cost();
        Cost late = new Cost();
        int[] number = {0};
        long[] start = {System.nanoTime()};
        try (CaseFile kept = Purport.openCase(file, Access.WRITE)) {
            affairs.make(count, A_DAY, SEED, reading -> {
                number[0]++;
                boolean first = number[0] > 1000 - SAMPLE && number[0] <= 1000;
                boolean last = number[0] > count - SAMPLE;
                if (first || last) {
                    (first ? early : late).of(() -> {
                        kept.add(reading, "bench");
                        link(kept);
                    });
                } else {
                    kept.add(reading, "bench");
                    if (number[0] % LINKED_EVERY == 0 || number[0] == 1000 - SAMPLE || number[0] == count - SAMPLE) {
                        link(kept);
                        System.err.printf("%d readings, %.0f s%n", number[0], (System.nanoTime() - start[0]) / 1e9);
                    }
                }
            });
        }
        out.accept("| keep and link one more at 1,000 | " + early.cells() + " |");
        out.accept(String.format(Locale.ROOT, "| keep and link one more at %,d | %s |", count, late.cells()));
        out.accept(String.format(
                Locale.ROOT,
                "| ratio of processor times | | %.2f |",
                late.processorMillis() / early.processorMillis()));
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
