package org.purport.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.purport.Purport;
import org.purport.json.ReadingJson;
import org.purport.model.AnnotatedReport;
import org.purport.model.Report;
import org.purport.model.Sentence;
import org.purport.model.Token;
import org.purport.read.Layout;

/** The bench of the lab: reads gold sets with kept annotations, shows trees. */
public final class Lab {
    private Lab() {}

    /** {@code read REPORTS.jsonl OUT.jsonl} or {@code trees REPORTS.jsonl [ID]}. */
    public static void main(String[] args) throws IOException {
        if (args.length >= 3 && args[0].equals("read")) {
            read(Path.of(args[1]), Path.of(args[2]));
        } else if (args.length >= 2 && args[0].equals("trees")) {
            trees(Path.of(args[1]), args.length > 2 ? args[2] : "");
        } else {
            System.err.println("usage: read REPORTS.jsonl OUT.jsonl | trees REPORTS.jsonl [ID]");
            System.exit(2);
        }
    }

    private static List<AnnotatedReport> annotated(Path file) throws IOException {
        List<Report> reports = GoldSet.reports(file);
        Path folder = Path.of(System.getProperty("user.home"), ".cache", "purport", "annotations");
        return new AnnotationStore(folder)
                .annotated(reports, Layout::of, report -> Holder.PURPORT.annotate(report));
    }

    private static void read(Path file, Path out) throws IOException {
        List<AnnotatedReport> annotated = annotated(file);
        Purport interpreter = Purport.interpreterOnly();
        long start = System.nanoTime();
        List<String> lines = annotated.parallelStream()
                .map(report -> ReadingJson.write(interpreter.interpret(report)))
                .toList();
        System.err.printf(
                "%d reports interpreted, %.1f ms each%n",
                annotated.size(), (System.nanoTime() - start) / 1e6 / Math.max(1, annotated.size()));
        Files.write(out, lines, StandardCharsets.UTF_8);
    }

    private static void trees(Path file, String id) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (AnnotatedReport report : annotated(file)) {
            if (id.isEmpty() || report.report().id().equals(id)) {
                out.println("=== " + report.report().id());
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

    /** Loads the models only when something has to be annotated. */
    private static final class Holder {
        static final Purport PURPORT = Purport.open();
    }
}
