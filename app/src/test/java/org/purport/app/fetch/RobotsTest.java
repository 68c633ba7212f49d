package org.purport.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
    private static final Robots SITE = Robots.of("""
            # for everybody
            User-agent: *
            Disallow: /

            User-Agent: other-bot
            User-agent: Purport/2.0
            Disallow: /private/
            Allow: /private/press
            Disallow: /*.pdf$
            Disallow: /search?*q=
            Disallow:
            Crawl-delay: 2.5
            Sitemap: /sitemap.xml
            """);

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/news/1, true",
        "/private/, false",
        "/private/press/1, true",
        "/paper.pdf, false",
        "/paper.pdf?page=1, true",
        "/search?lang=en&q=x, false",
        "/search?lang=en, true",
        "/robots.txt, true"
    })
    void theGroupThatNamesPurportCountsAndInItTheLongestRule(String path, boolean allowed) {
        assertThat(SITE.allow(path)).isEqualTo(allowed);
    }

    @Test
    void othersFollowTheGroupForEverybody() {
        Robots site =
                Robots.of("User-agent: other-bot\nAllow: /\nUser-agent: *\nDisallow: /a\nAllow: /a\nDisallow: /b");
        assertThat(site.allow("/a")).isTrue(); // of two equally long rules that which allows
        assertThat(site.allow("/b")).isFalse();
    }

    @Test
    void theDelayIsKeptWithinReason() {
        assertThat(SITE.delay()).isEqualTo(Duration.ofMillis(2500));
        assertThat(Robots.of("User-agent: *\nCrawl-delay: 86400").delay()).isEqualTo(Duration.ofMinutes(1));
        assertThat(Robots.of("User-agent: *\nCrawl-delay: often").delay()).isZero();
    }

    @Test
    void whatIsNoRobotsFileForbidsNothing() {
        assertThat(Robots.of("<html>Not found</html>").allow("/x")).isTrue();
        assertThat(Robots.of("Disallow: /").allow("/x")).isTrue();
        String stars = "*a".repeat(3000);
        assertThat(Robots.of("User-agent: *\nDisallow: /" + stars + "b").allow("/" + "a".repeat(5000)))
                .isTrue();
    }
}
