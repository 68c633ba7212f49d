package org.purport.interpret.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.purport.interpret.lexicon.Table;
import org.purport.interpret.time.Meaning.Calendar;
import org.purport.interpret.time.Meaning.Count;
import org.purport.interpret.time.Meaning.Field;
import org.purport.interpret.time.Meaning.Nothing;
import org.purport.interpret.time.Meaning.Unit;

/** Says what a word can be by itself: a month, a unit, a number, a year. */
final class WordClasses {
    private static final int COLUMNS = 5;

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private record Entry(String name, List<String> words, List<String> tags, Meaning meaning) {}

    private WordClasses() {}

    static WordClasses open(Holidays holidays) {
        WordClasses classes = new WordClasses();
        for (List<String> row :
                Table.open(WordClasses.class, "words.tsv", COLUMNS).rows()) {
            List<String> tags = Table.cell(row, 3).isEmpty()
                    ? List.of()
                    : List.of(row.get(3).split("\\|"));
            for (String words : row.get(1).split("\\|")) {
                classes.add(row.get(0), words, tags, meaning(row.get(0), row.get(2)));
            }
        }
        holidays.names()
                .forEach((words, number) ->
                        classes.add("HOLIDAY", words, List.of(), Calendar.of(Field.HOLIDAY, number)));
        return classes;
    }

    private void add(String name, String words, List<String> tags, Meaning meaning) {
        List<String> sequence = Arrays.asList(words.split(" "));
        byFirst.computeIfAbsent(sequence.get(0), key -> new ArrayList<>())
                .add(new Entry(name, sequence, tags, meaning));
    }

    private static Meaning meaning(String name, String value) {
        return switch (name) {
            case "MONTH", "ABBR" -> Calendar.of(Field.MONTH, Integer.parseInt(value));
            case "WEEKDAY", "WEEKDAYS" -> Calendar.of(Field.WEEKDAY, Integer.parseInt(value));
            case "WEEKEND", "WEEKENDS" -> Calendar.of(Field.WEEKEND, Integer.parseInt(value));
            case "SEASON", "FALL" -> Calendar.of(Field.SEASON, Integer.parseInt(value));
            case "QNUMBER" -> Calendar.of(Field.QUARTER, Integer.parseInt(value));
            case "CLOCK" -> Calendar.of(Field.CLOCK, Integer.parseInt(value));
            case "PART", "TONIGHT" -> Calendar.of(Field.PART, Integer.parseInt(value));
            case "DECADEWORD" -> Calendar.of(Field.DECADE, Integer.parseInt(value));
            case "UNIT", "UNITS", "QUNIT", "QUNITS", "LONGUNIT" -> new Unit(Grain.valueOf(value));
            case "FIXED", "SEPT11" -> Objects.requireNonNull(Clocks.numeric(value), "not a date: " + value);
            case "FEW" -> new Count(0, false);
            default -> Nothing.WORD;
        };
    }

    /** Everything that begins with word {@code i}. */
    List<Edge> at(List<Word> words, int i) {
        List<Edge> edges = new ArrayList<>();
        Word word = words.get(i);
        edges.add(Edge.word(word.text(), i, i + 1, Nothing.WORD));
        for (Entry entry : byFirst.getOrDefault(word.text(), List.of())) {
            if (matches(entry, words, i)) {
                edges.add(Edge.word(entry.name(), i, i + entry.words().size(), entry.meaning()));
            }
        }
        addTags(word, i, edges);
        if (!isInsideName(words, i)) {
            addNumbers(words, i, edges);
            Clocks.add(words, i, edges);
            Years.add(words, i, edges);
        }
        return edges;
    }

    private static boolean matches(Entry entry, List<Word> words, int i) {
        if (i + entry.words().size() > words.size()) {
            return false;
        }
        for (int k = 1; k < entry.words().size(); k++) {
            if (!words.get(i + k).text().equals(entry.words().get(k))) {
                return false;
            }
        }
        Word word = words.get(i);
        return entry.tags().isEmpty()
                || entry.tags().stream()
                        .anyMatch(tag ->
                                tag.equals("Cap") ? word.capital() : word.pos().startsWith(tag));
    }

    /** Names for what the tagger says of a word, for rules that look around. */
    private static void addTags(Word word, int i, List<Edge> edges) {
        if (isQuantity(word)) {
            edges.add(Edge.word("QUANTITY", i, i + 1, Nothing.WORD));
        }
        if (word.pos().equals("DT") || word.pos().equals("PRP$") || word.pos().equals("POS")) {
            edges.add(Edge.word("DET", i, i + 1, Nothing.WORD));
        }
        if (word.pos().equals("VBN") || word.pos().equals("VBD") || word.pos().equals("JJ")) {
            edges.add(Edge.word("PARTICIPLE", i, i + 1, Nothing.WORD));
        }
    }

    private static boolean isQuantity(Word word) {
        return word.pos().equals("NNS")
                || word.pos().equals("CD")
                || word.text().equals("%")
                || word.text().equals("percent");
    }

    /** "Hwasong-17", "F-16": the number belongs to the name. */
    private static boolean isInsideName(List<Word> words, int i) {
        return words.get(i).glued()
                && i >= 2
                && words.get(i - 1).text().equals("-")
                && words.get(i - 2).capital()
                && !Years.mayPrecede(words.get(i - 2).text());
    }

    private static void addNumbers(List<Word> words, int i, List<Edge> edges) {
        Numbers.Reading cardinal = Numbers.cardinal(words, i);
        if (cardinal != null) {
            edges.add(Edge.word("NUM", i, cardinal.end(), new Count(cardinal.value(), true)));
        }
        Numbers.Reading ordinal = Numbers.ordinal(words, i);
        if (ordinal != null) {
            edges.add(Edge.word("ORD", i, ordinal.end(), new Count(ordinal.value(), true)));
        }
        Word word = words.get(i);
        boolean digits = word.isDigits() && word.text().length() <= 2;
        if (digits || Numbers.isOrdinalDigits(word.text())) {
            int day = Integer.parseInt(word.text().replaceAll("[a-z]", ""));
            if (day >= 1 && day <= 31) {
                edges.add(Edge.word("DAY", i, i + 1, Calendar.of(Field.DAY, day)));
            }
        }
    }
}
