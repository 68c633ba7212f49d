package org.purport.lab;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.factuality.FactualityJudge;
import org.purport.model.AnnotatedReport;
import org.purport.model.Attributions;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Impressions.OfSentence;
import org.purport.model.Reading;
import org.purport.model.Report;
import org.purport.model.Sentence;
import org.purport.model.Span;
import org.purport.model.Token;

/**
 * The words of a report that may tell of a happening in the eyes of a set: Purport's events, and what else has the looks of one.
 *
 * <p>Besides events there are nouns, verbs, adjectives, copulas, and pronouns that may stand for what was told.
 */
final class AxesWords {
    private static final List<String> AXES = List.of("certainty", "polarity", "tense");
    private static final Set<String> PRONOUNS = Set.of("this", "that", "which", "it");
    /** Of a state of the encoder: by its width it would outweigh the evidence. */
    private static final double STATE = 0.45;

    private static final int ENDING = 4;

    private final KeptReader reader = new KeptReader();
    private final FactualityJudge judge = new FactualityJudge();

    /**
     * One word.
     *
     * @param event as Purport judges it; made up where it finds none
     * @param found whether Purport finds the event
     * @param annotated whether the set names any event in this sentence
     * @param evidence on its factuality
     * @param looks how it stands in the sentence; only of words that are no event
     * @param axes what the set says of it ("certain/positive/future"), empty where it is none of the set's events
     */
    record Word(
            Event event,
            boolean found,
            boolean annotated,
            Map<String, Double> evidence,
            Map<String, Double> looks,
            String axes) {}

    /** A report with its words. */
    record Told(Reading reading, List<Word> words) {}

    Told of(Report report, JsonNode gold) {
        AnnotatedReport annotated = reader.annotated(report);
        Reading reading = reader.read(report);
        Attributions said = new Attributions(reading.sources(), reading.claims());
        List<Event> events = new ArrayList<>(reading.events());
        List<Event> others = judge.judge(annotated, said, others(annotated, reading.events()));
        Map<Event, String> axes = axes(annotated, gold, reading.events(), others);
        events.addAll(others);
        List<Map<String, Double>> evidence = judge.evidence(annotated, said, events);
        Set<Sentence> known = new HashSet<>();
        gold.forEach(each -> {
            Sentence sentence = annotated.sentenceAt(span(each).start());
            if (sentence != null) {
                known.add(sentence);
            }
        });
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            AnnotatedReport.Locus locus = annotated.at(event.trigger().start());
            if (locus == null || locus.index() < 0) {
                continue;
            }
            boolean found = i < reading.events().size();
            Map<String, Double> all = new HashMap<>(evidence.get(i));
            judged(event.factuality(), all);
            seen(annotated, locus, all);
            Map<String, Double> looks = found ? Map.of() : looks(locus, reading.events(), all);
            words.add(
                    new Word(event, found, known.contains(locus.sentence()), all, looks, axes.getOrDefault(event, "")));
        }
        return new Told(reading, words);
    }

    private static Map<Event, String> axes(
            AnnotatedReport report, JsonNode gold, List<Event> events, List<Event> others) {
        Map<Event, String> axes = new HashMap<>();
        for (JsonNode each : gold) {
            Event event = RatedEvents.answering(report, events, span(each), axes.keySet());
            Event other = event == null ? RatedEvents.answering(report, others, span(each), axes.keySet()) : event;
            if (other != null) {
                axes.put(
                        other,
                        AXES.stream().map(axis -> each.path(axis).asText()).collect(Collectors.joining("/")));
            }
        }
        return axes;
    }

    private static Span span(JsonNode event) {
        JsonNode trigger = event.path("trigger");
        return new Span(trigger.get(0).asInt(), trigger.get(1).asInt());
    }

    private static List<Event> others(AnnotatedReport report, List<Event> events) {
        List<Event> others = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                Span span = sentence.span(i, i);
                boolean copula = sentence.lemma(i).equals("be");
                boolean told = events.stream()
                        .map(Event::trigger)
                        .anyMatch(each -> copula ? each.equals(span) : each.overlaps(span));
                if (!told && canTell(sentence.token(i))) {
                    String text = report.text(span);
                    others.add(new Event(
                            "w" + (others.size() + 1),
                            span,
                            sentence.lemma(i).toLowerCase(Locale.ROOT),
                            text,
                            null,
                            List.of(),
                            List.of(),
                            null,
                            null,
                            Factuality.UNKNOWN,
                            List.of(),
                            List.of("a word that the set counts")));
                }
            }
        }
        return others;
    }

    private static boolean canTell(Token token) {
        return token.isVerb()
                || (token.isNoun() && !token.isProper())
                || token.pos().startsWith("JJ")
                || PRONOUNS.contains(token.word().toLowerCase(Locale.ROOT));
    }

    private static void judged(Factuality factuality, Map<String, Double> evidence) {
        yes(evidence, "judged-certainty", factuality.certainty().name());
        yes(evidence, "judged-polarity", factuality.polarity().name());
        yes(evidence, "judged-tense", factuality.tense().name());
        yes(evidence, "judged-status", factuality.status().name());
        evidence.put("judged-score", factuality.score());
    }

    private static void seen(AnnotatedReport report, AnnotatedReport.Locus locus, Map<String, Double> evidence) {
        OfSentence impression = report.impressions().of(locus.sentence());
        int word = predicate(locus);
        if (impression == null || word >= impression.size()) {
            return;
        }
        evidence.put("seen-factuality", (double) impression.factuality()[word]);
        evidence.put("seen-negated", (double) impression.negated()[word]);
        float[] state = impression.states()[word];
        for (int k = 0; k < state.length; k++) {
            evidence.put("state" + k, STATE * state[k]);
        }
    }

    private static int predicate(AnnotatedReport.Locus locus) {
        int head = locus.sentence().head(locus.index());
        return head >= 0 && locus.sentence().isRelation(locus.index(), "cop") ? head : locus.index();
    }

    private static Map<String, Double> looks(
            AnnotatedReport.Locus locus, Collection<Event> events, Map<String, Double> evidence) {
        Map<String, Double> looks = new HashMap<>(evidence);
        Sentence sentence = locus.sentence();
        int i = locus.index();
        String word = sentence.token(i).word().toLowerCase(Locale.ROOT);
        yes(looks, "word", word);
        yes(looks, "ending", word.substring(Math.max(0, word.length() - ENDING)));
        yes(looks, "own-pos", sentence.pos(i));
        yes(looks, "own-pos/relation", sentence.pos(i) + "/" + sentence.relation(i));
        yes(looks, "before", i == 0 ? "nothing" : sentence.pos(i - 1));
        yes(looks, "after", i + 1 == sentence.size() ? "nothing" : sentence.pos(i + 1));
        int head = sentence.head(i);
        yes(looks, "above-pos", head < 0 ? "nothing" : sentence.pos(head));
        boolean underEvent = head >= 0 && isTold(sentence.span(head, head), events);
        yes(looks, "above", (underEvent ? "event/" : "other/") + sentence.relation(i));
        return looks;
    }

    private static boolean isTold(Span span, Collection<Event> events) {
        return events.stream().map(Event::trigger).anyMatch(span::overlaps);
    }

    private static void yes(Map<String, Double> features, String name, @Nullable String value) {
        features.put(name + "=" + value, 1.0);
    }
}
