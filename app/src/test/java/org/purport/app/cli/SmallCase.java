package org.purport.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.purport.Purport;
import org.purport.app.show.Screen;

/** A case of two reports: an announcement, and its denial three days later. */
public final class SmallCase {
    private static final String REPORTS =
            "{\"id\": \"n1\", \"title\": \"Mali to vote in May\", \"outlet\": \"Jeune Monde\","
                    + " \"published\": \"2024-03-08\", \"text\": \"Mali will hold elections in May, its prime minister Choguel"
                    + " Toure told Jeune Monde on Friday. France welcomed the elections in Mali.\"}\n"
                    + "{\"id\": \"n2\", \"title\": \"Mali denies vote in May\", \"outlet\": \"The Reporter\","
                    + " \"published\": \"2024-03-11\", \"text\": \"Mali denied on Monday that it would hold elections in May."
                    + " Choguel Toure said that the prime minister of Mali had spoken of elections in December.\"}\n";

    private SmallCase() {}

    /** The models that all tests share. */
    public static Supplier<Purport> models() {
        return () -> Loaded.PURPORT;
    }

    /** Makes the case in a folder. */
    public static Path in(Path folder) throws IOException {
        Path reports = Files.writeString(folder.resolve("reports.jsonl"), REPORTS);
        return filled(reports, folder.resolve("mali.purport"));
    }

    /** Adds reports to a case, which is made where there is none. */
    public static Path filled(Path reports, Path kept) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                err,
                Screen.NONE,
                Console.Terminals.NONE);
        int status = Main.commandLine(console, Map.of(), lists -> Loaded.PURPORT)
                .execute("add", kept.toString(), reports.toString());
        assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return kept;
    }
}
