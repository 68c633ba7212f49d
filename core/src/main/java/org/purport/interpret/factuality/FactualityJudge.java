package org.purport.interpret.factuality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.model.AnnotatedReport;
import org.purport.model.Attributions;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Factuality.Certainty;
import org.purport.model.Factuality.Polarity;
import org.purport.model.Factuality.View;
import org.purport.model.Relation;
import org.purport.model.Sentence;
import org.purport.model.Source;

/**
 * Judges how far each event is held to be a fact, and by whom.
 *
 * <p>The overall reading is that of a careful reader after the whole report; a view is what one source commits to; the author
 * commits to nothing that it only passes on.
 */
public final class FactualityJudge {
    private final Lexicon lexicon = new Lexicon();
    private final Marks marks = new Marks(lexicon);
    private final Stories stories = new Stories(lexicon, marks);
    private final Composer composer = new Composer(lexicon, marks, stories);
    private final Verdicts verdicts = new Verdicts(lexicon, new Tenses(lexicon, marks));
    private final Acts acts = new Acts(lexicon, marks, stories);

    /** The same events with factuality and views, each taken by itself. */
    public List<Event> judge(AnnotatedReport report, Attributions attributions, List<Event> events) {
        List<Event> judged = new ArrayList<>();
        for (Event event : events) {
            AnnotatedReport.Locus locus = report.at(event.trigger().start());
            judged.add(locus == null || locus.index() < 0 ? event : judge(report, event, locus, attributions));
        }
        return judged;
    }

    /**
     * The judged events as a reader takes them after the whole report: what one side says and another denies is open, what the
     * author tells is so.
     *
     * @param same which events are one happening
     */
    public List<Event> settle(List<Event> judged, List<Relation> same) {
        return new Tellings(judged, same).settled();
    }

    /**
     * What the learned layer knows of each event, by name: for the lab, which trains it.
     *
     * @return one map for each event, in their order; empty where its trigger stands in no sentence
     */
    public List<Map<String, Double>> evidence(AnnotatedReport report, Attributions attributions, List<Event> events) {
        List<Map<String, Double>> evidence = new ArrayList<>();
        for (Event event : events) {
            AnnotatedReport.Locus locus = report.at(event.trigger().start());
            if (locus == null || locus.index() < 0) {
                evidence.add(Map.of());
            } else {
                List<Claim> holding = holding(report, attributions, event);
                Stance overall = performed(event, overall(report, locus, holding), locus, attributions);
                evidence.add(Evidence.of(report, attributions, event, verdicts.judged(locus, overall), holding));
            }
        }
        return evidence;
    }

    /**
     * What the last layer weighs, by name: for the lab, which trains it.
     *
     * @param sum of the evidence
     * @param seen the encoder's score of the event's word, -3 to 3
     */
    public static Map<String, Double> weighed(double sum, double seen) {
        return new Seen(seen).beside(sum);
    }

    private Event judge(AnnotatedReport report, Event event, AnnotatedReport.Locus locus, Attributions attributions) {
        List<Claim> holding = holding(report, attributions, event);
        Map<String, View> views = new LinkedHashMap<>();
        for (Claim claim : holding) {
            Effect own = acts.own(report, claim);
            Scope scope = new ClaimScope(
                    claim,
                    Stance.FACT.under(own, ""),
                    Stance.FACT,
                    inside(holding, claim),
                    inner -> acts.taken(report, inner));
            Stance stance = composer.stance(locus.sentence(), locus.index(), scope);
            views.put(claim.chain().get(0), view(claim.chain().get(0), stance, claim));
        }
        Stance overall = performed(event, overall(report, locus, holding), locus, attributions);
        boolean author = holding.stream().allMatch(FactualityJudge::toldByAuthor);
        views.put(Source.AUTHOR, author ? view(Source.AUTHOR, overall, null) : unknown());
        Evidence.Judged judged = verdicts.judged(locus, overall);
        Map<String, Double> evidence = Evidence.of(report, attributions, event, judged, holding);
        return event.judged(
                verdicts.of(judged, evidence, Seen.of(report, locus)), List.copyOf(views.values()), reasons(overall));
    }

    private Stance overall(AnnotatedReport report, AnnotatedReport.Locus locus, List<Claim> holding) {
        Scope scope = Scope.SENTENCE;
        if (!holding.isEmpty()) {
            Claim outer = holding.get(0);
            Effect taken = acts.taken(report, outer);
            String why = taken.name().equals("told")
                    ? "said by " + outer.chain().get(0)
                    : word(outer) + " by " + outer.chain().get(0);
            Stance presupposed = toldByAuthor(outer)
                    ? Stance.FACT
                    : Stance.FACT.under(
                            lexicon.effect("told"), "said by " + outer.chain().get(0));
            scope = new ClaimScope(
                    outer,
                    Stance.FACT.under(taken, why),
                    presupposed,
                    inside(holding, outer),
                    inner -> acts.taken(report, inner));
        }
        return composer.stance(locus.sentence(), locus.index(), scope);
    }

    /** "Azerbaijan condemns the plan, its spokesman said": what is done by saying it is done, whoever passes it on. */
    private static Stance performed(
            Event event, Stance overall, AnnotatedReport.Locus locus, Attributions attributions) {
        boolean present =
                locus.token().pos().equals("VBZ") || locus.token().pos().equals("VBP");
        boolean passedOn =
                overall.path().stream().allMatch(step -> step.effect().name().equals("told"));
        boolean act =
                present && passedOn && attributions.claims().stream().anyMatch(claim -> doneBySaying(claim, event));
        return act ? new Stance(Certainty.CERTAIN, overall.polarity(), overall.status(), overall.path()) : overall;
    }

    private static boolean doneBySaying(Claim claim, Event event) {
        boolean performs =
                switch (claim.act()) {
                    case ACCUSES, REQUESTS, ORDERS, PROMISES, THREATENS, WARNS, OFFERS, DENIES -> true;
                    default -> false;
                };
        return performs && claim.cue().stream().anyMatch(event.trigger()::overlaps);
    }

    private static String word(Claim claim) {
        return claim.act().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Intentions that the author tells in its own voice: it commits to the plan itself. */
    private static boolean toldByAuthor(Claim claim) {
        return claim.act() == Claim.Act.INTENDS && claim.chain().size() == 2;
    }

    /** The claims in whose content the event stands, the outermost first. */
    private static List<Claim> holding(AnnotatedReport report, Attributions attributions, Event event) {
        List<Claim> found = new ArrayList<>();
        for (Claim claim : attributions.claims()) {
            if (!claim.chain().get(0).equals(Source.AUTHOR)
                    && claim.holds(event.trigger().start())) {
                found.add(beyondItsCue(report, claim, event) ? claim.asserting() : claim);
            }
        }
        found.sort(Comparator.comparingInt(FactualityJudge::extent).reversed().thenComparing(claim -> claim.chain()
                .size()));
        return found;
    }

    /** "\"Where is he?\" she asked. \"He LEFT at noon.\"": what goes on after the cue's own sentence is said, not asked. */
    private static boolean beyondItsCue(AnnotatedReport report, Claim claim, Event event) {
        Sentence own = claim.cue().isEmpty()
                ? null
                : report.sentenceAt(claim.cue().get(0).start());
        return own != null
                && !own.span().overlaps(event.trigger())
                && claim.content().stream().anyMatch(own.span()::overlaps);
    }

    private static int extent(Claim claim) {
        return claim.content().stream().mapToInt(span -> span.length()).sum();
    }

    private static List<Claim> inside(List<Claim> holding, Claim claim) {
        return holding.subList(holding.indexOf(claim) + 1, holding.size());
    }

    private static View view(String source, Stance stance, @Nullable Claim claim) {
        boolean hedged = stance.certainty() == Certainty.PROBABLE || stance.certainty() == Certainty.POSSIBLE;
        return new View(
                source,
                stance.certainty(),
                stance.polarity(),
                claim == null || !hedged ? null : claim.hedge().likelihood());
    }

    private static View unknown() {
        return new View(Source.AUTHOR, Certainty.UNKNOWN, Polarity.UNKNOWN, null);
    }

    private static List<String> reasons(Stance stance) {
        return stance.path().stream()
                .map(Stance.Step::why)
                .filter(why -> !why.isEmpty())
                .toList();
    }
}
