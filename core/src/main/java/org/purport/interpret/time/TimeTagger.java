package org.purport.interpret.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.time.Meaning.Calendar;
import org.purport.interpret.time.Meaning.Vague;
import org.purport.model.AnnotatedReport;
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
    private final CalendarFields calendar = new CalendarFields(holidays);
    private final Story story = new Story(calendar);
    private final WordClasses classes = WordClasses.open(holidays);
    private final Grammar grammar = Grammar.open();
    private final Tenses tenses = Tenses.open();

    /** The time expressions of a report in text order. */
    public List<TimeExpression> tag(AnnotatedReport report) {
        List<Found> found = find(report);
        String published = report.report().published();
        boolean narrative = Narrative.isOne(found, published);
        List<Meaning> meanings = meanings(found);
        Story.Reading told = narrative ? story.read(meanings) : Story.Reading.NONE;
        told.years().forEach((index, year) -> meanings.set(index, inYear(meanings.get(index), year)));
        Resolver resolver = new Resolver(Timeline.of(published, narrative), calendar);
        List<TimeExpression> expressions = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Resolved resolved = resolver.resolve(
                    meanings.get(i), found.get(i).tense(), told.passed().contains(i));
            expressions.add(resolved.expression("t" + (i + 1), found.get(i).span()));
        }
        return expressions;
    }

    /** The meanings, where a clock time takes the day that its sentence names after it. */
    private static List<Meaning> meanings(List<Found> found) {
        List<Meaning> meanings = new ArrayList<>();
        int begun = -1;
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            Meaning meaning = one.edge().meaning();
            boolean clock = meaning instanceof Calendar time && time.isClock();
            if (clock && begun != one.stretch()) {
                meanings.add(onDay((Calendar) meaning, dayAfter(found, i)));
            } else {
                meanings.add(meaning);
                begun = one.stretch();
            }
        }
        return meanings;
    }

    /** The date that follows expression {@code i} in its sentence with nothing but clock times between. */
    private static @Nullable Calendar dayAfter(List<Found> found, int i) {
        for (int next = i + 1;
                next < found.size() && found.get(next).stretch() == found.get(i).stretch();
                next++) {
            if (!(found.get(next).edge().meaning() instanceof Calendar date)) {
                return null;
            }
            if (!date.isClock()) {
                return date.isDay() ? date : null;
            }
        }
        return null;
    }

    private static Calendar onDay(Calendar clock, @Nullable Calendar day) {
        Calendar both = day == null ? null : day.and(clock);
        return both == null ? clock : both;
    }

    private static Meaning inYear(Meaning meaning, int year) {
        return meaning instanceof Calendar date ? date.with(Meaning.Field.YEAR, year) : meaning;
    }

    /** The expressions with the rules that found them. */
    List<Found> find(AnnotatedReport report) {
        List<Stretch> stretches = stretches(report);
        boolean ancient = Years.isAncient(stretches.stream().map(Stretch::words).toList());
        List<Found> found = new ArrayList<>();
        for (int number = 0; number < stretches.size(); number++) {
            Stretch stretch = stretches.get(number);
            for (Edge edge : Chart.expressions(stretch.words(), classes, grammar, ancient)) {
                Tense tense = stretch.tense(edge, tenses);
                boolean told = edge.meaning() instanceof Vague vague
                        && vague.ahead()
                        && tense != Tense.FUTURE
                        && tense != Tense.PRESENT;
                if (!told && !stretch.isName(edge)) {
                    found.add(new Found(stretch.span(edge), edge, tense, number));
                }
            }
        }
        return found;
    }

    private static List<Stretch> stretches(AnnotatedReport report) {
        List<Stretch> stretches = new ArrayList<>();
        List<Sentence> sentences = report.sentences();
        int next = 0;
        for (int b = 0; b < report.blocks().size(); b++) {
            Block block = report.blocks().get(b);
            if (!block.kind().prose()) {
                stretches.add(new Stretch(WordSplitter.words(block.span(), report.text()), null));
            }
            for (; next < sentences.size() && sentences.get(next).block() == b; next++) {
                stretches.add(new Stretch(WordSplitter.words(sentences.get(next), report.text()), sentences.get(next)));
            }
        }
        return stretches;
    }

    /** A sentence, or a block that is none, as words. */
    private record Stretch(List<Word> words, @Nullable Sentence sentence) {
        Span span(Edge edge) {
            return words.get(edge.from()).span().cover(words.get(edge.to() - 1).span());
        }

        /** Whether it is in the name of a person or an organization: "Theresa May", "the Sunday Times". */
        boolean isName(Edge edge) {
            if (sentence == null) {
                return false;
            }
            for (int i = edge.from(); i < edge.to(); i++) {
                Word word = words.get(i);
                String entity = sentence.token(word.token()).entity();
                if (!entity.equals("PERSON") && !entity.equals("ORGANIZATION")) {
                    return false;
                }
            }
            return true;
        }

        Tense tense(Edge edge, Tenses tenses) {
            return sentence == null
                    ? Tense.UNKNOWN
                    : tenses.at(
                            sentence,
                            words.get(edge.from()).token(),
                            words.get(edge.to() - 1).token());
        }
    }

    Grammar grammar() {
        return grammar;
    }

    /**
     * An expression and the tense of its clause.
     *
     * @param stretch number of the sentence or block it stands in
     */
    record Found(Span span, Edge edge, Tense tense, int stretch) {}
}
