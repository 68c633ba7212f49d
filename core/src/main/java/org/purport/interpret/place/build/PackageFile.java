package org.purport.interpret.place.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Fetches one file of a registry package for the build of another module. */
public final class PackageFile {
    private PackageFile() {}

    /**
     * {@code NAME VERSION SHA512 FILE TARGET CACHE REGISTRY offline=true|false}: writes FILE of the package to TARGET unless
     * it is there; where it is not to be had, says so in one line and leaves none.
     */
    public static void main(String[] args) {
        Path target = Path.of(args[4]);
        if (Files.exists(target)) {
            return;
        }
        try {
            RegistryPackage source = new RegistryPackage(args[0], args[1], args[2]);
            Path archive = source.tarball(Path.of(args[5]), args[6], args[7].equals("offline=true"));
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.write(target, Tarball.file(archive, args[3]));
        } catch (IOException e) {
            System.err.println(
                    "[WARNING] no " + target.getFileName() + ": " + e.getMessage() + ". Build again with a network.");
        }
    }
}
