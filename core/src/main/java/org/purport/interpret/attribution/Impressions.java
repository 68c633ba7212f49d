package org.purport.interpret.attribution;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Claim.Act;
import org.purport.model.Sentence;

/** What the report itself only has an impression of: "the ship appears to have sunk", "it seems that nobody came". */
final class Impressions {
    private static final Set<String> SEEMING = Set.of("appear", "seem");

    private Impressions() {}

    /** The impression whose verb is at {@code verb}, the author's own, or null. */
    static @Nullable Attribution find(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        if (!SEEMING.contains(sentence.lemma(verb))
                || passage.quoted(verb)
                || Clauses.infinitive(sentence, verb)
                || sentence.pos(verb).equals("VBG")) {
            return null;
        }
        int predicate = sentence.child(verb, "xcomp", "ccomp", "advcl");
        if (predicate < verb || shows(sentence, verb, predicate)) {
            return null;
        }
        BitSet content = sentence.subtree(predicate);
        content.clear(0, verb + 1);
        int subject = Clauses.subject(sentence, verb);
        if (subject >= 0 && subject < verb && !expletive(sentence, subject)) {
            BitSet phrase = sentence.subtree(subject);
            phrase.clear(verb, Math.max(verb, phrase.length()));
            content.or(phrase);
        }
        BitSet cue = Clauses.verbGroup(sentence, verb);
        BitSet whole = passage.completed(content, cue, new BitSet());
        return whole.isEmpty()
                ? null
                : Attribution.in(
                        sentence,
                        verb,
                        cue,
                        Attribution.Speaker.author(),
                        whole,
                        Act.ASSERTS,
                        "\"" + sentence.token(verb).word() + "\", the author's own impression");
    }

    /** "Appeared before the court to testify" is no impression. */
    private static boolean shows(Sentence sentence, int verb, int predicate) {
        boolean purpose = sentence.isRelation(predicate, "advcl") && Clauses.infinitive(sentence, predicate);
        return purpose && sentence.child(verb, "obl") >= 0 && sentence.child(verb, "obl") < predicate;
    }

    private static boolean expletive(Sentence sentence, int subject) {
        return sentence.lemma(subject).equals("it") || sentence.pos(subject).equals("EX");
    }
}
