package org.purport.lab;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.purport.annotate.Capitals;
import org.purport.model.AnnotatedReport;
import org.purport.model.Block;
import org.purport.model.Report;
import org.purport.model.Sentence;
import org.purport.model.Span;
import org.purport.model.Token;

/**
 * Keeps annotated reports on disk, so that a change to an interpreter is measured without parsing again.
 *
 * <p>There is a file for each report, named after its text, its blocks and {@link #VERSION}: a changed text, layout or
 * annotator gets a file of its own. Thread-safe, also between processes.
 */
final class AnnotationStore {
    /** Raise it when the annotator changes. */
    private static final int VERSION = 4;

    /** Raise it when only the annotation of text in capitals changes: the other reports stay. */
    private static final int CAPITALS_VERSION = 3;

    private static final List<Block.Kind> KINDS = List.of(Block.Kind.values());

    private final Path folder;
    private final Function<Report, List<Block>> layout;
    private final Function<Report, AnnotatedReport> annotate;

    AnnotationStore(Path folder, Function<Report, List<Block>> layout, Function<Report, AnnotatedReport> annotate) {
        this.folder = folder;
        this.layout = layout;
        this.annotate = annotate;
    }

    /** The annotated report, from disk where it is kept, else annotated and kept. */
    AnnotatedReport annotated(Report report) {
        String key = key(report);
        Path file = folder.resolve(key.substring(0, 2)).resolve(key + ".gz");
        try {
            if (Files.exists(file)) {
                return read(file, report);
            }
            AnnotatedReport made = annotate.apply(report);
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), key, ".part");
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(part))))) {
                write(made, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the annotations of report " + report.id() + " in " + file, e);
        }
    }

    private String key(Report report) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) VERSION);
            digest.update(report.text().getBytes(StandardCharsets.UTF_8));
            List<Block> blocks = layout.apply(report);
            digest.update(blocks.toString().getBytes(StandardCharsets.UTF_8));
            if (Capitals.inAny(blocks, report.text())) {
                digest.update((byte) CAPITALS_VERSION);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
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

    private static AnnotatedReport read(Path file, Report report) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            return read(report, in);
        }
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
