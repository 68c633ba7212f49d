package org.purport.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.purport.app.show.Screen;

/** Watching feeds of a site on this machine: what is asked for and when, and what is told of it. */
class WatchCommandTest {
    private static final String PLAN =
            "Mali will hold elections in May, its prime minister Choguel Toure told Jeune Monde"
                    + " on Friday. France welcomed the elections in Mali, and asked that all parties take part in them.";
    private static final String DENIAL =
            "Mali denied on Monday that it would hold elections in May. Choguel Toure said that"
                    + " the prime minister of Mali had spoken of elections in December, and of no other month.";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private FeedServer site;

    private record Ran(int status, String out, String err) {}

    @BeforeEach
    void open() throws IOException {
        site = new FeedServer();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Ran watch(String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(new ByteArrayInputStream(new byte[0]), out, err, Screen.NONE, Console.Terminals.NONE);
        String[] arguments = new String[options.length + 7];
        System.arraycopy(
                new String[] {
                    "watch",
                    kept(),
                    site.address("/feed"),
                    "--once",
                    "--allow-private",
                    "--pause=0s",
                    "--contact=desk@example.org"
                },
                0,
                arguments,
                0,
                7);
        System.arraycopy(options, 0, arguments, 7, options.length);
        int status =
                Main.commandLine(console, Map.of(), lists -> Loaded.PURPORT).execute(arguments);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String kept() {
        return folder.resolve("mali.purport").toString();
    }

    private static String rss(String... items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Reporter</title><link>/</link>"
                + "<description>News</description>" + String.join("", items) + "</channel></rss>";
    }

    private static String item(String id, String link, String day, String text) {
        return "<item><title>Report " + id + "</title><link>" + link + "</link><guid isPermaLink=\"false\">" + id
                + "</guid><pubDate>" + day + " Mar 2024 12:00:00 GMT</pubDate><description>" + text
                + "</description></item>";
    }

    private static String page(String title, String text) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>" + title + "</title></head><body><article><h1>" + title
                + "</h1><p>" + text + "</p></article></body></html>";
    }

    @Test
    void whatAFeedAnnouncesIsReadLinkedAndTold() throws IOException {
        site.says("/feed", rss(item("n1", "/plan", "Fri, 08", "Mali to vote.")));
        site.says("/plan", page("Mali to vote in May", PLAN));
        Ran first = watch();
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.out().lines())
                .singleElement()
                .asString()
                .startsWith("new story")
                .contains("Mali to vote in May (1 report)");
        site.says(
                "/feed",
                rss(item("n2", "/denial", "Mon, 11", "Mali denies."), item("n1", "/plan", "Fri, 08", "Mali to vote.")));
        site.says("/denial", page("Mali denies vote in May", DENIAL));
        Ran second = watch("--as=json");
        assertThat(second.status()).as(second.err()).isZero();
        JsonNode change =
                new ObjectMapper().readTree(second.out().lines().findFirst().orElseThrow());
        assertThat(change.path("story").asText()).isEqualTo("st1");
        assertThat(second.out()).contains("\"kind\":\"denial\"");
        assertThat(site.asked("/plan")).isEqualTo(1);
        assertThat(site.asked("/robots.txt")).isEqualTo(2); // once a start of the program
    }

    @Test
    void aFeedThatHasNotChangedIsNotSentAgain() {
        site.says("/feed", 200, rss(item("n1", "/plan", "Fri, 08", "")), Map.of("ETag", "\"v1\""));
        site.says("/plan", page("Mali to vote in May", PLAN));
        assertThat(watch().status()).isZero();
        Ran again = watch();
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.out() + again.err()).isEmpty();
        assertThat(site.asked("/feed")).isEqualTo(2);
        assertThat(site.asked("/plan")).isEqualTo(1);
    }

    @Test
    void whoAsksToBeLeftAloneIsLeftAlone() {
        site.says("/feed", 429, "", Map.of("Retry-After", "3600"));
        Ran refused = watch();
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("status 429; not asked again before ");
        String time = refused.err().replaceFirst("(?s).*before (\\S+).*", "$1");
        assertThat(Instant.parse(time)).isAfter(Instant.now().plusSeconds(3500));
        assertThat(watch().err()).contains("not asked before " + time);
        assertThat(site.asked("/feed")).isEqualTo(1);
    }

    @Test
    void aPageThatIsToBeAskedForLaterWaitsInTheCase() {
        site.says("/feed", 200, rss(item("n1", "/plan", "Fri, 08", "")), Map.of("ETag", "\"v1\""));
        site.says("/plan", 503, "", Map.of("Retry-After", "2"));
        Ran first = watch();
        assertThat(first.err()).contains("0 reports added, 1 to be asked for later");
        assertThat(watch().err()).contains("1 to be asked for later");
        assertThat(site.asked("/plan")).isEqualTo(1);
    }

    @Test
    void whatRobotsExcludeIsReadFromTheFeedAlone() {
        site.says("/robots.txt", "User-agent: *\nDisallow: /closed/\n");
        site.says(
                "/feed", rss(item("n1", "/closed/plan", "Fri, 08", PLAN), item("n2", "/closed/denial", "Mon, 11", "")));
        Ran ran = watch();
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("Report n1");
        assertThat(ran.err()).contains("/closed/denial: the robots.txt of 127.0.0.1 asks programs not to fetch it");
        assertThat(site.asked("/closed/plan") + site.asked("/closed/denial")).isZero();
    }

    @Test
    void redirectsAreFollowedThroughTheSameGate() {
        site.says("/robots.txt", "User-agent: purport\nDisallow: /closed/\n");
        site.says("/feed", 301, "", Map.of("Location", "/atom"));
        site.says("/atom", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>The Reporter</title><id>f</id>
                <entry><id>n1</id><title>Plan</title><link href="moved"/><updated>2024-03-08T12:00:00Z</updated></entry>
                <entry><id>n2</id><title>Denial</title><link href="/round"/><updated>2024-03-11T12:00:00Z</updated></entry>
                </feed>""");
        site.says("/moved", 302, "", Map.of("Location", "/plan"));
        site.says("/plan", page("Mali to vote in May", PLAN));
        site.says("/round", 302, "", Map.of("Location", "/closed/denial"));
        Ran ran = watch();
        assertThat(ran.out()).contains("Mali to vote in May");
        assertThat(ran.err()).contains("/round: the robots.txt");
        assertThat(site.asked("/closed/denial")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<rss><channel><title>The Repor", "<html><body>Subscribe</body></html>", ""})
    void whatIsNoFeedIsNamedInOneLine(String body) {
        site.says("/feed", 200, body, Map.of("ETag", "\"v1\""));
        Ran ran = watch();
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err().lines())
                .singleElement()
                .asString()
                .startsWith("purport: " + site.address("/feed") + ": not a feed")
                .doesNotContain("Exception");
    }

    @Test
    void whatIsTooLargeIsNotFetched() {
        site.says("/feed", rss("<item><description>" + "x".repeat(8 << 20) + "</description></item>"));
        Ran ran = watch();
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("larger than 8,388,608 bytes");
    }

    @Test
    void aPageWithoutAnArticleLeavesWhatTheFeedTells() {
        site.says("/feed", rss(item("n1", "/app", "Fri, 08", PLAN)));
        site.says("/app", "<html><body><script>draw()</script></body></html>");
        assertThat(watch().out()).contains("Report n1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--every=5s", "--every=soon", "--pause=x", "--as=csv"})
    void wrongUsageIsSaidInOneLine(String option) {
        Ran ran = watch(option);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1).allMatch(line -> line.contains("see purport watch --help"));
    }

    @Test
    void whoIsStoppedClosesTheCase() throws IOException, InterruptedException {
        site.says("/feed", rss());
        Path err = folder.resolve("err");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "watch",
                        kept(),
                        site.address("/feed"),
                        "--allow-private")
                .redirectError(err.toFile())
                .start();
        try {
            for (int i = 0; i < 600 && site.asked("/feed") == 0; i++) {
                Thread.sleep(100);
            }
            assertThat(Files.exists(Path.of(kept() + "-writer"))).isTrue();
            child.destroy();
            assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            child.destroyForcibly();
        }
        assertThat(Files.readString(err)).contains("stopped: what was read is in the case");
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("err", "mali.purport");
        }
    }
}
