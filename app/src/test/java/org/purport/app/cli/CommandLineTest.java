package org.purport.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.purport.Purport;
import org.purport.app.show.Screen;
import org.purport.json.ReadingParser;
import org.purport.model.Reading;
import org.purport.model.Report;

/** The command line as a caller meets it: what is printed where, and the exit status. */
class CommandLineTest {
    private static final Purport PURPORT = Loaded.PURPORT;
    private static final String TEXT = "Mali will hold elections in May, its prime minister told Jeune Monde.\n";
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>Elections in Mali</title>
            <meta property="article:published_time" content="2024-03-08"></head>
            <body><nav><a href="/subscribe">Subscribe now</a></nav><article><h1>Elections in Mali</h1>
            <p>Mali will hold elections in May, its prime minister told Jeune Monde on Friday, after months of talks.</p>
            <p>The opposition, which boycotted the talks, said that it had not been asked about the date of the vote.</p>
            </article></body></html>
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private record Ran(int status, String out, String err) {
        List<Reading> readings() {
            return out.lines().map(ReadingParser::parse).toList();
        }
    }

    private static Ran run(String... arguments) {
        return run(Screen.NONE, "", arguments);
    }

    private static Ran run(Screen screen, String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                screen,
                Console.Terminals.NONE);
        int status = Main.commandLine(console, Map.of("PURPORT_DATA", "nowhere"), lists -> PURPORT)
                .execute(arguments);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aloneItSaysWhatItCanDo() {
        Ran ran = run();
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("Usage: purport", "read", "Examples:");
    }

    @Test
    void itNamesItsVersion() {
        assertThat(run("--version").out()).matches("purport [0-9].*\\s");
    }

    @Test
    void jsonComesOneReadingALineInInputOrderHoweverManyAreReadAtATime() throws IOException {
        String lines = IntStream.range(0, 60)
                .mapToObj(i -> "{\"id\": \"n" + i + "\", \"text\": \"" + "He said no. ".repeat(i % 7 + 1) + "\"}\n")
                .collect(Collectors.joining());
        Ran ran = run("read", file("all.jsonl", lines), "--as", "json", "--jobs", "4");
        assertThat(ran.status()).isZero();
        assertThat(ran.readings())
                .extracting(reading -> reading.report().id())
                .containsExactlyElementsOf(
                        IntStream.range(0, 60).mapToObj(i -> "n" + i).toList());
    }

    @Test
    void dateAndOutletOfTheCallerGoFirst() throws IOException {
        String record = "{\"text\": \"Rain fell.\", \"outlet\": \"Old\", \"published\": \"2001-01-01\"}\n";
        Ran ran = run("read", file("r.jsonl", record), "--as", "json", "--date", "2023-09-05", "--outlet", "New");
        assertThat(ran.readings().get(0).report().outlet()).isEqualTo("New");
        assertThat(ran.readings().get(0).report().published()).isEqualTo("2023-09-05");
    }

    @Test
    void whatCannotBeReadIsNamedInOneLineAndTheRestIsRead() throws IOException {
        String missing = folder.resolve("missing.txt").toString();
        Ran ran = run("read", missing, file("empty.txt", ""), file("good.txt", TEXT), "--as", "json");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.readings()).hasSize(1);
        assertThat(ran.err().lines()).hasSize(2).allMatch(line -> line.startsWith("purport: "));
        assertThat(ran.err()).contains("missing.txt", "empty.txt").doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--date=soon", "--date=2023-02-30", "--as=prose", "--jobs=0", "--nonsense"})
    void wrongUsageIsSaidInOneLineWithTheStatusTwo(String option) throws IOException {
        Ran ran = run("read", file("good.txt", TEXT), option);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1).allMatch(line -> line.contains("see purport read --help"));
    }

    @Test
    void withoutInputItIsWrongUsage() {
        assertThat(run("read").status()).isEqualTo(2);
    }

    @Test
    void standardInputIsRead() {
        Ran ran = run(Screen.NONE, TEXT, "read", "-", "--as", "json");
        assertThat(ran.readings().get(0).report().text()).isEqualTo(TEXT);
    }

    @Test
    void theOutputFileHoldsWhatStandardOutputWould() throws IOException {
        Path page = folder.resolve("page.html");
        Ran ran = run("read", file("good.txt", TEXT), "--as", "html", "-o", page.toString());
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void onlyAScreenWithColoursGetsThem() throws IOException {
        String file = file("good.txt", TEXT);
        assertThat(run("read", file).out()).doesNotContain("\u001b");
        assertThat(run(new Screen(80, true), "", "read", file).out()).contains("\u001b[");
        assertThat(Screen.of(true, 80, Map.of("NO_COLOR", "1")).colours()).isFalse();
    }

    @Test
    void aReportCannotDriveTheTerminal() throws IOException {
        String text = "\u001b[2JThe minister said \u001b]0;owned\u0007that he would resign.\n";
        assertThat(run("read", file("evil.txt", text)).out()).doesNotContain("\u001b", "\u0007");
    }

    @Test
    void aNegativeStatementIsNoDenial() throws IOException {
        String negative = "The bloc has not been asked to send soldiers, its spokeswoman said on Friday.\n";
        assertThat(run("read", file("negative.txt", negative)).out())
                .contains("SAID NOT TO BE", "says not")
                .doesNotContain("DENIED");
        String denial = "Russia denied that its aircraft entered Polish airspace in April.\n";
        assertThat(run("read", file("denial.txt", denial)).out())
                .contains("DENIED", "denies")
                .doesNotContain("SAID NOT TO BE");
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body =
                switch (path) {
                    case "/page" -> PAGE.getBytes(StandardCharsets.UTF_8);
                    case "/large" -> new byte[(16 << 20) + 1];
                    default -> new byte[] {'?'};
                };
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(path.equals("/gone") ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Runs with addresses of a server on this machine. */
    private static Ran runServed(List<String> paths, String... options) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", CommandLineTest::answer);
        server.start();
        try {
            String root = "http://127.0.0.1:" + server.getAddress().getPort();
            return run(Stream.of(
                            Stream.of("read", "--as", "json"),
                            Stream.of(options),
                            paths.stream().map(root::concat))
                    .flatMap(part -> part)
                    .toArray(String[]::new));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aPageIsFetchedByItsAddress() throws IOException {
        Ran ran = runServed(List.of("/page"), "--allow-private");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        Report report = ran.readings().get(0).report();
        assertThat(report.text()).contains("Mali will hold elections in May").doesNotContain("Subscribe");
        assertThat(report.url()).endsWith("/page");
        assertThat(report.published()).isEqualTo("2024-03-08");
    }

    @Test
    void whatCannotBeFetchedIsNamedInOneLineAndTheRestIsRead() throws IOException {
        Ran ran = runServed(List.of("/gone", "/large", "/page"), "--allow-private", "ftp://127.0.0.1/report");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.readings()).hasSize(1);
        assertThat(ran.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("purport: ftp://")
                                .endsWith(": only http and https addresses can be fetched"),
                        line -> assertThat(line).endsWith("/gone: the server answered with status 404"),
                        line -> assertThat(line).endsWith("/large: larger than 16,777,216 bytes"));
    }

    @Test
    void addressesOfThisMachineAreRefusedUnlessAllowed() throws IOException {
        Ran ran = runServed(List.of("/page"));
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1).allMatch(line -> line.endsWith("which only --allow-private fetches"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "http://[", "http://127.0.0.1:99999/", "http://127.0.0.1:1/", "http://a b/"})
    void oddAddressesAreNamedInOneLine(String address) {
        Ran ran = run("read", address, "--allow-private");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err().lines()).hasSize(1).allMatch(line -> line.startsWith("purport: " + address + ": "));
        assertThat(ran.err()).doesNotContain("Exception");
    }
}
