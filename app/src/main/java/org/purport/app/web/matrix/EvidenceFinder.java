package org.purport.app.web.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Words;
import org.purport.app.web.matrix.Hypotheses.Evidence;
import org.purport.app.web.matrix.Hypotheses.Fit;
import org.purport.app.web.matrix.Hypotheses.Score;
import org.purport.app.web.story.Position;
import org.purport.app.web.story.Speaker;
import org.purport.app.web.story.Speakers;
import org.purport.app.web.story.Stance;
import org.purport.app.web.story.StoryIndex;
import org.purport.app.web.story.StoryIndexes.Grades;
import org.purport.model.Links;
import org.purport.model.Relation;

/** Gathers the evidence for and against a happening: each origin once, however many repeat it. */
public final class EvidenceFinder {
    private final StoryIndex story;
    private final Speakers speakers;
    private final Quotes quotes;
    private final Grades grades;

    /** @param grades the analyst's grade of a source or an outlet */
    public EvidenceFinder(StoryIndex story, Grades grades) {
        this.story = story;
        this.speakers = story.made(Speakers.class, Speakers::new);
        this.quotes = new Quotes(story);
        this.grades = grades;
    }

    public Hypotheses of(Links.Happening happening) {
        List<Evidence> evidence = new ArrayList<>(statements(happening));
        evidence.addAll(arguments(happening));
        evidence.sort(Comparator.comparingInt(EvidenceFinder::rank).thenComparing(each -> -each.relays()));
        return new Hypotheses(
                happening.id(),
                story.headline(happening),
                story.verdict(happening),
                evidence,
                score(evidence, Evidence::so),
                score(evidence, Evidence::notSo));
    }

    /** What speaks against it first, for it is what counts, then what speaks for it, and last what says nothing of either. */
    private static int rank(Evidence evidence) {
        return evidence.so() == Fit.INCONSISTENT
                ? 0
                : evidence.notSo() == Fit.INCONSISTENT ? 1 : evidence.so() == Fit.CONSISTENT ? 2 : 3;
    }

    private List<Evidence> statements(Links.Happening happening) {
        Map<String, List<Position>> byOrigin = new LinkedHashMap<>();
        for (Position position : story.positions(happening.id())) {
            List<Links.Origin> origins = story.origins(position.said());
            String origin = origins.isEmpty()
                    ? speakers.of(position.said()).key()
                    : origins.get(0).id();
            byOrigin.computeIfAbsent(origin + " " + position.stance(), key -> new ArrayList<>())
                    .add(position);
        }
        return byOrigin.values().stream().map(this::statement).toList();
    }

    private Evidence statement(List<Position> told) {
        Position first = told.get(0);
        Speaker speaker = speakers.of(first.said());
        int reports = (int) told.stream()
                .map(position -> position.said().report())
                .distinct()
                .count();
        Stance stance = first.stance();
        Fit so =
                switch (stance) {
                    case ASSERTS, EXPECTS -> Fit.CONSISTENT;
                    case DENIES, DOUBTS -> Fit.INCONSISTENT;
                    case DECLINES, CALLS, RELAYS -> Fit.NOT_APPLICABLE;
                };
        Fit notSo =
                switch (stance) {
                    case ASSERTS -> Fit.INCONSISTENT;
                    case DENIES, DOUBTS -> Fit.CONSISTENT;
                    case EXPECTS, DECLINES, CALLS, RELAYS -> Fit.NOT_APPLICABLE;
                };
        return evidence(speaker.name(), quotes.of(first), reports - 1, so, notSo);
    }

    // exempt from ParameterNumber: the fields of a piece of evidence
    private Evidence evidence(String who, Quote quote, int relays, Fit so, Fit notSo) {
        String own = who.isEmpty() ? null : grades.of(who);
        String grade = own == null ? grades.of(quote.outlet()) : own;
        OptionalDouble weight = Weight.of(grade);
        String words = weight.isPresent() ? String.format(Locale.ROOT, "%.2f", weight.getAsDouble()) : "no weight";
        return new Evidence(who, quote, relays, grade, words, so, notSo);
    }

    /** What reports say supports or undermines a happening. */
    private List<Evidence> arguments(Links.Happening happening) {
        Map<String, Set<String>> mentions = story.mentions(happening)
                .collect(Collectors.groupingBy(
                        Links.Mention::report,
                        LinkedHashMap::new,
                        Collectors.mapping(Links.Mention::id, Collectors.toSet())));
        List<Evidence> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        mentions.forEach((id, events) -> {
            Lookup report = story.report(id).orElseThrow();
            for (Relation relation : report.reading().relations()) {
                boolean supports = relation.kind() == Relation.Kind.SUPPORTS;
                boolean bears = supports || relation.kind() == Relation.Kind.UNDERMINES;
                if (bears && events.contains(relation.to())) {
                    Evidence argument = argument(relation, report, supports);
                    if (seen.add(argument.quote().sentence())) {
                        found.add(argument);
                    }
                }
            }
        });
        return found;
    }

    private Evidence argument(Relation relation, Lookup report, boolean supports) {
        String id = report.reading().report().id();
        Links.Mention from = new Links.Mention(id, relation.from());
        boolean claimed = report.claim(relation.from()).isPresent();
        String who = claimed ? speakers.of(from).name() : "";
        int sentence = report.claim(relation.from())
                .map(report::sentence)
                .or(() -> report.event(relation.from())
                        .map(event -> report.sentence(event.trigger().start())))
                .orElse(0);
        Quote quote = quotes.argument(
                report, claimed ? relation.from() : null, claimed ? who : "the report itself", supports, sentence);
        return evidence(
                Words.plain(who),
                quote,
                0,
                supports ? Fit.CONSISTENT : Fit.INCONSISTENT,
                supports ? Fit.INCONSISTENT : Fit.CONSISTENT);
    }

    private static Score score(List<Evidence> evidence, Function<Evidence, Fit> hypothesis) {
        int consistent = 0;
        int inconsistent = 0;
        int unweighed = 0;
        double weighed = 0;
        for (Evidence each : evidence) {
            Fit fit = hypothesis.apply(each);
            consistent += fit == Fit.CONSISTENT ? 1 : 0;
            if (fit == Fit.INCONSISTENT) {
                inconsistent++;
                OptionalDouble weight = Weight.of(each.grade());
                weighed += weight.orElse(0);
                unweighed += weight.isPresent() ? 0 : 1;
            }
        }
        return new Score(consistent, inconsistent, weighed, unweighed);
    }
}
