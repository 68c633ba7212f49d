package org.purport.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.purport.model.Report;

/** HTML, feeds and the agencies' XML. */
class PagesTest {
    private static final String FIRST =
            "The two ministers met in Portville on Monday, officials said, and they agreed on nothing.";
    private static final String SECOND =
            "A spokesman for the foreign ministry declined to comment on the talks, which lasted for nine hours and ended in a row.";
    private static final String THIRD =
            "Diplomats say that the next round, if there is one, will be held in the spring, once the snow on the passes has melted.";
    private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND
            + "</p><figure><figcaption>The ministers on arrival</figcaption></figure>" + "<p>" + THIRD + "</p>";

    private static List<Outcome> read(String name, byte[] content) {
        try (Stream<Outcome> outcomes = new Inputs().read(content, Hint.of(name))) {
            return outcomes.toList();
        }
    }

    private static Report report(String content) {
        List<Outcome> outcomes = read("page", content.getBytes(UTF_8));
        assertThat(outcomes).hasSize(1);
        assertThat(outcomes.get(0).problems()).isEmpty();
        return outcomes.get(0).reports().get(0);
    }

    private static String page(String head) {
        return "<!DOCTYPE html><html><head>" + head
                + "</head><body><nav><a href=/>Home</a></nav><article><h1>Ministers meet</h1>" + BODY
                + "</article><footer>© 2023 The Example</footer></body></html>";
    }

    @Test
    void thePageGivesTextTitleOutletAndDate() {
        Report report = report(page("<title>Ministers meet - The Example</title>"
                + "<meta property='og:title' content='Ministers meet'><meta property='og:site_name' content='The Example'>"
                + "<meta property='article:published_time' content='2023-09-05T14:30:00+02:00'>"
                + "<link rel=canonical href='https://example.org/a'>"));
        assertThat(report.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(report.title()).isEqualTo("Ministers meet");
        assertThat(report.outlet()).isEqualTo("The Example");
        assertThat(report.published()).isEqualTo("2023-09-05T14:30:00+02:00");
        assertThat(report.url()).isEqualTo("https://example.org/a");
    }

    @Test
    void jsonLdGoesBeforeOpenGraph() {
        Report report = report(page("<meta property='og:site_name' content='Other'>"
                + "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\"},"
                + "{\"@type\":[\"NewsArticle\"],\"headline\":\"Ministers meet in Portville\",\"datePublished\":\"2023-09-05\","
                + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Example\"}}]}</script>"));
        assertThat(report.title()).isEqualTo("Ministers meet in Portville");
        assertThat(report.outlet()).isEqualTo("The Example");
        assertThat(report.published()).isEqualTo("2023-09-05");
    }

    @Test
    void aTimeElementGivesTheDateWhereNothingElseDoes() {
        assertThat(report(page("").replace("<h1>", "<time datetime='2023-09-05T14:30Z'>Tuesday</time><h1>"))
                        .published())
                .isEqualTo("2023-09-05T14:30:00Z");
    }

    @Test
    void theDeclaredCharsetOfAPageIsBelieved() {
        String page = page("<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>")
                .replace("Portville", "Киев");
        assertThat(read("a.html", page.getBytes(Charset.forName("windows-1251")))
                        .get(0)
                        .reports()
                        .get(0)
                        .text())
                .contains("met in Киев on");
    }

    @Test
    void aPageWithoutMainTextSaysSo() {
        String page =
                "<html><head><title>News</title></head><body><ul><li><a href=/a>Ministers meet</a><li><a href=/b>Army denies</a></ul></body></html>";
        assertThat(read("a.html", page.getBytes(UTF_8)).get(0).problems())
                .extracting(Problem::line)
                .containsExactly("a.html: no main text found in the page");
    }

    @Test
    void entriesOfARssFeedAreReports() {
        String feed =
                "<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>The Example</title>"
                        + "<item><title>Ministers meet</title><link>https://example.org/a</link><guid>a-1</guid><pubDate>Tue, 05 Sep 2023 14:30:00 +0200</pubDate>"
                        + "<description>Short.</description><content:encoded><![CDATA[" + BODY
                        + "]]></content:encoded></item>"
                        + "<item><title>Army denies</title><description>" + SECOND
                        + "</description></item><item><title>Empty</title></item></channel></rss>";
        List<Outcome> outcomes = read("feed.xml", feed.getBytes(UTF_8));
        Report first = outcomes.get(0).reports().get(0);
        assertThat(first.id()).isEqualTo("a-1");
        assertThat(first.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(first.published()).isEqualTo("2023-09-05T12:30:00Z");
        assertThat(first.outlet()).isEqualTo("The Example");
        assertThat(outcomes.get(1).reports().get(0).text()).isEqualTo(SECOND);
        assertThat(outcomes.get(2).problems())
                .extracting(Problem::line)
                .containsExactly("feed.xml, entry 3: no text in it");
    }

    @Test
    void entriesOfAnAtomFeedAreReports() {
        String feed =
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>The Example</title><entry><id>urn:a</id><title>Ministers meet</title>"
                        + "<published>2023-09-05T14:30:00Z</published><content type='html'>&lt;p&gt;" + FIRST
                        + "&lt;/p&gt;</content></entry></feed>";
        Report report = report(feed);
        assertThat(report.id()).isEqualTo("urn:a");
        assertThat(report.text()).isEqualTo(FIRST);
        assertThat(report.published()).isEqualTo("2023-09-05T14:30:00Z");
    }

    @Test
    void nitfIsRead() {
        String nitf =
                "<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf-3-5.dtd'><nitf><head><docdata><doc-id id-string='n-1'/>"
                        + "<date.issue norm='20230905T143000Z'/></docdata><pubdata name='The Example'/></head><body><body.head><hedline><hl1>Ministers meet</hl1></hedline></body.head>"
                        + "<body.content><block><p>" + FIRST + "</p><p>" + SECOND
                        + "</p></block></body.content></body></nitf>";
        assertThat(report(nitf))
                .isEqualTo(new Report(
                        "n-1",
                        "Ministers meet",
                        "The Example",
                        null,
                        "2023-09-05T14:30:00Z",
                        "en",
                        FIRST + "\n\n" + SECOND));
    }

    @Test
    void newsMlIsRead() {
        String item =
                "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:newsml:a'><itemMeta><provider literal='The Example'/>"
                        + "<versionCreated>2023-09-05T14:30:00+02:00</versionCreated></itemMeta><contentMeta><headline>Ministers meet</headline></contentMeta>"
                        + "<contentSet><inlineXML contenttype='application/xhtml+xml'><html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body><p>"
                        + FIRST + "</p><p>" + SECOND + "</p></body></html></inlineXML></contentSet></newsItem>";
        Report expected = new Report(
                "urn:newsml:a",
                "Ministers meet",
                "The Example",
                null,
                "2023-09-05T14:30:00+02:00",
                "en",
                FIRST + "\n\n" + SECOND);
        assertThat(report(item)).isEqualTo(expected);
        assertThat(report("<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>" + item
                        + "</itemSet></newsMessage>"))
                .isEqualTo(expected);
    }

    @Test
    void brokenXmlIsNamedWithItsLine() {
        assertThat(read("a.xml", "<nitf>\n<body>\n<p></body></nitf>".getBytes(UTF_8))
                        .get(0)
                        .problems())
                .extracting(Problem::line)
                .singleElement()
                .asString()
                .startsWith("a.xml, line 3: not well-formed XML");
        assertThat(read("a.xml", "<rss version='2.0'><channel>".getBytes(UTF_8))
                        .get(0)
                        .problems())
                .extracting(Problem::line)
                .singleElement()
                .asString()
                .startsWith("a.xml: not a feed that can be read");
    }

    @Test
    void entitiesOfAnXmlFileAreNotFetched() {
        String nitf = "<!DOCTYPE nitf [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><nitf><body><body.content><p>" + FIRST
                + " &x;</p></body.content></body></nitf>";
        assertThat(read("a.xml", nitf.getBytes(UTF_8)).get(0).reports())
                .extracting(Report::text)
                .containsExactly(FIRST);
    }
}
