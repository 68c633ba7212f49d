package org.purport.interpret.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Claim.Act;
import org.purport.model.Sentence;

/** Attributions without a predicate of their own: "according to", "reportedly", a name and a colon. */
final class PhraseCues {
    private static final int LONGEST_NAME = 7;

    private final CueTable table;

    PhraseCues(CueTable table) {
        this.table = table;
    }

    /** The attribution of the phrase that begins at {@code token}, or null. */
    @Nullable Attribution find(Passage passage, int token) {
        Sentence sentence = passage.sentence();
        String word = sentence.token(token).word().toLowerCase(Locale.ROOT);
        if (word.equals("according") && token + 1 < sentence.size() && sentence.lemma(token + 1).equals("to")) {
            return according(passage, token);
        }
        if (sentence.pos(token).startsWith("RB") && !table.adverb(word).isEmpty()) {
            return adverb(passage, token);
        }
        return null;
    }

    private static @Nullable Attribution according(Passage passage, int token) {
        Sentence sentence = passage.sentence();
        int source = sentence.head(token);
        if (source < token) {
            source = sentence.child(token, "obl", "nmod", "obj");
        }
        if (source < 0) {
            return null;
        }
        BitSet cue = new BitSet();
        cue.set(token, token + 2);
        BitSet phrase = new BitSet();
        phrase.or(sentence.subtree(source));
        phrase.clear(0, token + 2);
        phrase.set(source);
        phrase.clear(phrase.nextClearBit(source), Math.max(sentence.size(), phrase.length()));
        cutAtComma(sentence, phrase, source);
        org.purport.interpret.syntax.NounPhrases.trim(sentence, phrase);
        BitSet content = scope(passage, source, token, phrase);
        content.andNot(cue);
        BitSet whole = passage.completed(content, cue, phrase);
        return whole.isEmpty()
                ? null
                : new Attribution(
                        sentence, token, cue, source, phrase, whole, List.of(), List.of(), Act.ASSERTS, "\"according to\"");
    }

    /** A source at the head of its sentence ends before the comma that closes the phrase. */
    private static void cutAtComma(Sentence sentence, BitSet phrase, int source) {
        for (int i = source + 1; i < phrase.length(); i++) {
            boolean clauseBehind = phrase.get(i)
                    && sentence.head(i) == source
                    && sentence.isRelation(i, "parataxis", "conj")
                    && sentence.child(i, "nsubj") >= 0;
            if (clauseBehind) {
                phrase.andNot(sentence.subtree(i));
            }
        }
        phrase.clear(phrase.nextClearBit(source), Math.max(sentence.size(), phrase.length()));
    }

    private static BitSet scope(Passage passage, int source, int token, BitSet phrase) {
        Sentence sentence = passage.sentence();
        int governor = sentence.head(source);
        while (governor >= 0 && !clausal(sentence, governor)) {
            governor = sentence.head(governor);
        }
        BitSet content = new BitSet();
        if (governor < 0) {
            content.set(0, sentence.size());
        } else {
            content.or(sentence.subtree(governor));
        }
        content.andNot(phrase);
        content.clear(token, token + 2);
        if (phrase.length() > 0 && content.nextSetBit(0) > token) {
            return content;
        }
        return content;
    }

    private static boolean clausal(Sentence sentence, int token) {
        return sentence.head(token) < 0
                || sentence.isRelation(token, "ccomp", "advcl", "conj", "parataxis", "acl:relcl")
                        && (sentence.child(token, "nsubj") >= 0 || sentence.token(token).isVerb());
    }

    private static @Nullable Attribution adverb(Passage passage, int token) {
        Sentence sentence = passage.sentence();
        int verb = sentence.head(token);
        if (verb < 0) {
            return null;
        }
        BitSet cue = new BitSet();
        cue.set(token);
        BitSet content = clause(sentence, verb);
        content.clear(token);
        BitSet whole = passage.completed(content, cue, new BitSet());
        return whole.isEmpty()
                ? null
                : new Attribution(
                        sentence,
                        token,
                        cue,
                        -1,
                        new BitSet(),
                        whole,
                        List.of(),
                        List.of(),
                        Act.ASSERTS,
                        "adverb \"" + sentence.token(token).word() + "\"");
    }

    /** The clause of {@code verb} with a subject it shares, without clauses that stand beside it. */
    private static BitSet clause(Sentence sentence, int verb) {
        BitSet content = sentence.subtree(verb);
        for (int child : sentence.children(verb)) {
            boolean beside = sentence.isRelation(child, "parataxis")
                    || sentence.isRelation(child, "conj") && sentence.child(child, "nsubj") >= 0
                    || sentence.isRelation(child, "advcl") && child < verb
                    || sentence.isRelation(child, "advcl") && child > 0 && sentence.token(firstOf(sentence, child) - 1 < 0 ? 0 : firstOf(sentence, child) - 1).word().equals(",")
                    || sentence.isRelation(child, "cc", "mark");
            if (beside) {
                content.andNot(sentence.subtree(child));
            }
        }
        int subject = Clauses.subject(sentence, verb);
        if (subject >= 0 && !content.get(subject) && !sentence.dominates(subject, verb)) {
            content.or(sentence.subtree(subject));
        }
        return content;
    }

    private static int firstOf(Sentence sentence, int token) {
        return sentence.subtree(token).nextSetBit(0);
    }

    /** "Name: what is said", at the head of a block. */
    @Nullable Attribution colon(Passage passage, boolean opensBlock) {
        Sentence sentence = passage.sentence();
        if (!opensBlock) {
            return null;
        }
        for (int i = 1; i < Math.min(LONGEST_NAME, sentence.size() - 1); i++) {
            if (sentence.token(i).word().equals(":")) {
                return named(passage, i);
            }
            if (!sentence.token(i).isProper() && !sentence.pos(i).equals("POS")) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Attribution named(Passage passage, int colon) {
        Sentence sentence = passage.sentence();
        boolean somebody = false;
        BitSet source = new BitSet();
        for (int i = 0; i < colon; i++) {
            String entity = sentence.token(i).entity();
            somebody |= entity.equals("PERSON") || entity.equals("ORGANIZATION");
            source.set(i);
        }
        if (!somebody) {
            return null;
        }
        BitSet cue = new BitSet();
        cue.set(colon);
        BitSet content = new BitSet();
        content.set(colon + 1, sentence.size());
        BitSet whole = passage.completed(content, cue, source);
        return whole.cardinality() < 3
                ? null
                : new Attribution(
                        sentence, colon, cue, colon - 1, source, whole, List.of(), List.of(), Act.ASSERTS, "name and colon");
    }
}
