package org.purport.app.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Hedge;
import org.purport.model.Likelihood;

/** The wording that text and Markdown share. */
public final class Phrases {
    private static final int LONGEST_QUOTE = 220;

    private Phrases() {}

    /**
     * A labelled line.
     *
     * @param sentence number, 0 for none
     */
    public record Line(String label, String words, int sentence) {}

    /** "PLANNED, probable". */
    public static String verdict(Matter matter) {
        String label = matter.verdict().label().toUpperCase(Locale.ROOT);
        Factuality.Certainty certainty = matter.certainty();
        boolean telling = certainty != Factuality.Certainty.UNKNOWN
                && matter.verdict() != Verdict.CONTESTED
                && matter.verdict() != Verdict.DENIED
                && !(matter.verdict() == Verdict.POSSIBLE && certainty == Factuality.Certainty.POSSIBLE);
        return telling ? label + ", " + Words.of(certainty) : label;
    }

    /** How many statements point which way: "+3 −1 ?2". */
    public static String tally(Matter matter) {
        return Arrays.stream(Statement.Bearing.values())
                .map(bearing -> count(matter, bearing))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String count(Matter matter, Statement.Bearing bearing) {
        long number = matter.statements().stream()
                .filter(statement -> statement.bearing() == bearing)
                .count();
        return number == 0 ? "" : bearing.mark() + number;
    }

    public static List<Line> circumstances(Matter matter, Lookup lookup) {
        Circumstances about = matter.circumstances();
        List<Line> lines = new ArrayList<>();
        add(lines, "who", about.whoToWhom());
        add(lines, "about", String.join(", ", about.topics()));
        add(
                lines,
                "when",
                about.times().stream()
                        .map(time -> Circumstances.when(time, lookup))
                        .collect(Collectors.joining("; ")));
        add(
                lines,
                "where",
                about.places().stream().map(place -> Words.plain(place.name())).collect(Collectors.joining("; ")));
        add(lines, "with", about.materiel().stream().map(Circumstances::with).collect(Collectors.joining("; ")));
        if (!matter.within().isEmpty()) {
            add(
                    lines,
                    "in it",
                    matter.within().stream().map(event -> within(event)).collect(Collectors.joining("; ")));
        }
        return lines;
    }

    private static String within(Event event) {
        return Words.plain(event.lemma()) + " ("
                + Verdict.of(event.factuality().status()).label() + ")";
    }

    private static void add(List<Line> lines, String label, String words) {
        if (!words.isEmpty()) {
            lines.add(new Line(label, words, 0));
        }
    }

    /**
     * Speaker, words and hedge of a statement.
     *
     * @param known words that the reader has just read and that need no repeating
     */
    public static String statement(Statement statement, String known, Lookup lookup) {
        StringBuilder text = new StringBuilder(statement.speaker());
        String words = statement.words();
        if (words.isEmpty()) {
            String cue = lookup.words(statement.claim().cue());
            text.append(cue.isEmpty() ? "" : " — “" + cue + "”");
        } else if (!sameWords(words, known)) {
            text.append(": ").append(quoted(Words.clip(words, LONGEST_QUOTE)));
        }
        return text.append(hedge(statement.claim().hedge(), lookup)).toString();
    }

    private static boolean sameWords(String words, String known) {
        return !known.isEmpty() && (known.contains(words) || words.equals(known));
    }

    /** In quotation marks, unless it comes with some. */
    public static String quoted(String words) {
        boolean marked = words.startsWith("“") || words.startsWith("\"") || words.startsWith("‘");
        return marked ? words : "“" + words + "”";
    }

    /** " — “likely” (55–80%)", or nothing. */
    public static String hedge(Hedge hedge, Lookup lookup) {
        if (hedge.spans().isEmpty() && hedge.likelihood() == null) {
            return "";
        }
        String words = hedge.spans().isEmpty()
                ? "by its wording"
                : "“" + hedge.spans().stream().map(lookup::words).collect(Collectors.joining("”, “")) + "”";
        Likelihood likelihood = hedge.likelihood();
        return " — " + words
                + (likelihood == null ? " (hedged, no measured odds)" : " (" + Words.percent(likelihood) + ")");
    }

    /** When, where, and who says so of a transfer, a line each. */
    public static List<Line> exchange(Exchange exchange, Lookup lookup) {
        List<Line> lines = new ArrayList<>();
        add(
                lines,
                "when",
                lookup.time(exchange.transfer().when())
                        .map(time -> Circumstances.when(time, lookup))
                        .orElse(""));
        add(
                lines,
                "where",
                lookup.place(exchange.transfer().where())
                        .map(place -> Words.plain(place.name()))
                        .orElse(""));
        for (Statement statement : exchange.statements()) {
            lines.add(new Line(
                    statement.bearing().mark() + " " + statement.verb(),
                    statement.speaker() + hedge(statement.claim().hedge(), lookup),
                    statement.sentence()));
        }
        if (exchange.told()) {
            lines.add(new Line("+ says", "the report itself", exchange.sentence()));
        }
        return lines;
    }

    public static String supply(Supply supply) {
        String item = Circumstances.with(supply.item());
        String category = supply.item().category();
        String text = category == null || item.contains(category) ? item : item + " [" + Words.plain(category) + "]";
        String deed = Words.plain(supply.event().lemma());
        String parties = supply.parties().isEmpty() ? "" : supply.parties() + ": ";
        return parties + text + (deed.isEmpty() ? "" : " — " + deed);
    }

    /** "Ana Ruiz (prime minister of A): says 1 [3], denies 2 [7]". */
    public static String voice(Voice voice) {
        Map<String, List<Integer>> byVerb = new LinkedHashMap<>();
        for (Statement statement : voice.statements()) {
            byVerb.computeIfAbsent(viaVerb(statement), key -> new ArrayList<>()).add(statement.sentence());
        }
        String said = byVerb.entrySet().stream()
                .map(entry -> entry.getKey() + " "
                        + entry.getValue().stream()
                                .distinct()
                                .map(sentence -> "[" + sentence + "]")
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
        return Words.plain(voice.source().name()) + " (" + voice.description() + ") " + said;
    }

    private static String viaVerb(Statement statement) {
        String via = via(statement);
        return via.isEmpty() ? statement.verb() : via + " " + statement.verb();
    }

    /** "via CBS and Reuters", or nothing where the source speaks to the report itself. */
    public static String via(Statement statement) {
        return statement.chain().size() < 2
                ? ""
                : "via "
                        + statement.chain().stream()
                                .skip(1)
                                .map(source -> Words.plain(source.name()))
                                .collect(Collectors.joining(" and "));
    }
}
