package org.purport.lab.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.purport.encode.Window;
import org.purport.encode.WordPieces;
import org.purport.lab.encoder.Lesson.Head;
import org.purport.lab.encoder.Lesson.Marked;
import org.purport.model.AnnotatedReport;
import org.purport.model.Sentence;
import org.purport.model.Span;

/** Turns gold sets of attribution, factuality and negation into lessons. */
final class Lessons {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final WordPieces vocabulary;

    Lessons(WordPieces vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The lessons of a report: its gold line may hold attributions, events with scores, or negations. */
    List<Lesson> of(AnnotatedReport report, JsonNode gold) {
        List<Lesson> lessons = new ArrayList<>();
        for (Window window : Window.of(report, vocabulary)) {
            Marks marks = new Marks(report, window);
            if (gold.has("attributions")) {
                marks.attributions(gold);
            } else if (gold.has("negations")) {
                marks.negations(gold.path("negations"));
            } else {
                gold.path("events").forEach(marks::event);
            }
            lessons.add(new Lesson(window, marks.labels, marks.attributions, new float[0]));
        }
        return lessons;
    }

    private static final class Marks {
        private final Window window;
        private final AnnotatedReport report;
        private final Span[] spans;
        private final float[][] labels;
        private final List<Marked> attributions = new ArrayList<>();

        Marks(AnnotatedReport report, Window window) {
            this.report = report;
            this.window = window;
            List<Sentence> sentences = report.sentences();
            spans = window.words().stream()
                    .map(word ->
                            sentences.get(word.sentence()).token(word.token()).span())
                    .toArray(Span[]::new);
            labels = new float[Head.values().length][spans.length];
            for (float[] values : labels) {
                Arrays.fill(values, Float.NaN);
            }
        }

        private BitSet words(JsonNode pairs) {
            BitSet words = new BitSet();
            for (JsonNode pair : pairs) {
                Span marked = new Span(pair.get(0).asInt(), pair.get(1).asInt());
                for (int i = 0; i < spans.length; i++) {
                    if (spans[i].overlaps(marked)) {
                        words.set(i);
                    }
                }
            }
            return words;
        }

        private void set(Head head, BitSet words, float value) {
            words.stream().forEach(i -> labels[head.ordinal()][i] = value);
        }

        void attributions(JsonNode gold) {
            Arrays.fill(labels[Head.CUE.ordinal()], 0);
            List<BitSet> cues = new ArrayList<>();
            for (JsonNode one : gold.path("attributions")) {
                BitSet cue = words(one.path("cue"));
                BitSet content = words(one.path("content"));
                // Only the outermost attribution is marked: nobody said whether there is another inside.
                set(Head.CUE, content, Float.NaN);
                cues.add(cue);
                if (!cue.isEmpty()) {
                    attributions.add(new Marked(head(cue), content, words(one.path("source"))));
                }
            }
            set(Head.CUE, words(gold.path("ignore")), Float.NaN);
            cues.forEach(cue -> set(Head.CUE, cue, Float.NaN));
            attributions.forEach(one -> labels[Head.CUE.ordinal()][one.cue()] = 1);
        }

        /** The first of the words whose governor is not among them. */
        private int head(BitSet words) {
            for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
                Window.Word word = window.words().get(i);
                Sentence sentence = report.sentences().get(word.sentence());
                int governor = sentence.head(word.token());
                int place = i + governor - word.token();
                if ((governor < 0 || place < 0 || !words.get(place))
                        && (!sentence.token(word.token()).isPunctuation() || words.cardinality() == 1)) {
                    return i;
                }
            }
            return words.nextSetBit(0);
        }

        void negations(JsonNode negations) {
            Arrays.fill(labels[Head.NEGATED.ordinal()], 0);
            for (JsonNode one : negations) {
                boolean affixal = one.path("affixal").asBoolean();
                set(Head.NEGATED, words(one.path("event")), affixal ? Float.NaN : 1);
            }
        }

        void event(JsonNode event) {
            JsonNode trigger = event.path("trigger");
            BitSet words = words(MAPPER.createArrayNode().add(trigger));
            if (!words.isEmpty() && event.has("score")) {
                float score = (float) event.path("score").asDouble() / 3;
                labels[Head.FACTUALITY.ordinal()][head(words)] = score;
            }
        }
    }
}
