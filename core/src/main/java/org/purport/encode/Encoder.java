package org.purport.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.purport.model.AnnotatedReport;
import org.purport.model.Impressions;
import org.purport.model.Impressions.OfSentence;
import org.purport.model.Impressions.Spread;
import org.purport.model.Sentence;

/**
 * Reads the sentences of a report with a small network that was tuned on attribution, factuality and negation.
 *
 * <p>The network lies beside this class; its metadata hold the vocabulary and say what it was trained on. Thread-safe.
 */
public final class Encoder {
    private static final String NETWORK = "encoder.onnx";
    /** Words that are less probably a cue than this are not asked what they attribute. */
    private static final float ASKED = 0.03f;

    private static final int CUE = 0;
    private static final int FACTUALITY = 1;
    private static final int NEGATED = 2;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces vocabulary;

    private Encoder(byte[] network) throws OrtException {
        SessionOptions options = new SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        session = environment.createSession(network, options);
        vocabulary = new WordPieces(List.of(session.getMetadata()
                .getCustomMetadataValue("vocabulary")
                .orElseThrow(() -> new IllegalArgumentException("the network names no vocabulary"))
                .split("\n", -1)));
    }

    /** Loads the network, in about a tenth of a second. */
    public static Encoder open() {
        try (InputStream in = Encoder.class.getResourceAsStream(NETWORK)) {
            if (in == null) {
                throw new FileNotFoundException("no " + NETWORK + " beside " + Encoder.class.getName());
            }
            return new Encoder(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the encoder", e);
        } catch (OrtException e) {
            throw new IllegalStateException("cannot start the encoder: " + e.getMessage(), e);
        }
    }

    /** What the network was trained on, and what it scored. */
    public String provenance() {
        try {
            return session.getMetadata().getCustomMetadataValue("provenance").orElse("unknown");
        } catch (OrtException e) {
            throw new IllegalStateException("cannot read what the encoder was trained on", e);
        }
    }

    /** What the network makes of a report's sentences. */
    public Impressions impressions(AnnotatedReport report) {
        Draft[] drafts =
                report.sentences().stream().map(sentence -> new Draft()).toArray(Draft[]::new);
        for (Window window : Window.of(report, vocabulary)) {
            read(window, drafts);
        }
        return new Impressions(report.sentences().stream()
                .map(sentence -> drafts[sentence.index()].of(sentence))
                .toList());
    }

    private void read(Window window, Draft[] drafts) {
        long[] pieces = Arrays.stream(window.pieces()).asLongStream().toArray();
        long[] positions = new long[pieces.length];
        Arrays.setAll(positions, i -> i);
        long[] first = Arrays.stream(window.first()).asLongStream().toArray();
        try (OnnxTensor pieceTensor = OnnxTensor.createTensor(environment, new long[][] {pieces});
                OnnxTensor positionTensor = OnnxTensor.createTensor(environment, positions);
                OnnxTensor firstTensor = OnnxTensor.createTensor(environment, first);
                OrtSession.Result result =
                        session.run(Map.of("pieces", pieceTensor, "positions", positionTensor, "first", firstTensor))) {
            float[][] values = matrix(result, "values");
            float[][] scores = matrix(result, "scores");
            float[][] states = matrix(result, "states");
            Pairs content = pairs(result, "content");
            Pairs source = pairs(result, "source");
            for (int i = 0; i < values.length; i++) {
                int sentence = window.words().get(i).sentence();
                drafts[sentence].add(values[i], scores[i][FACTUALITY], states[i]);
                if (logistic(values[i][CUE]) >= ASKED) {
                    int from = i - window.words().get(i).token();
                    int to = from;
                    while (to < values.length && window.words().get(to).sentence() == sentence) {
                        to++;
                    }
                    drafts[sentence].spread.put(i - from, new Spread(content.of(i, from, to), source.of(i, from, to)));
                }
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
        }
    }

    private static float[][] matrix(OrtSession.Result result, String name) throws OrtException {
        return ((float[][][]) result.get(name)
                        .orElseThrow(() -> new IllegalStateException("the network has no " + name))
                        .getValue())
                [0];
    }

    private static Pairs pairs(OrtSession.Result result, String name) throws OrtException {
        return new Pairs(
                matrix(result, name + ".cue"), matrix(result, name + ".word"), matrix(result, name + ".distance"));
    }

    static float logistic(double value) {
        return (float) (1 / (1 + Math.exp(-value)));
    }

    /** Biaffine scores of cue and word, with a bias for their distance. */
    private record Pairs(float[][] cue, float[][] word, float[][] distance) {
        float[] of(int asked, int from, int to) {
            int reach = distance.length / 2;
            double scale = 1 / Math.sqrt(cue[asked].length);
            float[] found = new float[to - from];
            for (int i = from; i < to; i++) {
                double sum = 0;
                for (int k = 0; k < cue[asked].length; k++) {
                    sum += cue[asked][k] * word[i][k];
                }
                int far = Math.max(-reach, Math.min(reach, i - asked));
                found[i - from] = logistic(sum * scale + distance[far + reach][0]);
            }
            return found;
        }
    }

    private static final class Draft {
        private final List<float[]> values = new ArrayList<>();
        private final List<Float> scores = new ArrayList<>();
        private final List<float[]> states = new ArrayList<>();
        private final Map<Integer, Spread> spread = new HashMap<>();

        void add(float[] value, float score, float[] state) {
            values.add(value);
            scores.add(score);
            states.add(state);
        }

        OfSentence of(Sentence sentence) {
            int size = Math.min(sentence.size(), values.size());
            float[] cue = new float[size];
            float[] factuality = new float[size];
            float[] negated = new float[size];
            for (int i = 0; i < size; i++) {
                cue[i] = logistic(values.get(i)[CUE]);
                factuality[i] = Math.max(-3, Math.min(3, 3 * scores.get(i)));
                negated[i] = logistic(values.get(i)[NEGATED]);
            }
            return new OfSentence(cue, factuality, negated, states.toArray(float[][]::new), spread);
        }
    }
}
