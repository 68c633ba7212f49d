package org.purport.app.dist;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A zip file of a folder that keeps which files are programs, and is the same for the same files. */
public final class ZipArchive {
    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> PLAIN = PosixFilePermissions.fromString("rw-r--r--");

    private ZipArchive() {}

    /** {@code FOLDER ZIP INSTANT}: the zip has the folder in it, all files as of INSTANT. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        URI zip = URI.create("jar:" + Path.of(args[1]).toUri());
        FileTime time = FileTime.from(Instant.parse(args[2]));
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted().toList();
        }
        try (FileSystem archive =
                FileSystems.newFileSystem(zip, Map.of("create", "true", "enablePosixFileAttributes", "true"))) {
            for (Path path : paths) {
                Path inside = archive.getPath("/" + folder.getFileName() + "/" + slashed(folder.relativize(path)));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(inside);
                    Files.setPosixFilePermissions(inside, PROGRAM);
                } else {
                    Files.copy(path, inside);
                    Files.setPosixFilePermissions(inside, Files.isExecutable(path) ? PROGRAM : PLAIN);
                }
                Files.setLastModifiedTime(inside, time);
            }
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
