package org.purport.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.purport.app.export.Format;
import org.purport.app.show.Screen;
import org.purport.app.web.SampleCase;

/** {@code purport export} as somebody uses it: what is written where, and what is said when it cannot be. */
class ExportCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path shared;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static String kept;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private record Ran(int status, byte[] bytes, String err) {
        String out() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    @BeforeAll
    static void fill() {
        kept = SampleCase.in(shared).toString();
    }

    private static Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(new ByteArrayInputStream(new byte[0]), out, err, Screen.NONE, Console.Terminals.NONE);
        int status =
                Main.commandLine(console, Map.of(), lists -> Loaded.PURPORT).execute(arguments);
        return new Ran(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    private static Ran export(String... arguments) {
        return run(
                Stream.concat(Stream.of("export", kept), Stream.of(arguments)).toArray(String[]::new));
    }

    private static void saidInOneLine(Ran ran, int status, String words) {
        assertThat(ran.status()).as(ran.err()).isEqualTo(status);
        assertThat(ran.err().lines()).singleElement().asString().contains(words);
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OBSIDIAN")
    void aFileHoldsWhatStandardOutputWouldHaveHad(Format format) throws IOException {
        Path file = folder.resolve("out." + format.ending());
        Ran filed = export("--as", format.word(), "-o", file.toString());
        Ran printed = export("--as", format.word());
        assertThat(filed.status()).as(filed.err()).isZero();
        assertThat(filed.bytes()).isEmpty();
        assertThat(filed.err()).isEqualTo(printed.err()).matches("(?s)[0-9]+ .*\\n");
        assertThat(Files.readAllBytes(file)).isEqualTo(printed.bytes()).isNotEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("nothing is left beside it").containsExactly(file);
        }
    }

    @Test
    void aZipHoldsTheSameNotesAsTheFolder() throws IOException {
        Path notes = folder.resolve("notes");
        Path zip = folder.resolve("notes.zip");
        Ran asFolder = export("--as", "obsidian", "-o", notes.toString());
        assertThat(asFolder.status()).as(asFolder.err()).isZero();
        assertThat(export("--as", "obsidian", "-o", zip.toString()).err()).isEqualTo(asFolder.err());
        Map<String, String> inFolder = new TreeMap<>();
        try (Stream<Path> files = Files.walk(notes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                inFolder.put(notes.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        Map<String, String> inZip = new TreeMap<>();
        try (ZipFile opened = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : opened.stream().map(ZipEntry.class::cast).toList()) {
                inZip.put(
                        entry.getName(),
                        new String(opened.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(inFolder).hasSizeGreaterThan(5);
        assertThat(inZip).isEqualTo(inFolder);
        assertThat(inZip.keySet()).noneMatch(name -> name.startsWith("/") || name.contains(".."));
        byte[] first = Files.readAllBytes(zip);
        export("--as", "obsidian", "-o", zip.toString());
        assertThat(Files.readAllBytes(zip))
                .as("the same case gives the same bytes")
                .isEqualTo(first);
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws IOException {
        Path note = Files.writeString(folder.resolve("mine.md"), "mine");
        saidInOneLine(export("--as", "obsidian", "-o", folder.toString()), 2, "has something in it already");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(note);
        }
        saidInOneLine(export("--as", "obsidian"), 2, "this format is a folder");
    }

    @Test
    void aFileIsOverwrittenWhenTheNewOneIsWholeAndOtherwiseStays() throws IOException {
        Path file = Files.writeString(folder.resolve("rows.csv"), "what was there before");
        assertThat(export("--as", "csv", "--story", "st99", "-o", file.toString())
                        .status())
                .isEqualTo(1);
        assertThat(file).hasContent("what was there before");
        assertThat(export("--as", "csv", "-o", file.toString()).status()).isZero();
        assertThat(Files.readString(file)).startsWith("story,").doesNotContain("what was there before");
    }

    @Test
    void aStoryThatIsNotThereIsSaidInOneLine() {
        for (Format format : List.of(Format.CSV, Format.STIX, Format.OBSIDIAN)) {
            saidInOneLine(
                    export(
                            "--as",
                            format.word(),
                            "--story",
                            "st99",
                            "-o",
                            folder.resolve("x.zip").toString()),
                    1,
                    "there is no story st99; purport stories");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whereNothingCanBeWrittenItIsSaidInOneLine() throws IOException {
        Path missing = folder.resolve("no/such/folder/rows.csv");
        saidInOneLine(export("--as", "csv", "-o", missing.toString()), 1, missing.toString());
        Path file = Files.writeString(folder.resolve("file"), "a file");
        saidInOneLine(export("--as", "csv", "-o", file.resolve("rows.csv").toString()), 1, "rows.csv");
        saidInOneLine(export("--as", "csv", "-o", folder.toString()), 1, folder.toString());
        saidInOneLine(export("--as", "obsidian", "-o", file.resolve("vault").toString()), 1, "vault");
        saidInOneLine(export("--as", "obsidian", "-o", file.toString()), 2, "is a file");
        assertThat(file).hasContent("a file");
    }

    @Test
    void whatIsWrongOnTheCommandLineIsSaidInOneLine() {
        saidInOneLine(export(), 2, "--as says which format: csv, parquet");
        saidInOneLine(export("--as", "docx"), 2, "'docx' is no format: there are csv");
        saidInOneLine(export("--as", "csv", "--since", "Tuesday"), 2, "Tuesday");
        saidInOneLine(run("export", folder.resolve("none.purport").toString(), "--as", "csv"), 1, "none.purport");
    }

    @Test
    void everyFormatSaysWhatItCarriesAndWhatNot() {
        String out = export("--formats").out();
        for (Format format : Format.values()) {
            assertThat("\n" + out).contains("\n" + format.word() + "\n", format.carries(), format.lacks());
        }
    }
}
