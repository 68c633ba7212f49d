package org.purport.interpret.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.purport.Reader;
import org.purport.model.Claim;
import org.purport.model.Likelihood;
import org.purport.model.Reading;
import org.purport.model.Report;
import org.purport.model.Source;
import org.purport.model.Span;

/** Reads rulebook.txt: every line must give what it says. */
class AttributionRulebookTest {

    static Stream<String> rules() throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AttributionRulebookTest.class.getResourceAsStream("rulebook.txt")),
                StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        }
        return lines.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void readsWhatTheRuleSays(String rule) {
        String[] parts = rule.split(" \\| ");
        Marked marked = Marked.parse(parts[1].replace('§', '\n'));
        Reading reading =
                Reader.PURPORT.read(new Report("rule", null, "The Example", null, "2024-05-07", "en", marked.text()));
        if (parts[0].startsWith("no ")) {
            assertNone(reading, parts[0].substring("no ".length()));
        } else {
            assertClaim(reading, marked, parts);
        }
    }

    private static void assertNone(Reading reading, String act) {
        assertThat(reading.claims().stream()
                        .filter(claim ->
                                act.equals("claim") || name(claim.act()).equals(act))
                        .map(claim -> shown(reading, claim)))
                .isEmpty();
    }

    private static void assertClaim(Reading reading, Marked marked, String[] parts) {
        String wanted = parts[0] + " | " + marked.source() + " | " + marked.cue() + " | " + marked.content();
        assertThat(reading.claims().stream().map(claim -> shown(reading, claim)))
                .contains(wanted);
        Claim claim = reading.claims().stream()
                .filter(one -> shown(reading, one).equals(wanted))
                .findFirst()
                .orElseThrow();
        assertChain(reading, claim, parts[2].equals("author") ? new String[0] : parts[2].split(" > "));
        if (parts.length > 3) {
            assertThat(interval(claim)).isEqualTo(parts[3]);
        }
    }

    private static String interval(Claim claim) {
        Likelihood likelihood = claim.hedge().likelihood();
        return likelihood == null
                ? "unmeasured"
                : String.format(Locale.ROOT, "%.2f-%.2f", likelihood.low(), likelihood.high());
    }

    private static String name(Claim.Act act) {
        return act.name().toLowerCase(Locale.ROOT);
    }

    private static void assertChain(Reading reading, Claim claim, String[] names) {
        List<String> chain = claim.chain();
        assertThat(chain).hasSize(names.length + 1).endsWith(Source.AUTHOR);
        for (int i = 0; i < names.length; i++) {
            String id = chain.get(i);
            Source source = reading.sources().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(source.name().toLowerCase(Locale.ROOT)).contains(names[i].toLowerCase(Locale.ROOT));
        }
    }

    private static String shown(Reading reading, Claim claim) {
        String text = reading.report().text();
        return name(claim.act()) + " | " + words(text, claim.source()) + " | " + words(text, claim.cue()) + " | "
                + words(text, claim.content());
    }

    /** The letters and digits of spans, so that marks at their ends do not matter. */
    private static String words(String text, List<Span> spans) {
        StringBuilder words = new StringBuilder();
        for (Span span : new TreeSet<>(spans)) {
            words.append(span.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
                    .append(' ');
        }
        return words.toString().strip().replaceAll(" +", " ");
    }

    /** A sentence with {s source}, {c cue} and {x content} marks. */
    private record Marked(String text, String source, String cue, String content) {

        static Marked parse(String marked) {
            StringBuilder text = new StringBuilder();
            List<List<Span>> spans = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            int open = -1;
            int kind = -1;
            for (int i = 0; i < marked.length(); i++) {
                char c = marked.charAt(i);
                if (c == '{') {
                    kind = "scx".indexOf(marked.charAt(i + 1));
                    open = text.length();
                    i += 2;
                } else if (c == '}') {
                    spans.get(kind).add(new Span(open, text.length()));
                } else {
                    text.append(c);
                }
            }
            String all = text.toString();
            return new Marked(all, words(all, spans.get(0)), words(all, spans.get(1)), words(all, spans.get(2)));
        }
    }
}
