package org.purport.interpret.attribution;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Claim.Act;
import org.purport.model.Sentence;

/**
 * What somebody could not check: "could not be independently verified", "was unable to confirm".
 *
 * <p>Where nobody is named it is the author's own reserve: an attribution that declines and has no source.
 */
final class Reserves {
    private static final Set<String> CHECKING = Set.of("verify", "confirm", "corroborate", "authenticate", "establish");
    private static final Set<String> UNABLE = Set.of("unable", "impossible", "possible", "able");

    private Reserves() {}

    /** The reserve whose verb of checking is at {@code verb}, or null. */
    static @Nullable Attribution find(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        if (!CHECKING.contains(sentence.lemma(verb)) || passage.quoted(verb)) {
            return null;
        }
        int unable = unable(sentence, verb);
        if (unable < 0 && !couldNot(sentence, verb)) {
            return null;
        }
        BitSet cue = Clauses.verbGroup(sentence, verb);
        if (unable >= 0) {
            int copula = sentence.child(unable, "cop");
            int not = Clauses.negation(sentence, unable);
            cue.set(Math.min(copula < 0 ? unable : copula, not < 0 ? unable : not), verb + 1);
        }
        int source = source(sentence, verb, unable);
        BitSet content = checked(sentence, verb);
        BitSet phrase = source < 0 ? new BitSet() : passage.source(source, cue, content);
        BitSet whole = passage.completed(content, cue, phrase);
        return whole.isEmpty()
                ? null
                : Attribution.in(
                        sentence,
                        verb,
                        cue,
                        source < 0 ? Attribution.Speaker.author() : new Attribution.Speaker(source, phrase),
                        whole,
                        Act.DECLINES,
                        "\"" + sentence.token(verb).word() + "\" that could not be done");
    }

    /** Who could not check it, or -1. */
    private static int source(Sentence sentence, int verb, int unable) {
        if (Clauses.passive(sentence, verb)) {
            return Clauses.agent(sentence, verb);
        }
        int subject = unable >= 0 ? sentence.child(unable, "nsubj") : Clauses.subject(sentence, verb);
        return subject >= 0 && sentence.lemma(subject).equals("it") ? -1 : subject;
    }

    private static BitSet checked(Sentence sentence, int verb) {
        boolean passive = Clauses.passive(sentence, verb);
        BitSet content = new BitSet();
        for (int child : sentence.childrenBy(verb, "nsubj:pass", "obj", "ccomp", "advcl")) {
            if (passive || child > verb) {
                content.or(sentence.subtree(child));
            }
        }
        return content;
    }

    private static boolean couldNot(Sentence sentence, int verb) {
        int modal = sentence.child(verb, "aux");
        return modal >= 0
                && sentence.pos(modal).equals("MD")
                && (sentence.lemma(modal).equals("could")
                        || sentence.lemma(modal).equals("can"))
                && Clauses.negated(sentence, verb);
    }

    /** The adjective of "was unable to verify", "it was not possible to verify", or -1. */
    private static int unable(Sentence sentence, int verb) {
        int governor = sentence.head(verb);
        if (governor < 0 || governor > verb || !UNABLE.contains(sentence.lemma(governor))) {
            return -1;
        }
        boolean negative = sentence.lemma(governor).equals("unable")
                || sentence.lemma(governor).equals("impossible");
        return negative || Clauses.negated(sentence, governor) ? governor : -1;
    }
}
