package org.purport.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.purport.interpret.attribution.Proposals;
import org.purport.interpret.attribution.Proposals.Proposal;
import org.purport.lab.LinearTraining.Row;
import org.purport.model.AnnotatedReport;
import org.purport.model.Report;
import org.purport.model.Sentence;
import org.purport.model.Span;

/**
 * Trains the judge of attribution on a set in PolNeAR's form: which candidates are attributions of the gold.
 *
 * <p>Deterministic: same data and code, same model file.
 */
final class AttributionTraining {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int EPOCHS = 2;
    private static final int RARE = 3;
    private static final double SMALL = 0.03;

    private AttributionTraining() {}

    /** Reads {@code folder}/reports.jsonl and gold.jsonl and writes the model to {@code out}. */
    static void run(Path folder, Path out) throws IOException {
        List<Row> rows = rows(folder);
        Map<String, Double> weights = new TreeMap<>(new LinearTraining(EPOCHS, RARE).weights(rows));
        weights.entrySet().removeIf(each -> !each.getKey().equals("bias") && Math.abs(each.getValue()) < SMALL);
        String about = String.format(
                "trained on %s (sha256 of gold.jsonl %s), %d candidates, %d of them right",
                folder.getFileName(),
                Checksum.of(folder.resolve("gold.jsonl")),
                rows.size(),
                rows.stream().filter(Row::right).count());
        String what = "attribution judge: logistic regression, " + EPOCHS + " epochs of AdaGrad";
        LinearTraining.write(weights, List.of(what, about), out);
        System.err.printf("%d candidates, %d weights, %s%n", rows.size(), weights.size(), out);
    }

    private static List<Row> rows(Path folder) throws IOException {
        Map<String, JsonNode> gold = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode row = MAPPER.readTree(line);
            gold.put(row.path("id").asText(), row);
        }
        KeptReader reader = new KeptReader();
        Proposals proposals = new Proposals();
        List<Report> reports = GoldSet.reports(folder.resolve("reports.jsonl"));
        return reports.parallelStream()
                .flatMap(report ->
                        rows(reader.parsed(report), proposals, gold.getOrDefault(report.id(), MAPPER.nullNode()))
                                .stream())
                .toList();
    }

    private static List<Row> rows(AnnotatedReport report, Proposals proposals, JsonNode gold) {
        List<Attributed> golden = new ArrayList<>();
        for (JsonNode one : gold.path("attributions")) {
            golden.add(new Attributed(
                    letters(report, spans(one.path("content"))), letters(report, spans(one.path("source")))));
        }
        BitSet ignored = letters(report, spans(gold.path("ignore")));
        List<Row> rows = new ArrayList<>();
        for (Proposal proposal : proposals.of(report)) {
            BitSet cue = letters(report, proposal.cue());
            BitSet content = letters(report, proposal.content());
            BitSet source = letters(report, proposal.source());
            BitSet sentence = sentence(report, proposal);
            boolean right = golden.stream().anyMatch(one -> one.agrees(content, source, sentence));
            boolean nested = golden.stream().anyMatch(one -> contains(one.content(), cue));
            if (!content.isEmpty() && (right || !nested && !ignored.intersects(content))) {
                rows.add(new Row(proposal.features(), right));
            }
        }
        return rows;
    }

    private static BitSet sentence(AnnotatedReport report, Proposal proposal) {
        BitSet letters = new BitSet();
        Sentence sentence = report.sentenceAt(proposal.cue().get(0).start());
        if (sentence != null) {
            letters.set(sentence.span().start(), sentence.span().end());
        }
        return letters;
    }

    private record Attributed(BitSet content, BitSet source) {
        /** Whether sources and contents agree, as far as the content stands in the candidate's sentence. */
        boolean agrees(BitSet otherContent, BitSet otherSource, BitSet sentence) {
            BitSet here = (BitSet) content.clone();
            here.and(sentence);
            boolean sourceRight = source.isEmpty() && otherSource.isEmpty()
                    || 2.0 * common(source, otherSource) >= 0.5 * (source.cardinality() + otherSource.cardinality());
            int common = common(here, otherContent);
            return sourceRight && common > 0 && 2 * common >= here.cardinality() + otherContent.cardinality() - common;
        }
    }

    private static int common(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    private static boolean contains(BitSet all, BitSet part) {
        return !part.isEmpty() && common(all, part) == part.cardinality();
    }

    private static List<Span> spans(JsonNode node) {
        List<Span> spans = new ArrayList<>();
        node.forEach(pair -> spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
        return spans;
    }

    /** The offsets of the letters and digits of spans. */
    private static BitSet letters(AnnotatedReport report, List<Span> spans) {
        BitSet letters = new BitSet();
        for (Span span : spans) {
            for (int i = span.start(); i < Math.min(span.end(), report.text().length()); i++) {
                if (Character.isLetterOrDigit(report.text().charAt(i))) {
                    letters.set(i);
                }
            }
        }
        return letters;
    }
}
