package org.purport.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.purport.model.AnnotatedReport;
import org.purport.model.Block;
import org.purport.model.Report;
import org.purport.model.Sentence;
import org.purport.model.Span;
import org.purport.model.Token;

/**
 * The lean set of Stanford CoreNLP: tokens, sentences, tags, lemmas, three entity classes, dependency trees.
 *
 * <p>Thread-safe once open. Models are loaded side by side.
 */
public final class CoreNlp implements Annotator {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String ENTITIES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /** All that is read of CoreNLP's jar of models; a distribution carries no more. */
    public static final Set<String> MODELS = Set.of(TAGGER, ENTITIES, PARSER);

    private static final String TOKENIZER =
            "invertible=true,ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep";

    /** Longer sentences are cut: a list of names without a full stop would cost time that grows with its square. */
    private static final int LONGEST_SENTENCE = 150;

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060\\ufeff]");

    /** What annotating consists of, in order. */
    public enum Step {
        TOKENS,
        TAGS,
        ENTITIES,
        TREES,
        LEMMAS
    }

    private final Map<Step, LongAdder> nanos = new EnumMap<>(Step.class);
    private final LongSupplier clock;
    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> entities;
    private final TreeParser parser;

    private CoreNlp(MaxentTagger tagger, CRFClassifier<CoreLabel> entities, TreeParser parser, LongSupplier clock) {
        this.tagger = tagger;
        this.entities = entities;
        this.parser = parser;
        this.clock = clock;
        for (Step step : Step.values()) {
            nanos.put(step, new LongAdder());
        }
    }

    /**
     * Loads the models.
     *
     * @throws IllegalStateException where they are not on the class path
     */
    public static CoreNlp open() {
        return open(System::nanoTime);
    }

    /** The same, with the clock in nanoseconds that {@link #nanoseconds()} goes by. */
    public static CoreNlp open(LongSupplier clock) {
        RedwoodConfiguration.current().clear().apply();
        CompletableFuture<TreeParser> parser = CompletableFuture.supplyAsync(() -> TreeParser.open(PARSER));
        CompletableFuture<MaxentTagger> tagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
        CompletableFuture<CRFClassifier<CoreLabel>> entities =
                CompletableFuture.supplyAsync(() -> CRFClassifier.getClassifierNoExceptions(ENTITIES));
        try {
            return new CoreNlp(tagger.join(), entities.join(), parser.join(), clock);
        } catch (CompletionException e) {
            throw new IllegalStateException(
                    "cannot load the CoreNLP models; are they on the class path?", e.getCause());
        }
    }

    /** Nanoseconds that each step has taken so far, over all threads. */
    public Map<Step, Long> nanoseconds() {
        Map<Step, Long> sums = new EnumMap<>(Step.class);
        nanos.forEach((step, sum) -> sums.put(step, sum.sum()));
        return sums;
    }

    private <T> T timed(Step step, Supplier<T> work) {
        long start = clock.getAsLong();
        T result = work.get();
        java.util.Objects.requireNonNull(nanos.get(step)).add(clock.getAsLong() - start);
        return result;
    }

    @Override
    public AnnotatedReport annotate(Report report, List<Block> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            if (block.kind().prose()) {
                String text = block.span().of(report.text());
                boolean capitals = Capitals.throughout(text);
                for (List<CoreLabel> labels : timed(Step.TOKENS, () -> split(text))) {
                    if (capitals) {
                        TrueCase.restore(labels);
                    }
                    sentences.add(
                            sentence(labels, sentences.size(), b, block.span().start()));
                }
            }
        }
        return new AnnotatedReport(report, blocks, sentences);
    }

    private static List<List<CoreLabel>> split(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll(" ");
        PTBTokenizer<CoreLabel> tokenizer =
                new PTBTokenizer<>(new StringReader(visible), new CoreLabelTokenFactory(true), TOKENIZER);
        List<CoreLabel> tokens = tokenizer.tokenize();
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence :
                SentenceEnds.withTheirMarks(new WordToSentenceProcessor<CoreLabel>().process(tokens))) {
            for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                sentences.add(sentence.subList(from, Math.min(sentence.size(), from + LONGEST_SENTENCE)));
            }
        }
        return sentences;
    }

    private Sentence sentence(List<CoreLabel> labels, int index, int block, int offset) {
        timed(Step.TAGS, () -> {
            tagger.tagCoreLabels(labels);
            return labels;
        });
        // classify() alone would leave out the shapes of the words, which its features need.
        List<CoreLabel> recognized = timed(Step.ENTITIES, () -> entities.classifySentence(labels));
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setNER(recognized.get(i).get(CoreAnnotations.AnswerAnnotation.class));
        }
        TreeParser.Tree tree = timed(
                Step.TREES,
                () -> parser.parse(
                        labels.stream().map(CoreLabel::word).toList(),
                        labels.stream().map(CoreLabel::tag).toList()));
        List<Token> tokens = timed(Step.LEMMAS, () -> tokens(labels, offset));
        return new Sentence(index, block, tokens, tree.heads(), tree.relations());
    }

    private static List<Token> tokens(List<CoreLabel> labels, int offset) {
        List<Token> tokens = new ArrayList<>();
        Morphology morphology = new Morphology();
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            String lemma = morphology.lemma(label.word(), label.tag());
            Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
            tokens.add(new Token(i, span, label.word(), lemma, label.tag(), label.ner()));
        }
        return tokens;
    }
}
