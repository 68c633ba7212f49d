package org.purport.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.purport.Purport;
import org.purport.json.ReadingJson;
import org.purport.lab.scale.CaseBench;
import org.purport.lab.scale.Refill;
import org.purport.model.AnnotatedReport;
import org.purport.model.Report;
import org.purport.model.Sentence;
import org.purport.model.Token;

/** The command line of the lab. */
public final class Lab {
    private static final String USAGE = """
            read REPORTS.jsonl OUT.jsonl    reads a set; annotations are kept on disk
            trees REPORTS.jsonl [ID]        prints sentences with tokens, tags, entities and trees
            score [GOLD-FOLDER] [SET...]    scores every gold set and writes docs/scores.md; named sets are only printed
            train-attribution SET-FOLDER OUT.gz  trains the judge of attribution
            train-encoder GOLD-FOLDER WEIGHTS OUT.onnx  tunes the encoder; WEIGHTS.1, .2 ... are kept after each round
            export-encoder GOLD-FOLDER WEIGHTS SCORES OUT.onnx  writes kept weights as the network that core runs
            train-truecase OUT.gz HELD-OUT-REPORTS REPORTS...  trains the model of the case of words
            train-events SET-FOLDER OUT.gz  trains the judge of acts told in passing
            train-triggers SET-FOLDER DEV-FOLDER OUT.gz  trains what takes further words for event words
            train-factuality SET-FOLDER DEV-FOLDER OUT.tsv  trains the score of factuality
            evidence SET-FOLDER OUT.jsonl   writes what the learned layer of factuality knows of each rated event
            axes SET-FOLDER OUT.jsonl [PERCENT]  reads a set in its own convention of certainty, polarity and tense, cross-validated;
                                            PERCENT of the other reports are learned from
            at-gold SET-FOLDER OUT.jsonl    judges events at the gold triggers of a factuality set
            news-words OUT.tsv REPORTS...   counts the words of general news, the background of the stories
            bench [REPORTS] [CASE]          measures time and memory, of a case too, and writes docs/bench.md
            refill-case SOURCE-CASE OUT-CASE  adds the readings of a case to another, which may be killed and run again
            bench-case SOURCE-CASE OUT-CASE COUNT  fills a case with recombined readings and measures it""";

    private Lab() {}

    /** Runs one command; its words are in {@link #USAGE}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> rest = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
        switch (args.length == 0 ? "" : args[0]) {
            case "read" -> read(Path.of(rest.get(0)), Path.of(rest.get(1)));
            case "trees" -> trees(Path.of(rest.get(0)), rest.size() > 1 ? rest.get(1) : "");
            case "train-triggers" ->
                TriggerTraining.run(Path.of(rest.get(0)), Path.of(rest.get(1)), Path.of(rest.get(2)));
            case "train-factuality" ->
                FactualityTraining.run(Path.of(rest.get(0)), Path.of(rest.get(1)), Path.of(rest.get(2)));
            case "evidence" -> RatedEvents.write(Path.of(rest.get(0)), Path.of(rest.get(1)));
            case "axes" ->
                AxesLayer.run(
                        Path.of(rest.get(0)),
                        Path.of(rest.get(1)),
                        rest.size() > 2 ? Integer.parseInt(rest.get(2)) : 100);
            case "at-gold" -> GoldTriggers.run(Path.of(rest.get(0)), Path.of(rest.get(1)));
            case "train-attribution" -> AttributionTraining.run(Path.of(rest.get(0)), Path.of(rest.get(1)));
            case "train-encoder" ->
                EncoderTraining.run(Path.of(rest.get(0)), Path.of(rest.get(1)), Path.of(rest.get(2)));
            case "export-encoder" ->
                EncoderTraining.export(
                        Path.of(rest.get(0)), Path.of(rest.get(1)), Path.of(rest.get(2)), Path.of(rest.get(3)));
            case "train-truecase" -> TrueCaseTraining.run(rest);
            case "train-events" -> EventTraining.run(Path.of(rest.get(0)), Path.of(rest.get(1)));
            case "score" -> Scoring.run(rest);
            case "news-words" -> NewsWords.run(rest);
            case "bench" -> Bench.run(rest);
            case "refill-case" -> Refill.run(Path.of(rest.get(0)), Path.of(rest.get(1)));
            case "bench-case" ->
                CaseBench.run(
                        Path.of(rest.get(0)), Path.of(rest.get(1)), Integer.parseInt(rest.get(2)), System.out::println);
            default -> {
                System.err.println(USAGE);
                System.exit(2);
            }
        }
    }

    private static void read(Path file, Path out) throws IOException {
        KeptReader reader = new KeptReader();
        Purport interpreter = Purport.interpreterOnly();
        LongAdder nanoseconds = new LongAdder();
        List<String> lines = GoldSet.reports(file).parallelStream()
                .map(each -> {
                    AnnotatedReport report = reader.annotated(each);
                    long start = System.nanoTime();
                    String line = ReadingJson.write(interpreter.interpret(report));
                    nanoseconds.add(System.nanoTime() - start);
                    return line;
                })
                .toList();
        System.err.printf(
                "%d reports interpreted, %.1f ms each%n",
                lines.size(), nanoseconds.sum() / 1e6 / Math.max(1, lines.size()));
        Files.write(out, lines, StandardCharsets.UTF_8);
    }

    private static void trees(Path file, String id) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        KeptReader reader = new KeptReader();
        for (Report each : GoldSet.reports(file)) {
            if (id.isEmpty() || each.id().equals(id)) {
                AnnotatedReport report = reader.annotated(each);
                out.println("=== " + each.id());
                report.sentences().forEach(sentence -> print(report, sentence, out));
            }
        }
    }

    private static void print(AnnotatedReport report, Sentence sentence, PrintStream out) {
        out.println("# " + report.text(sentence.span()).replace('\n', ' '));
        for (Token token : sentence.tokens()) {
            out.printf(
                    "%3d %-18s %-16s %-5s %-8s %3d %s%n",
                    token.index(),
                    token.word(),
                    token.lemma(),
                    token.pos(),
                    token.entity().equals("O") ? "" : token.entity(),
                    sentence.head(token.index()),
                    sentence.relation(token.index()));
        }
    }
}
