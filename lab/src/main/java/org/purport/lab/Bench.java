package org.purport.lab;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/** Measures time and memory beside CoreNLP's default pipeline, on texts of our own, and writes docs/bench.md. */
final class Bench {
    private static final Path PAGE = Path.of("docs", "bench.md");
    private static final List<String> SURNAMES = List.of(
            "Novak", "Hansen", "Okafor", "Silva", "Tanaka", "Rossi", "Ivanova", "Kaya", "Mbeki", "Larsen", "Costa",
            "Singh");
    private static final List<String> TOWNS = List.of(
            "Gdansk", "Lagos", "Porto", "Osaka", "Turin", "Izmir", "Durban", "Aarhus", "Recife", "Odesa", "Batumi",
            "Tampere");

    private final Path folder = Files.createDirectories(Path.of("lab", "target", "bench"));
    private final StringBuilder page = new StringBuilder();

    private Bench() throws IOException {}

    /** Readings in the case that is filled: a tenth of them are the size that all is compared with. */
    private static final int IN_CASE = 10_000;

    /**
     * Arguments: how many reports, 1000 where it is missing, ten times as many for the last measurement; a case of real readings, of
     * which a large one is made.
     */
    static void run(List<String> arguments) throws IOException, InterruptedException {
        int reports = arguments.isEmpty() ? 1000 : Integer.parseInt(arguments.get(0));
        Bench bench = new Bench();
        bench.head();
        Path article = bench.article();
        bench.cold(article);
        bench.warm(article);
        bench.many(reports);
        if (arguments.size() > 1) {
            bench.inCase(Path.of(arguments.get(1)));
        }
        Files.writeString(PAGE, bench.page);
        System.out.print(bench.page);
    }

    private void head() throws IOException {
        String machine = "unknown processor";
        Path information = Path.of("/proc/cpuinfo");
        if (Files.exists(information)) {
            machine = Files.readAllLines(information).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(machine);
        }
        say("# Time and memory%n");
        say(
                "Written by `./dev bench`; not edited by hand. Measured %s, Java %s, %s, %d cores. The texts are our own.%n",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.version().feature(),
                machine,
                Runtime.getRuntime().availableProcessors());
        say(
                "Seconds are of the clock, and what else the machine did is in them; processor time is not touched by it.%n");
    }

    private void say(String format, Object... values) {
        page.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private void cold(Path article) throws IOException, InterruptedException {
        System.err.println("cold start");
        List<String> purport = List.of("./purport", "read", "--date", "2024-05-14", article.toString());
        Child.run(purport); // builds, where it is not built, and leaves what later starts use
        Child ours = Child.run(purport);
        Child theirs = Child.run(Child.java("6g", PeerPipeline.class, article.toString(), "1"));
        say("## From cold: one article, program started, read, shown, ended%n");
        say("| | Purport | CoreNLP's default pipeline | ratio |%n|---|---:|---:|---:|");
        row("seconds", ours.seconds(), theirs.seconds());
        row("seconds of processor time", ours.processorSeconds(), theirs.processorSeconds());
        row("peak memory, MB", ours.peakMegabytes(), theirs.peakMegabytes());
    }

    private void row(String what, double ours, double theirs) {
        say("| %s | %.1f | %.1f | %.2f |", what, ours, theirs, ours / theirs);
    }

    private void warm(Path article) throws IOException, InterruptedException {
        System.err.println("warm, by stage");
        Child stages = Child.run(onCores(1, Child.java("2g", StageTimes.class, article.toString())));
        Child theirs = Child.run(onCores(1, Child.java("6g", PeerPipeline.class, article.toString(), "15")));
        List<Double> times =
                theirs.output().stream().map(Double::valueOf).skip(5).sorted().toList();
        double peer = times.get(times.size() / 2);
        say(
                "%n## Warm: milliseconds of processor time for one article of %s tokens, one core, median%n",
                stages.output().get(0).split("\t")[1]);
        say("| stage | ms | CoreNLP's default pipeline is 1 |%n|---|---:|---:|");
        double all = 0;
        for (String line : stages.output().subList(1, stages.output().size())) {
            String[] cells = line.split("\t");
            double millis = Double.parseDouble(cells[1]);
            all += cells[0].contains(":") ? 0 : millis;
            say("| %s | %.1f | %.3f |", cells[0], millis, millis / peer);
        }
        say("| **all in** | **%.1f** | **%.3f** |", all, all / peer);
        say("| CoreNLP's default pipeline | %.1f | 1 |", peer);
    }

    private void many(int reports) throws IOException, InterruptedException {
        System.err.println("many reports");
        Path some = generated(reports);
        Child one = Child.run(onCores(1, reading(some)));
        Child two = Child.run(onCores(2, reading(some)));
        Child tenfold = Child.run(onCores(2, reading(generated(10 * reports))));
        say("%n## Many: JSON Lines in, JSON Lines out, start included%n");
        say(
                "| reports | cores | seconds | processor seconds | reports a second | peak memory, MB |%n|---:|---:|---:|---:|---:|---:|");
        count(reports, 1, one);
        count(reports, 2, two);
        count(10 * reports, 2, tenfold);
        say(
                "%nTwo cores are %.2f times as fast as one; ten times the reports take %.2f times the memory.",
                one.seconds() / two.seconds(), tenfold.peakMegabytes() / two.peakMegabytes());
    }

    /** What one more report costs in a large case, and what asking it does; a process of its own, so that its memory is bounded. */
    private void inCase(Path source) throws IOException, InterruptedException {
        System.err.println("a large case");
        Path file = folder.resolve("large.purport");
        Child run = Child.run(
                Child.java("2g", Lab.class, "bench-case", source.toString(), file.toString(), String.valueOf(IN_CASE)));
        say("%n## A case: readings recombined from real ones (docs/case.md says how)%n");
        run.output().forEach(line -> page.append(line).append('\n'));
        say("%nPeak memory %.0f MB.", run.peakMegabytes());
    }

    private void count(int reports, int cores, Child run) {
        say(
                "| %,d | %d | %.0f | %.0f | %.1f | %.0f |",
                reports, cores, run.seconds(), run.processorSeconds(), reports / run.seconds(), run.peakMegabytes());
    }

    private static List<String> reading(Path reports) {
        return List.of("./purport", "read", "--as", "json", reports.toString());
    }

    private static List<String> onCores(int cores, List<String> command) {
        List<String> pinned = new ArrayList<>(List.of("taskset", "-c", cores == 1 ? "0" : "0,1"));
        pinned.addAll(command);
        return pinned;
    }

    private Path article() throws IOException {
        Path file = folder.resolve("article.txt");
        try (InputStream in = Objects.requireNonNull(Bench.class.getResourceAsStream("article.txt"))) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    /** Reports made of the article's paragraphs in other orders, with other names and numbers, so that no two are alike. */
    private Path generated(int count) throws IOException {
        List<String> paragraphs =
                List.of(Files.readString(folder.resolve("article.txt")).split("\n\n"));
        Path file = folder.resolve("reports-" + count + ".jsonl");
        ObjectMapper mapper = new ObjectMapper();
        Random random = new Random(7);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                StringBuilder text = new StringBuilder();
                for (int p = 0; p < 4; p++) {
                    text.append(paragraphs.get(1 + random.nextInt(paragraphs.size() - 1)))
                            .append("\n\n");
                }
                ObjectNode row = mapper.createObjectNode();
                row.put("id", "r" + i);
                row.put("outlet", "The Example");
                row.put("published", "2024-05-" + (10 + random.nextInt(20)));
                row.put("text", varied(text.toString(), random));
                out.write(mapper.writeValueAsString(row));
                out.newLine();
            }
        }
        return file;
    }

    private static String varied(String text, Random random) {
        return text.replace("Hansen", SURNAMES.get(random.nextInt(SURNAMES.size())))
                .replace("Nowak", SURNAMES.get(random.nextInt(SURNAMES.size())))
                .replace("Gdansk", TOWNS.get(random.nextInt(TOWNS.size())))
                .replace("12", String.valueOf(2 + random.nextInt(900)));
    }
}
