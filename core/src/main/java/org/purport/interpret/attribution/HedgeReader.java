package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Hedge;
import org.purport.model.Likelihood;
import org.purport.model.Sentence;

/**
 * Finds the words that say how likely a content is, and the interval they stand for.
 *
 * <p>A negation before a word turns its interval over ("not unlikely"); a modal and an adverb side by side give the weaker
 * of the two where both doubt ("may possibly") and the adverb's where it is the stronger ("could well", "may likely"). A hedge
 * of what is said goes before one of the saying ("suggest", "believe").
 */
final class HedgeReader {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "hardly");
    private static final double EVEN = 0.5;

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    /** Where a hedge may stand. */
    private enum Place {
        /** As a modal verb of the content. */
        MODAL,
        /** Anywhere in the content. */
        WORD,
        /** As the cue. */
        CUE
    }

    private record Phrase(
            List<String> words, Place place, @Nullable Likelihood likelihood) {}

    private record Match(
            int from, int to, Place place, @Nullable Likelihood likelihood) {}

    HedgeReader() {
        for (List<String> row : Table.open(HedgeReader.class, "hedges.tsv", 6).rows()) {
            boolean measured = !Table.cell(row, 2).isEmpty();
            Phrase phrase = new Phrase(
                    List.of(row.get(0).split(" ")),
                    Place.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    measured ? new Likelihood(Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3))) : null);
            byFirstWord
                    .computeIfAbsent(phrase.words().get(0), first -> new ArrayList<>())
                    .add(phrase);
        }
        byFirstWord
                .values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
    }

    /**
     * The hedge of an attribution.
     *
     * @param others tokens of the content that somebody else says in it, whose hedges are theirs
     */
    Hedge read(Attribution attribution, BitSet others) {
        Sentence sentence = attribution.sentence();
        BitSet own = (BitSet) attribution.content().clone();
        own.andNot(others);
        Match best = null;
        for (Match match : matches(sentence, own, false)) {
            if (best == null || better(sentence, match, best)) {
                best = match;
            }
        }
        if (best == null) {
            List<Match> ofSaying = matches(sentence, attribution.cue(), true);
            best = ofSaying.isEmpty() ? null : ofSaying.get(0);
        }
        return best == null ? Hedge.NONE : new Hedge(List.of(sentence.span(best.from(), best.to())), best.likelihood());
    }

    /** The hedges among some tokens in text order, those side by side joined. */
    private List<Match> matches(Sentence sentence, BitSet tokens, boolean saying) {
        List<Match> found = new ArrayList<>();
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
            Match match = match(sentence, i, saying);
            if (match != null) {
                Match last = found.isEmpty() ? null : found.get(found.size() - 1);
                if (last != null && last.to() + 2 >= match.from() && last.place() == Place.MODAL) {
                    found.set(found.size() - 1, joined(last, match));
                } else if (last == null || match.from() > last.to()) {
                    found.add(match);
                }
                i = match.to();
            }
        }
        return found;
    }

    private static Match joined(Match modal, Match word) {
        Likelihood weak = modal.likelihood();
        Likelihood other = word.likelihood();
        Likelihood both = other;
        if (weak != null && other != null && other.high() <= EVEN) {
            both = new Likelihood(Math.min(weak.low(), other.low()), Math.min(weak.high(), other.high()));
        } else if (other == null) {
            both = weak;
        }
        return new Match(modal.from(), word.to(), Place.WORD, both);
    }

    /** A measured hedge before an unmeasured one, one nearer to the main predicate before one deeper. */
    private static boolean better(Sentence sentence, Match match, Match best) {
        if ((match.likelihood() == null) != (best.likelihood() == null)) {
            return best.likelihood() == null;
        }
        return depth(sentence, match.from()) < depth(sentence, best.from()) && match.from() > best.to() + 1;
    }

    private static int depth(Sentence sentence, int token) {
        int depth = 0;
        for (int at = token; at >= 0 && depth < sentence.size(); at = sentence.head(at)) {
            depth++;
        }
        return depth;
    }

    private @Nullable Match match(Sentence sentence, int token, boolean saying) {
        String first = (saying ? sentence.lemma(token) : sentence.token(token).word()).toLowerCase(Locale.ROOT);
        for (Phrase phrase : byFirstWord.getOrDefault(first, List.of())) {
            boolean here = (phrase.place() == Place.CUE) == saying
                    && token + phrase.words().size() <= sentence.size()
                    && follows(sentence, token, phrase);
            if (here) {
                return negatable(sentence, token, phrase);
            }
        }
        return null;
    }

    private static boolean follows(Sentence sentence, int token, Phrase phrase) {
        for (int k = 1; k < phrase.words().size(); k++) {
            String word = sentence.token(token + k).word().toLowerCase(Locale.ROOT);
            if (!word.equals(phrase.words().get(k))) {
                return false;
            }
        }
        return phrase.place() != Place.MODAL || modal(sentence, token);
    }

    /** The match with the negation before it, which turns its interval over. */
    private static Match negatable(Sentence sentence, int token, Phrase phrase) {
        int to = token + phrase.words().size() - 1;
        Likelihood likelihood = phrase.likelihood();
        int not = phrase.place() == Place.WORD ? negation(sentence, token) : -1;
        if (not < 0) {
            return new Match(token, to, phrase.place(), likelihood);
        }
        Likelihood turned =
                likelihood == null ? null : new Likelihood(turned(likelihood.high()), turned(likelihood.low()));
        return new Match(not, to, Place.WORD, turned);
    }

    private static double turned(double bound) {
        return Math.round((1 - bound) * 100) / 100.0;
    }

    private static int negation(Sentence sentence, int token) {
        for (int i = token - 1; i >= Math.max(0, token - 2); i--) {
            if (NEGATIONS.contains(sentence.token(i).word().toLowerCase(Locale.ROOT))) {
                return i;
            }
            if (!sentence.pos(i).startsWith("RB")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Could not" tells of an ability that was lacking, "could" before a perfect of a chance that was missed. */
    private static boolean modal(Sentence sentence, int token) {
        int verb = sentence.head(token);
        boolean could = sentence.lemma(token).equals("could");
        return sentence.pos(token).equals("MD") && !(could && verb >= 0 && Clauses.negated(sentence, verb));
    }
}
