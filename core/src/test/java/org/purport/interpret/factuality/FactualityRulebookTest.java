package org.purport.interpret.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.purport.Reader;
import org.purport.model.AnnotatedReport;
import org.purport.model.Attributions;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Reading;
import org.purport.model.Report;
import org.purport.model.Span;

/** The rule book of factuality: sentences of our own with the happening in brackets and what is to be made of it. */
class FactualityRulebookTest {
    private static final FactualityJudge JUDGE = new FactualityJudge();

    static Stream<String> rules() {
        try (InputStream in = Objects.requireNonNull(
                FactualityRulebookTest.class.getResourceAsStream("rulebook.txt"), "rulebook.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream().filter(line -> !line.startsWith("#") && line.contains("=>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void judgesTheMarkedHappening(String rule) {
        String[] sides = rule.split("=>");
        Factuality found = judged(sides[0].strip()).factuality();
        String[] wanted = sides[1].strip().split(" ");
        String[] got = {
            word(found.polarity()), word(found.certainty()), word(found.status()), word(found.tense()),
        };
        for (int k = 0; k < wanted.length; k++) {
            if (!wanted[k].equals("-")) {
                assertThat(got[k]).as(rule).isEqualTo(wanted[k]);
            }
        }
    }

    @Test
    void saysWhy() {
        assertThat(judged("The envoy failed to [win] support.").because()).contains("under 'failed'");
        assertThat(judged("Heavy rain may [flood] the valley.").because()).contains("'may'");
    }

    @Test
    void scoresLieBetweenSurelyNotAndSurely() {
        double fact =
                judged("The navy [seized] a trawler on Monday.").factuality().score();
        double may = judged("Heavy rain may [flood] the valley.").factuality().score();
        double not = judged("The ship did not [sink].").factuality().score();
        assertThat(fact).isGreaterThan(2.5).isLessThanOrEqualTo(3);
        assertThat(may).isLessThan(fact).isGreaterThan(not);
        assertThat(not).isLessThan(-1).isGreaterThanOrEqualTo(-3);
    }

    private static Event judged(String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        Report report = new Report("rule", null, "The Example", null, "2024-05-14", "en", text);
        AnnotatedReport annotated = Reader.PURPORT.annotate(report);
        Reading reading = Reader.PURPORT.interpret(annotated);
        Event event = new Event(
                "e1",
                new Span(start, end),
                "",
                "",
                null,
                List.of(),
                List.of(),
                null,
                null,
                Factuality.UNKNOWN,
                List.of(),
                List.of());
        Attributions said = new Attributions(reading.sources(), reading.claims());
        return JUDGE.settle(JUDGE.judge(annotated, said, List.of(event)), List.of())
                .get(0);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
