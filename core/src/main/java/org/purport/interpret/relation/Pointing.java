package org.purport.interpret.relation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Sentence;

/** What a deed is when only a pronoun or a word for any deed names it: "it never came", "the move follows a warning". */
final class Pointing {
    private static final Set<String> PRONOUNS = Set.of("it", "this", "that");
    private static final Set<String> HAPPENING =
            Set.of("come", "happen", "occur", "materialise", "materialize", "take place", "follow");
    private static final Set<String> ANY_DEED = Set.of("move", "step", "gesture", "deed");

    private Pointing() {}

    /** The telling that another one means, or null where it means none or names its deed itself. */
    static @Nullable Happening at(List<Happening> told, Happening now) {
        if (isPronoun(now)) {
            Happening noun = last(told, now, true);
            return noun == null ? last(told, now, false) : noun;
        }
        boolean deed = ANY_DEED.contains(now.event().lemma().toLowerCase(Locale.ROOT))
                && now.points()
                && now.subject().isEmpty()
                && now.rest().isEmpty();
        return deed ? last(told, now, false) : null;
    }

    private static boolean isPronoun(Happening now) {
        Sentence sentence = now.sentence();
        int subject = sentence.child(now.index(), "nsubj");
        return now.verb()
                && subject >= 0
                && PRONOUNS.contains(sentence.token(subject).word().toLowerCase(Locale.ROOT))
                && HAPPENING.contains(now.event().lemma().toLowerCase(Locale.ROOT))
                && sentence.child(now.index(), "ccomp", "xcomp") < 0;
    }

    /** Of the sentence before: the last deed that a noun names as its subject or object, or else its main verb. */
    private static @Nullable Happening last(List<Happening> told, Happening now, boolean noun) {
        for (int i = told.size() - 1; i >= 0; i--) {
            Happening before = told.get(i);
            int far = now.sentence().index() - before.sentence().index();
            if (far > 1) {
                return null;
            }
            String relation = before.sentence().relation(before.index());
            boolean named = relation.startsWith("nsubj") || relation.equals("obj");
            boolean main = before.event().type() != null && relation.equals("root");
            if (far == 1 && (noun ? !before.verb() && named : main)) {
                return before;
            }
        }
        return null;
    }
}
