package org.purport.interpret.time;

import java.util.ArrayList;
import java.util.List;
import org.purport.model.AnnotatedReport;
import org.jspecify.annotations.Nullable;
import org.purport.model.Block;
import org.purport.model.Sentence;
import org.purport.model.Span;
import org.purport.model.TimeExpression;

/**
 * Finds time expressions and says which days they mean.
 *
 * <p>The words of a sentence are read by the rules of the tables beside this class, then what they mean is tied to the
 * day of publication or, in a narrative, to the date that the text named last. Thread-safe.
 */
public final class TimeTagger {
    private final Holidays holidays = Holidays.open();
    private final WordClasses classes = WordClasses.open(holidays);
    private final Grammar grammar = Grammar.open();

    /** The time expressions of a report in text order. */
    public List<TimeExpression> tag(AnnotatedReport report) {
        List<Found> found = find(report);
        Timeline timeline = Timeline.of(report.report().published(), Narrative.isOne(found, report.report().published()));
        Resolver resolver = new Resolver(timeline, holidays);
        List<TimeExpression> expressions = new ArrayList<>();
        for (Found one : found) {
            Resolved resolved = resolver.resolve(one.edge().meaning(), one.tense());
            expressions.add(resolved.expression("t" + (expressions.size() + 1), one.span()));
        }
        return expressions;
    }

    /** The expressions with the rules that found them. */
    List<Found> find(AnnotatedReport report) {
        List<Found> found = new ArrayList<>();
        List<Sentence> sentences = report.sentences();
        int next = 0;
        for (int b = 0; b < report.blocks().size(); b++) {
            Block block = report.blocks().get(b);
            if (!block.kind().prose()) {
                find(WordSplitter.words(block.span(), report.text()), null, found);
            }
            for (; next < sentences.size() && sentences.get(next).block() == b; next++) {
                Sentence sentence = sentences.get(next);
                find(WordSplitter.words(sentence, report.text()), sentence, found);
            }
        }
        return found;
    }

    private void find(List<Word> words, @Nullable Sentence sentence, List<Found> found) {
        for (Edge edge : Chart.expressions(words, classes, grammar)) {
            Span span = words.get(edge.from()).span().cover(words.get(edge.to() - 1).span());
            int token = words.get(edge.to() - 1).token();
            Tense tense = sentence == null || token < 0 ? Tense.UNKNOWN : Tense.at(sentence, token);
            found.add(new Found(span, edge, tense));
        }
    }

    Grammar grammar() {
        return grammar;
    }

    /** An expression and the tense of its clause. */
    record Found(Span span, Edge edge, Tense tense) {}
}
