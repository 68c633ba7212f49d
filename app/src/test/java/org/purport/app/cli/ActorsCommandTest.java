package org.purport.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.purport.Purport;
import org.purport.app.show.Screen;
import org.purport.model.ActorList;
import org.purport.model.KnownActor;

/** A user's lists of actors on the command line; that readings use them is tested where they are read. */
class ActorsCommandTest {
    private static final String MINISTERS = """
            name,kind,country,sector
            Ana Ruiz,person,ESP,GOV
            Quds Force,armed-group,IRN,REB
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private final List<ActorList> used = new ArrayList<>();

    private record Ran(int status, String out, String err) {}

    private Ran run(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(new ByteArrayInputStream(new byte[0]), out, err, Screen.NONE, Console.Terminals.NONE);
        int status = Main.commandLine(console, environment, lists -> {
                    used.addAll(lists);
                    return Purport.interpreterOnly();
                })
                .execute(arguments);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Ran run(String... arguments) {
        return run(Map.of("PURPORT_DATA", folder.resolve("data").toString()), arguments);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void helpShowsExamples() {
        assertThat(run("actors").out()).contains("import", "list", "remove", "Examples:");
        assertThat(run("actors", "import", "--help").out()).contains("Columns of a table", "Examples:");
    }

    @Test
    void whatIsImportedIsListedUsedAndRemoved() throws IOException {
        assertThat(run("actors", "list").out()).startsWith("no lists yet in ");
        Ran imported = run("actors", "import", file("ministers.csv", MINISTERS));
        assertThat(imported.status()).isZero();
        assertThat(imported.out()).isEqualTo("ministers: 2 actors imported" + System.lineSeparator());
        assertThat(run("actors", "list").out()).contains("ministers", "2 actors", "ministers.csv");
        assertThat(run("actors", "list", "ministers").out().lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("\"name\":\"Ana Ruiz\"", "\"country\":\"ESP\"");
        run("read", file("r.txt", "Rain fell."));
        assertThat(used).singleElement().satisfies(list -> assertThat(list.actors())
                .extracting(KnownActor::name)
                .containsExactly("Ana Ruiz", "Quds Force"));
        assertThat(run("actors", "remove", "ministers").out()).startsWith("removed ministers");
        assertThat(run("actors", "list").out()).startsWith("no lists yet in ");
    }

    @Test
    void conflictsAreToldInOneLineEachAndTheBuiltInStays() throws IOException {
        Ran ran = run("actors", "import", file("ministers.csv", MINISTERS));
        assertThat(ran.err().lines())
                .singleElement()
                .asString()
                .contains(
                        "ministers.csv line 3: \"Quds Force\" is built in as organization IRN",
                        "here as armed-group IRN REB",
                        "--replace");
        Ran replacing = run("actors", "import", "--replace", file("ministers.csv", MINISTERS));
        assertThat(replacing.err()).contains("this list goes first");
        assertThat(replacing.out()).contains("in place of the earlier list of this name");
        run("read", file("r.txt", "Rain fell."));
        assertThat(used).singleElement().matches(ActorList::replaces);
    }

    @Test
    void conflictsWithAnEarlierListAreToldToo() throws IOException {
        run("actors", "import", file("first.csv", "name,kind,country\nDelta Front,armed-group,NGA\n"));
        Ran ran = run("actors", "import", file("second.csv", "name,kind,country\nDelta Front,armed-group,GAB\n"));
        assertThat(ran.err()).contains("\"Delta Front\" is in the list first as armed-group NGA", "GAB");
    }

    @Test
    void badRowsAndBadFilesAreNamedAndTheRestIsImported() throws IOException {
        String rows = file("rows.csv", "name,kind\nAna Ruiz,person\n,person\n");
        Ran ran = run("actors", "import", folder.resolve("nosuch.csv").toString(), folder.toString(), rows);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err().lines()).hasSize(3);
        assertThat(ran.err()).contains("nosuch.csv: no such file", "it is a folder", "rows.csv line 3: no name");
        assertThat(ran.out()).startsWith("rows: 1 actor imported, 1 rows left out");
    }

    @Test
    void aDamagedListIsToldAndTheRestOfItIsUsed() throws IOException {
        run("actors", "import", file("ministers.csv", MINISTERS));
        Path kept = folder.resolve("data/actors/ministers.jsonl");
        Files.writeString(kept, Files.readString(kept) + "{broken\n");
        Ran ran = run("read", file("r.txt", "Rain fell."));
        assertThat(ran.err()).contains("ministers.jsonl line 4");
        assertThat(used.get(0).actors()).hasSize(2);
    }

    @Test
    void theFolderIsTheOptionsThenTheVariablesThenTheStandards() throws IOException {
        String file = file("ministers.csv", MINISTERS);
        String option = folder.resolve("option").toString();
        run("--data", option, "actors", "import", file);
        assertThat(folder.resolve("option/actors/ministers.jsonl")).exists();
        run("actors", "import", "--data", option, "--name", "mine", file);
        assertThat(folder.resolve("option/actors/mine.jsonl")).exists();
        run(Map.of("XDG_DATA_HOME", folder.resolve("xdg").toString()), "actors", "import", file);
        assertThat(folder.resolve("xdg/purport/actors/ministers.jsonl")).exists();
    }

    @Test
    void wrongUsageSaysWhatIsWanted() throws IOException {
        Ran bare = run("actors", "import");
        assertThat(bare.status()).isEqualTo(2);
        assertThat(bare.err()).contains("see purport actors import --help");
        Ran kind = run("actors", "import", "--kind", "firm", file("ministers.csv", MINISTERS));
        assertThat(kind.status()).isEqualTo(2);
        assertThat(kind.err()).contains("--kind must be person, organization, armed-group, outlet or state, not firm");
        Ran unknown = run("actors", "remove", "nothing");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("no list of actors is called nothing; there are none yet");
    }
}
