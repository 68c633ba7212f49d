package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Claim.Act;
import org.purport.model.Sentence;

/** Everything in a sentence that could be an attribution if its word attributed: one candidate for each predicate and frame. */
final class Candidates {
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "on", "about", "for", "against", "with", "in", "at", "over", "into", "toward", "towards", "from",
            "behind", "by");

    private static final List<Cue> VERB_FRAMES =
            List.of(cue(Set.of("clause")), cue(Set.of("to")), cue(Set.of("as")), cue(Set.of("obj")), cue(PREPOSITIONS));
    private static final List<Cue> NOUN_FRAMES = List.of(cue(Set.of("clause", "to")), cue(PREPOSITIONS));
    private static final Cue CLAUSE_OR_TO = cue(Set.of("clause", "to"));

    private Candidates() {}

    private static Cue cue(Set<String> frames) {
        return new Cue("", frames, Act.ASSERTS);
    }

    /** The candidates at a token. */
    static List<Attribution> at(Passage passage, int token) {
        Sentence sentence = passage.sentence();
        if (sentence.token(token).isVerb()) {
            return verb(passage, token);
        }
        List<Attribution> found = new ArrayList<>();
        if (sentence.token(token).isNoun()) {
            NOUN_FRAMES.forEach(frame -> add(found, NounCues.noun(passage, token, frame)));
        } else if (sentence.pos(token).startsWith("JJ")) {
            add(found, NounCues.adjective(passage, token, CLAUSE_OR_TO));
            add(found, NounCues.adjective(passage, token, cue(PREPOSITIONS)));
        }
        return found;
    }

    private static List<Attribution> verb(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        List<Attribution> found = new ArrayList<>();
        if (sentence.isRelation(verb, "aux", "cop")) {
            return found;
        }
        boolean passive = Clauses.passive(sentence, verb) || VerbCues.reduced(sentence, verb);
        int source = passive ? Clauses.agent(sentence, verb) : VerbCues.speaker(passage, verb);
        if (passage.spokenOfOneself(verb, source) || (!passive && source < 0)) {
            return found;
        }
        for (Cue frame : VERB_FRAMES) {
            add(
                    found,
                    passive
                            ? VerbCues.passive(passage, verb, frame, source)
                            : VerbCues.active(passage, verb, frame, source));
        }
        return found;
    }

    private static void add(List<Attribution> found, @Nullable Attribution candidate) {
        if (candidate != null
                && found.stream().noneMatch(other -> other.content().equals(candidate.content()))) {
            found.add(candidate);
        }
    }
}
