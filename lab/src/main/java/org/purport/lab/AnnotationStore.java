package org.purport.lab;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.purport.model.AnnotatedReport;
import org.purport.model.Block;
import org.purport.model.Report;
import org.purport.model.Sentence;
import org.purport.model.Span;
import org.purport.model.Token;

/**
 * Keeps annotated reports on disk, so that a change to an interpreter is measured without parsing again.
 *
 * <p>A file is named after the reports' texts, their blocks and {@link #VERSION}; a changed text, layout or annotator
 * gets a file of its own.
 */
final class AnnotationStore {
    /** Raise it when the annotator changes. */
    private static final int VERSION = 2;

    private static final List<Block.Kind> KINDS = List.of(Block.Kind.values());

    private final Path folder;

    AnnotationStore(Path folder) {
        this.folder = folder;
    }

    /** The annotated reports, from disk where they are, else made by {@code annotate} and kept. */
    List<AnnotatedReport> annotated(
            List<Report> reports, Function<Report, List<Block>> layout, Function<Report, AnnotatedReport> annotate)
            throws IOException {
        Path file = folder.resolve(key(reports, layout) + ".gz");
        if (Files.exists(file)) {
            return read(file, reports);
        }
        List<AnnotatedReport> made = reports.parallelStream().map(annotate).toList();
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "annotations", ".part");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(part))))) {
            for (AnnotatedReport report : made) {
                write(report, out);
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        return made;
    }

    private static String key(List<Report> reports, Function<Report, List<Block>> layout) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) VERSION);
            for (Report report : reports) {
                digest.update(report.text().getBytes(StandardCharsets.UTF_8));
                digest.update(layout.apply(report).toString().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(AnnotatedReport report, DataOutputStream out) throws IOException {
        out.writeInt(report.blocks().size());
        for (Block block : report.blocks()) {
            write(block.span(), out);
            out.writeByte(KINDS.indexOf(block.kind()));
        }
        out.writeInt(report.sentences().size());
        for (Sentence sentence : report.sentences()) {
            out.writeInt(sentence.block());
            out.writeInt(sentence.size());
            for (Token token : sentence.tokens()) {
                write(token.span(), out);
                out.writeUTF(token.word());
                out.writeUTF(token.lemma());
                out.writeUTF(token.pos());
                out.writeUTF(token.entity());
                out.writeInt(sentence.head(token.index()));
                out.writeUTF(sentence.relation(token.index()));
            }
        }
    }

    private static void write(Span span, DataOutputStream out) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static List<AnnotatedReport> read(Path file, List<Report> reports) throws IOException {
        List<AnnotatedReport> annotated = new ArrayList<>();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            for (Report report : reports) {
                annotated.add(read(report, in));
            }
        }
        return annotated;
    }

    private static AnnotatedReport read(Report report, DataInputStream in) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            blocks.add(new Block(span(in), KINDS.get(in.readByte())));
        }
        List<Sentence> sentences = new ArrayList<>();
        int count = in.readInt();
        for (int s = 0; s < count; s++) {
            int block = in.readInt();
            int size = in.readInt();
            List<Token> tokens = new ArrayList<>(size);
            int[] heads = new int[size];
            String[] relations = new String[size];
            for (int t = 0; t < size; t++) {
                tokens.add(new Token(t, span(in), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF()));
                heads[t] = in.readInt();
                relations[t] = in.readUTF();
            }
            sentences.add(new Sentence(s, block, tokens, heads, relations));
        }
        return new AnnotatedReport(report, blocks, sentences);
    }

    private static Span span(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }
}
