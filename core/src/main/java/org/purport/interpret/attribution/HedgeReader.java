package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Hedge;
import org.purport.model.Likelihood;
import org.purport.model.Sentence;
import org.purport.model.Span;

/** Finds the words that say how likely a content is, and the interval they stand for. */
final class HedgeReader {
    private final List<Phrase> phrases = new ArrayList<>();

    private record Phrase(
            List<String> words, boolean modal, @Nullable Likelihood likelihood) {}

    private record Match(int token, Phrase phrase) {}

    HedgeReader() {
        for (List<String> row : Table.open(HedgeReader.class, "hedges.tsv", 6).rows()) {
            boolean measured = !Table.cell(row, 2).isEmpty();
            phrases.add(new Phrase(
                    List.of(row.get(0).split(" ")),
                    row.get(1).equals("modal"),
                    measured ? new Likelihood(Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3))) : null));
        }
        phrases.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    }

    /** The hedge of a content: that of its main predicate first, else the first there is. */
    Hedge read(Attribution attribution) {
        Sentence sentence = attribution.sentence();
        Match best = null;
        for (int i = attribution.content().nextSetBit(0);
                i >= 0;
                i = attribution.content().nextSetBit(i + 1)) {
            Match match = match(sentence, i);
            if (match != null && (best == null || higher(sentence, match, best))) {
                best = match;
            }
        }
        if (best == null) {
            return Hedge.NONE;
        }
        Span span =
                sentence.span(best.token(), best.token() + best.phrase().words().size() - 1);
        return new Hedge(List.of(span), best.phrase().likelihood());
    }

    private static boolean higher(Sentence sentence, Match match, Match best) {
        return depth(sentence, match.token()) < depth(sentence, best.token())
                && match.token() > best.token() + best.phrase().words().size();
    }

    private static int depth(Sentence sentence, int token) {
        int depth = 0;
        for (int at = token; at >= 0 && depth < sentence.size(); at = sentence.head(at)) {
            depth++;
        }
        return depth;
    }

    private @Nullable Match match(Sentence sentence, int token) {
        for (Phrase phrase : phrases) {
            if (token + phrase.words().size() <= sentence.size() && matches(sentence, token, phrase)) {
                return new Match(token, phrase);
            }
        }
        return null;
    }

    private static boolean matches(Sentence sentence, int token, Phrase phrase) {
        for (int k = 0; k < phrase.words().size(); k++) {
            String word = sentence.token(token + k).word().toLowerCase(Locale.ROOT);
            if (!word.equals(phrase.words().get(k))) {
                return false;
            }
        }
        return !phrase.modal() || modal(sentence, token);
    }

    /** "Could not" tells of an ability that was lacking, "could" before a perfect of a chance that was missed. */
    private static boolean modal(Sentence sentence, int token) {
        int verb = sentence.head(token);
        boolean could = sentence.lemma(token).equals("could");
        return sentence.pos(token).equals("MD") && !(could && verb >= 0 && Clauses.negated(sentence, verb));
    }
}
