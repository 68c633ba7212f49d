package org.purport.interpret.place.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Fetches a file, or a folder of files, of a registry package for the build of another module. */
public final class PackageFile {
    private PackageFile() {}

    /**
     * {@code NAME VERSION SHA512 FILE TARGET CACHE REGISTRY offline=true|false}: writes FILE of the package to TARGET unless
     * it is there; a FILE that ends with a slash is a folder, all of which is written. Where it is not to be had, says so in one line
     * and leaves none.
     */
    public static void main(String[] args) {
        Path target = Path.of(args[4]);
        if (Files.exists(target)) {
            return;
        }
        try {
            RegistryPackage source = new RegistryPackage(args[0], args[1], args[2]);
            Path archive = source.tarball(Path.of(args[5]), args[6], args[7].equals("offline=true"));
            write(archive, args[3], target);
        } catch (IOException e) {
            System.err.println(
                    "[WARNING] no " + target.getFileName() + ": " + e.getMessage() + ". Build again with a network.");
        }
    }

    private static void write(Path archive, String file, Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        if (!file.endsWith("/")) {
            Files.write(target, Tarball.file(archive, file));
            return;
        }
        for (Map.Entry<String, byte[]> each :
                Tarball.files(archive, path -> path.startsWith(file)).entrySet()) {
            Path inside = target.resolve(each.getKey().substring(file.length())).normalize();
            if (!inside.startsWith(target.normalize())) {
                throw new IOException(each.getKey() + " would leave " + target);
            }
            Files.createDirectories(inside.toAbsolutePath().getParent());
            Files.write(inside, each.getValue());
        }
    }
}
