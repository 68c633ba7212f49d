package org.purport.app.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.purport.app.export.material.Export;

/** Where a format that is a folder goes: a folder, or a zip file of one. */
public final class Folders {
    private Folders() {}

    /** A folder on disk; what is in it already stays. */
    public static Export.Folder on(Path root) {
        return path -> {
            Path file = root.resolve(path).normalize();
            if (!file.startsWith(root.normalize())) {
                throw new IOException(path + " would leave " + root);
            }
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            return Files.newOutputStream(file);
        };
    }

    /** A zip file that is the same for the same entries. */
    public static Export.Folder in(ZipOutputStream zip) {
        return path -> {
            ZipEntry entry = new ZipEntry(path);
            entry.setLastModifiedTime(FileTime.from(Instant.parse("1980-01-02T00:00:00Z")));
            zip.putNextEntry(entry);
            return new FilterOutputStream(zip) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    zip.closeEntry();
                }
            };
        };
    }

    /** Whether a path is to become a zip file. */
    public static boolean isZip(Path path) {
        return path.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".zip");
    }

    /** Whether a folder has something in it, so that notes could be mixed up with others. */
    public static boolean isFilled(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return false;
        }
        try (var files = Files.list(root)) {
            return files.findAny().isPresent();
        }
    }
}
