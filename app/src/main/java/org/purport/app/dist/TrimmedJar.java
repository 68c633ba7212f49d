package org.purport.app.dist;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.purport.annotate.CoreNlp;

/**
 * A copy of a library's jar without what Purport never opens.
 *
 * <p>CoreNLP's jar of models holds 560 MB, of which three files are read; ONNX Runtime's holds half a gigabyte of symbols for debuggers.
 */
public final class TrimmedJar {
    /** What only debuggers and auditors of a build read. */
    private static final Pattern SYMBOLS = Pattern.compile(".*(\\.dSYM/.*|\\.pdb)|_manifest/.*");

    /** Libraries in the machine's own code, which lie in a folder for each machine. */
    private static final Pattern NATIVE = Pattern.compile(".*/native/.*\\.(so|dylib|jnilib|dll|a)");

    private final Pattern machine;

    private TrimmedJar(String machine) {
        this.machine = Pattern.compile(machine);
    }

    /**
     * {@code JAR TARGET [MACHINE]}: MACHINE is a pattern of the folders of machine code that stay, all of them by default.
     */
    public static void main(String[] args) throws IOException {
        new TrimmedJar(args.length > 2 ? args[2] : "").copy(Path.of(args[0]), Path.of(args[1]));
    }

    private void copy(Path jar, Path target) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)));
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory() && stays(entry.getName())) {
                    write(entry, in, out);
                }
            }
        }
    }

    private boolean stays(String name) {
        if (name.startsWith("edu/stanford/nlp/models/")) {
            return CoreNlp.MODELS.contains(name);
        }
        boolean ours = !NATIVE.matcher(name).matches() || machine.matcher(name).find();
        return ours && !SYMBOLS.matcher(name).matches();
    }

    /** Models are pressed already; they are stored, so that they are loaded without being unpacked twice. */
    private static void write(ZipEntry entry, InputStream in, ZipOutputStream out) throws IOException {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        byte[] bytes = in.readAllBytes();
        if (entry.getName().endsWith(".gz")) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            copy.setMethod(ZipEntry.STORED);
            copy.setSize(bytes.length);
            copy.setCrc(sum.getValue());
        }
        out.putNextEntry(copy);
        out.write(bytes);
        out.closeEntry();
    }
}
