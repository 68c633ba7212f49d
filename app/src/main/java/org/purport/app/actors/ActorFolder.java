package org.purport.app.actors;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.purport.model.KnownActor;

/** The folder in which a user's lists of actors are kept: a file for each, a line of JSON for each actor. */
public final class ActorFolder {
    private static final String SUFFIX = ".jsonl";

    private final Path folder;

    /**
     * The lists of a user.
     *
     * @param data the user's data folder of Purport; it need not exist
     */
    public ActorFolder(Path data) {
        this.folder = data.resolve("actors");
    }

    /** All lists, the earliest imported first. */
    public List<StoredList> lists() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<StoredList> lists = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList()) {
                lists.add(ActorJson.read(name(file), file));
            }
        }
        lists.sort(Comparator.comparing(StoredList::imported)
                .thenComparing(stored -> stored.list().name()));
        return lists;
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - SUFFIX.length());
    }

    /** Keeps a list in place of an earlier one of its name. */
    public void keep(StoredList stored) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, stored.list().name(), ".part");
        try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            out.write(ActorJson.header(stored));
            out.newLine();
            for (KnownActor actor : stored.list().actors()) {
                out.write(ActorJson.line(actor));
                out.newLine();
            }
        }
        Files.move(part, file(stored.list().name()), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes a list; false where there is none of this name. */
    public boolean remove(String name) throws IOException {
        return Files.deleteIfExists(file(name));
    }

    private Path file(String name) {
        return folder.resolve(name + SUFFIX);
    }

    /** Where the lists are. */
    public Path path() {
        return folder;
    }
}
