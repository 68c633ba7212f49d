package org.purport.keep;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.purport.keep.UnusableCase.Reason;

/**
 * The tables of a case, and the steps from each version of them to the next.
 *
 * <p>The version stands in the header of the file, so that a program reads it before it knows any table.
 */
final class Schema {
    /** A step each, in order; a step that was released is never changed. */
    private static final List<Step> STEPS = List.of(
            new Step("1-records.sql", true),
            new Step("2-index.sql", true),
            new Step("3-feeds.sql", false),
            new Step("4-links.sql", false),
            new Step("5-occasions.sql", false),
            new Step("6-speech.sql", false),
            new Step("7-order.sql", false));

    /** A script; {@code derives} says whether what is derived from the records has to be made anew after it. */
    private record Step(String script, boolean derives) {}

    static final int VERSION = STEPS.size();

    private Schema() {}

    /** Which version the tables of a case have; 0 for a file without any. */
    static int version(Storage storage) {
        int version = (int) storage.number("pragma user_version");
        long application = storage.number("pragma application_id");
        if (version == 0 && application == 0 && storage.number("select count(*) from sqlite_master") == 0) {
            return 0;
        }
        if (application != Storage.APPLICATION) {
            throw new UnusableCase(
                    Reason.NOT_A_CASE, storage.file() + ": is not a case, but a database of another program");
        }
        if (version > VERSION) {
            throw new UnusableCase(
                    Reason.NEWER,
                    storage.file() + ": was written by a newer Purport (version " + version
                            + " of the file, this program knows " + VERSION + "): update Purport to open it");
        }
        return version;
    }

    /** Takes the tables up to {@code target}, all steps or none. */
    static void migrate(Storage storage, int target, Runnable derive) {
        int version = version(storage);
        if (version >= target) {
            return;
        }
        storage.transaction(() -> {
            List<Step> steps = STEPS.subList(version, target);
            steps.forEach(step -> statements(step.script()).forEach(storage::run));
            if (steps.stream().anyMatch(Step::derives)) {
                derive.run();
            }
            storage.run("pragma application_id = " + Storage.APPLICATION);
            storage.run("pragma user_version = " + target);
        });
    }

    private static List<String> statements(String script) {
        try (InputStream in = Schema.class.getResourceAsStream(script)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + script);
            }
            List<String> statements = new ArrayList<>();
            for (String part : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R\\s*\\R")) {
                String sql = part.lines()
                        .filter(line -> !line.startsWith("--"))
                        .reduce("", (a, b) -> a + "\n" + b)
                        .strip();
                if (!sql.isEmpty()) {
                    statements.add(sql);
                }
            }
            return statements;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + script, e);
        }
    }
}
