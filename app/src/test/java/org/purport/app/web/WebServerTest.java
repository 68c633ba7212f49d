package org.purport.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as a browser without scripts, and as someone who means no good, meets it. */
class WebServerTest {
    private static final String HOSTILE_REPORT = "/report?id=x%2F1%20%26%20%3Cb%3E%222%22";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path folder;

    @SuppressWarnings("NullAway.Init") // set before the tests
    private static Path file;

    @SuppressWarnings("NullAway.Init") // set before the tests
    private static Served served;

    @BeforeAll
    static void serve() {
        file = SampleCase.in(folder);
        served = Served.over(file);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String story() throws IOException, InterruptedException {
        Matcher matcher = Pattern.compile("href=\"(/story/[^\"]+)\"")
                .matcher(served.get("/").body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?words=howitzers&order=latest",
                "/?order=new",
                "/ask",
                "/ask?q=act:denies",
                "/ask?q=source:%22Kari%20Lund%22%20since:2024-03%20howitzers",
                "/ask?q=type:aid%20place:MDA",
                "/ask/complete?q=source:Ka",
                "/report?id=n1",
                "/report?id=n3",
                HOSTILE_REPORT,
                "/correct?report=n1&event=e1",
                "/correct?report=n1&claim=c1",
                "/correct?report=n1&actor=a1",
                "/correct?report=n1&source=Nordposten",
                "/review",
                "/add",
                "/record"
            })
    void everyPageAnswersUnderAStrictPolicy(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.body())
                .doesNotContainPattern("(?i)<[^>]+\\son[a-z]+\\s*=")
                .doesNotContainPattern("(?i)<[^>]+\\sstyle\\s*=")
                .doesNotContainPattern("<script(?![^>]+src=\"/assets/)");
    }

    @Test
    void aDossierAnswersWhatIsClaimedAndDeniedAndPlanned() throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(story());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Bottom line", "Kari Lund", "Unanswered", "Transfers of materiel", "howitzers", "a copy of");
    }

    @Test
    void likelihoodsStandInTheTextWithTheirNumbers() throws IOException, InterruptedException {
        assertThat(served.get("/report?id=n1").body()).contains("(55–80%)");
    }

    @Test
    void hostileTextIsShownAsText() throws IOException, InterruptedException {
        for (String path :
                new String[] {"/", HOSTILE_REPORT, "/ask?q=stolen", "/ask?q=%3Cscript%3Ealert(1)%3C/script%3E"}) {
            assertThat(served.get(path).body())
                    .as(path)
                    .doesNotContain("<script>alert", "<img src=x", "\u202E")
                    .contains("&lt;");
        }
        Matcher story = Pattern.compile("href=\"(/story/[^\"]+)\"><bdi>&lt;script")
                .matcher(served.get("/").body());
        assertThat(story.find()).isTrue();
        assertThat(served.get(story.group(1)).body()).doesNotContain("<script>alert", "<img src=x", "\u202E");
    }

    @Test
    void whatIsNotThereIsSaidSo() throws IOException, InterruptedException {
        assertThat(served.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(served.get("/nowhere").body()).contains("There is no such page.");
        assertThat(served.get("/report?id=nix").statusCode()).isEqualTo(404);
        assertThat(served.get("/story/st999").statusCode()).isEqualTo(404);
        assertThat(served.get("/report").statusCode()).isEqualTo(400);
        assertThat(served.get("/ask?q=act:shouts").body()).contains("there are asserts");
        assertThat(served.get("/ask?q=since:soon").statusCode()).isEqualTo(400);
        assertThat(served.get("/?from=many").statusCode()).isEqualTo(400);
    }

    @Test
    void aPageOfAnotherNameCannotReadTheCase() throws IOException {
        assertThat(served.statusOf("evil.example")).contains(" 421 ");
        assertThat(served.statusOf("localhost")).contains(" 200 ");
    }

    @Test
    void onlyAFormOfThisCaseChangesIt() throws IOException, InterruptedException {
        Map<String, String> grade =
                Map.of("kind", "grade", "first", "Nordposten", "second", "B2", "why", "usually right");
        assertThat(served.post("/correct", grade).statusCode()).isEqualTo(403);
        assertThat(served.post("/correct", with(grade, "csrf", "guessed")).statusCode())
                .isEqualTo(403);
        Map<String, String> mine = with(grade, "csrf", served.token());
        assertThat(served.post("/correct", mine, "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(served.post("/correct", mine, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(served.get("/record").body()).doesNotContain("usually right");
    }

    @Test
    void aCorrectionIsKeptWithItsReasonAndCanBeUndone() throws IOException, InterruptedException {
        String token = served.token();
        Map<String, String> source = Map.of(
                "csrf",
                token,
                "kind",
                "source",
                "first",
                "n3/c1",
                "second",
                "Ion Rusu",
                "why",
                "he spoke",
                "back",
                "/report?id=n3");
        HttpResponse<String> done = served.post("/correct", source);
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.headers().firstValue("Location").orElse("")).startsWith("/report?id=n3&done=");
        assertThat(served.get("/report?id=n3").body()).contains("your correction");
        assertThat(served.get("/ask?q=source:%22Ion%20Rusu%22%20report:n3").body())
                .contains("denies");
        String number = done.headers().firstValue("Location").orElse("").replaceAll(".*done=", "");
        assertThat(served.get("/record").body()).contains("he spoke");
        assertThat(served.post("/undo", Map.of("csrf", token, "number", number, "why", "no"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(served.get("/report?id=n3").body()).doesNotContain("your correction");
        assertThat(served.post("/undo", Map.of("csrf", token, "number", number, "why", "no"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void oneIsLedBackToPagesOfTheCaseAlone() throws IOException, InterruptedException {
        Map<String, String> right = Map.of(
                "csrf", served.token(), "kind", "right", "first", "n1", "second", "e1", "back", "//evil.example/");
        assertThat(served.post("/correct", right)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .startsWith("/record");
    }

    @Test
    void aPastedReportIsReadAndAdded() throws IOException, InterruptedException {
        Map<String, String> paste = Map.of(
                "csrf",
                served.token(),
                "text",
                "Finland will send tents to Moldova in May, its president Aino Salo said on Tuesday.",
                "outlet",
                "Nordposten",
                "published",
                "2024-05-07");
        assertThat(served.post("/add", paste).statusCode()).isEqualTo(303);
        String page = "";
        for (int i = 0; i < 600 && !page.contains("1 added"); i++) {
            Thread.sleep(100);
            page = served.get("/add").body();
        }
        assertThat(page).contains("1 report found, 1 added");
        assertThat(served.get("/ask?q=tents").body()).contains("Aino Salo", "7 May 2024");
        assertThat(served.post("/add", with(paste, "published", "someday")).statusCode())
                .isEqualTo(400);
        assertThat(served.post("/add", Map.of("csrf", served.token())).statusCode())
                .isEqualTo(400);
    }

    @Test
    void assetsAreKeptForGoodUnderNamesOfTheirContent() throws IOException, InterruptedException {
        Matcher matcher = Pattern.compile("(/assets/web\\.[0-9a-f]+\\.css)")
                .matcher(served.get("/").body());
        assertThat(matcher.find()).isTrue();
        HttpResponse<String> style = served.get(matcher.group(1), "Accept-Encoding", "gzip");
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(style.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        String tag = style.headers().firstValue("ETag").orElse("");
        assertThat(served.get(matcher.group(1), "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(served.get("/assets/web.css").statusCode()).isEqualTo(404);
    }

    @Test
    void othersNeedTheKeyThatWasPrinted() throws IOException, InterruptedException {
        try (Served open = Served.over(file, "127.0.0.1")) {
            assertThat(open.get("/").statusCode()).isEqualTo(401);
            assertThat(open.get("/?key=guessed").statusCode()).isEqualTo(401);
            HttpResponse<String> entered = open.get(open.start());
            assertThat(entered.statusCode()).isEqualTo(303);
            assertThat(entered.headers().firstValue("Location")).contains("/");
            assertThat(entered.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Strict");
            assertThat(open.get("/").statusCode()).isEqualTo(200);
        }
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> more = new java.util.HashMap<>(form);
        more.put(name, value);
        return more;
    }
}
