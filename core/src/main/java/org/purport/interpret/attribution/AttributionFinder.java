package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Weights;
import org.purport.interpret.syntax.Clauses;
import org.purport.interpret.syntax.Quotations;
import org.purport.model.Actor;
import org.purport.model.AnnotatedReport;
import org.purport.model.Attributions;
import org.purport.model.Block;
import org.purport.model.Claim.Act;
import org.purport.model.Impressions.OfSentence;
import org.purport.model.Sentence;

/** Finds who says what, through whom: by rules first, then by a learned judge among everything that could attribute. */
public final class AttributionFinder {
    /** What a candidate that no rule found must reach; chosen on PolNeAR dev. */
    private static final double ENOUGH = 0.65;

    private final CueTable table = new CueTable();
    private final SourceNouns sourceNouns = new SourceNouns();
    private final VerbCues verbs = new VerbCues(table, sourceNouns);
    private final Postposed postposed = new Postposed(table);
    private final Embedded embedded = new Embedded(table);
    private final NounCues nouns = new NounCues(table);
    private final PhraseCues phrases = new PhraseCues(table);
    private final Refusals refusals = new Refusals();
    private final HedgeReader hedges = new HedgeReader();
    /** A logistic regression over {@link Features}, trained by the lab. */
    private final Weights judge = Weights.open(AttributionFinder.class, "attribution.model.gz");

    /** What rules found in a sentence, and what else could attribute there. */
    record Found(Passage passage, List<Attribution> ruled, List<Attribution> candidates) {}

    /** The sources and claims of a report in text order. */
    public Attributions find(AnnotatedReport report, List<Actor> actors) {
        Quotations quotations = Quotations.of(report.text());
        List<Attribution> found = new ArrayList<>();
        for (Found sentence : sentences(report, quotations)) {
            Block.Kind kind = report.block(sentence.passage().sentence()).kind();
            OfSentence impression = report.impressions().of(sentence.passage().sentence());
            List<Attribution> here =
                    impression == null ? judged(sentence, kind) : impressed(sentence, impression, kind);
            for (Attribution one : here) {
                if (sentence.ruled().contains(one)) {
                    found.add(one);
                } else if (!Vetoes.against(sentence.passage(), one, sentence.ruled())) {
                    found.add(one.withAct(act(one)));
                }
            }
        }
        List<Attribution> tagged = LoneTags.add(report, quotations, table, Denials.scoped(Coordination.nest(found)));
        List<Attribution> signed = Signatures.add(report, quotations, tagged);
        List<Attribution> extended = Continuations.extend(report, quotations, signed);
        SourceResolver resolver = new SourceResolver(report, quotations, actors, sourceNouns);
        return new ClaimAssembler(report, quotations, resolver, hedges).assemble(extended);
    }

    private Act act(Attribution one) {
        return table.act(one.sentence().lemma(one.anchor()).toLowerCase(Locale.ROOT));
    }

    /** Rules and candidates, sentence by sentence. */
    List<Found> sentences(AnnotatedReport report, Quotations quotations) {
        List<Found> found = new ArrayList<>();
        int block = -1;
        for (Sentence sentence : report.sentences()) {
            Passage passage = new Passage(sentence, quotations);
            List<Attribution> ruled =
                    Coordination.withoutDescriptions(Citations.join(inSentence(passage, sentence.block() != block)));
            found.add(new Found(passage, ruled, candidates(passage, ruled)));
            block = sentence.block();
        }
        return found;
    }

    private static List<Attribution> candidates(Passage passage, List<Attribution> ruled) {
        List<Attribution> candidates = new ArrayList<>();
        for (int i = 0; i < passage.sentence().size(); i++) {
            int token = i;
            if (ruled.stream()
                    .noneMatch(one -> one.cue().get(token) || one.content().get(token))) {
                candidates.addAll(Candidates.at(passage, token));
            }
        }
        return candidates;
    }

    private List<Attribution> impressed(Found sentence, OfSentence impression, Block.Kind kind) {
        List<Attribution> kept = judged(sentence, kind);
        kept.addAll(Impressed.in(sentence.passage(), impression, kept));
        kept.sort(Comparator.comparingInt(Attribution::anchor));
        return kept;
    }

    private List<Attribution> judged(Found sentence, Block.Kind kind) {
        List<Attribution> kept = new ArrayList<>(sentence.ruled());
        Map<Integer, Attribution> best = new TreeMap<>();
        Map<Integer, Double> score = new TreeMap<>();
        for (Attribution one : sentence.candidates()) {
            double probability = judge.probability(Features.of(sentence.passage(), one, false, kind));
            if (one.hasSource() && probability >= Math.max(ENOUGH, score.getOrDefault(one.anchor(), 0.0))) {
                best.put(one.anchor(), one);
                score.put(one.anchor(), probability);
            }
        }
        for (Attribution one : best.values()) {
            boolean inner = best.values().stream()
                    .anyMatch(other -> !other.equals(one) && other.content().get(one.anchor()));
            if (!inner) {
                kept.add(one.with(one.act(), "learned"));
            }
        }
        kept.sort(Comparator.comparingInt(Attribution::anchor));
        return kept;
    }

    private List<Attribution> inSentence(Passage passage, boolean opensBlock) {
        List<Attribution> found = new ArrayList<>();
        Attribution label = Labels.name(passage, opensBlock);
        if (label != null) {
            found.add(label);
        }
        Sentence sentence = passage.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            Attribution attribution = at(passage, i);
            if (attribution != null && !repeats(attribution, found) && !covered(attribution, found)) {
                found.add(attribution);
            }
        }
        found.removeIf(adverb -> insideOtherCue(adverb, found));
        return Coordination.cut(found);
    }

    private @Nullable Attribution at(Passage passage, int token) {
        Sentence sentence = passage.sentence();
        Attribution reserve = sentence.token(token).isVerb() ? Reserves.find(passage, token) : null;
        Attribution refusal = reserve == null ? refusals.find(passage, token) : reserve;
        if (refusal != null) {
            return refusal;
        }
        if (sentence.token(token).isVerb()) {
            Attribution verb = verb(passage, token);
            if (verb != null) {
                return Clauses.negated(sentence, token)
                                && verb.act() == Act.ASSERTS
                                && verb.rule().contains("clause")
                        ? verb.with(Act.DOUBTS, "negated")
                        : verb;
            }
        }
        if (sentence.token(token).isNoun() || sentence.pos(token).startsWith("JJ")) {
            Attribution attributed = Citations.attributedTo(passage, token);
            return attributed == null ? nouns.find(passage, token) : attributed;
        }
        Attribution words = Labels.words(passage, token);
        return words == null ? phrases.find(passage, token) : words;
    }

    private @Nullable Attribution verb(Passage passage, int token) {
        Attribution verb = Citations.quotedAs(passage, token);
        verb = verb == null ? Questions.find(passage, token) : verb;
        verb = verb == null ? Impressions.find(passage, token) : verb;
        verb = verb == null ? postposed.find(passage, token) : verb;
        verb = verb == null ? embedded.find(passage, token) : verb;
        return verb == null ? verbs.find(passage, token) : verb;
    }

    /** Whether a colon only opens what an attribution found before already holds. */
    private static boolean covered(Attribution colon, List<Attribution> found) {
        return colon.rule().endsWith("and colon")
                && found.stream().anyMatch(other -> other.content().get(colon.anchor() + 1));
    }

    /** Whether the cue stands in the cue of one found before ("neither confirm nor deny"). */
    private static boolean repeats(Attribution one, List<Attribution> found) {
        return found.stream().anyMatch(other -> other.cue().get(one.anchor()));
    }

    /** Whether an adverb only colours the cue of another attribution ("reportedly said"). */
    private static boolean insideOtherCue(Attribution adverb, List<Attribution> found) {
        return !adverb.hasSource()
                && adverb.sentence().pos(adverb.anchor()).startsWith("RB")
                && found.stream()
                        .anyMatch(other -> !other.equals(adverb)
                                && (other.cue().get(adverb.anchor())
                                        || (adverb.sentence().head(adverb.anchor()) == other.anchor()
                                                && other.anchor() - adverb.anchor() <= 2)));
    }
}
