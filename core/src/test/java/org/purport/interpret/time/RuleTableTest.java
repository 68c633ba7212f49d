package org.purport.interpret.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.purport.Reader;
import org.purport.model.AnnotatedReport;
import org.purport.model.Report;
import org.purport.model.Span;
import org.purport.model.TimeExpression;

/** Every rule of the tables finds its example, with the value beside it, and no other rule does it for it. */
final class RuleTableTest {
    private static final TimeTagger TAGGER = new TimeTagger();

    static Stream<Arguments> rules() {
        List<List<String>> rows = TAGGER.grammar().rows();
        return IntStream.range(0, rows.size())
                .mapToObj(row -> Arguments.of(
                        row,
                        rows.get(row).get(1),
                        rows.get(row).get(3),
                        rows.get(row).get(4)));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("rules")
    void aRuleReadsItsExample(int row, String pattern, String example, String value) {
        Span expected = new Span(example.indexOf('['), example.indexOf(']') - 1);
        String text = example.replace("[", "").replace("]", "");
        AnnotatedReport report = Reader.PURPORT.annotate(new Report("r", null, null, null, "2024-05-15", "en", text));
        List<TimeExpression> times = TAGGER.tag(report);
        Optional<TimeExpression> time =
                times.stream().filter(t -> t.span().equals(expected)).findFirst();
        assertThat(time).as("%s in %s", expected.of(text), spans(times, text)).isPresent();
        assertThat(time.orElseThrow().value()).isEqualTo(value);
        if (!TAGGER.grammar().rows().get(row).get(0).equals("SKIP")) {
            TimeTagger.Found found = TAGGER.find(report).stream()
                    .filter(f -> f.span().equals(expected))
                    .findFirst()
                    .orElseThrow();
            assertThat(uses(found.edge(), row)).as("the rule itself finds it").isTrue();
        }
    }

    private static List<String> spans(List<TimeExpression> times, String text) {
        return times.stream()
                .map(time -> time.span().of(text) + "=" + time.value())
                .toList();
    }

    private static boolean uses(Edge edge, int row) {
        return (edge.rule() != null && edge.rule().row() == row)
                || edge.parts().stream().anyMatch(part -> uses(part, row));
    }
}
