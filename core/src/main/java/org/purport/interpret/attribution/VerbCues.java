package org.purport.interpret.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Claim.Act;
import org.purport.model.Sentence;

/** Attributions whose cue is a verb: "said that", "accused them of", "is expected to". */
final class VerbCues {
    private static final Set<String> UNREAL = Set.of("may", "might", "could", "should", "can", "would", "will", "must");
    private static final Set<String> PHASES = Set.of("continue", "begin", "start", "go", "keep", "stop", "appear", "seem", "come", "try", "use");
    private static final Set<String> PARTICLES = Set.of("out", "on", "to", "at", "clear");

    private final CueTable table;

    VerbCues(CueTable table) {
        this.table = table;
    }

    /** The attribution of the verb at {@code verb}, or null. */
    @Nullable Attribution find(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        if (unreal(sentence, verb)) {
            return null;
        }
        String lemma = sentence.lemma(verb).toLowerCase(java.util.Locale.ROOT);
        boolean passive = Clauses.passive(sentence, verb);
        int source = passive ? Clauses.agent(sentence, verb) : speaker(passage, verb);
        if (passage.spokenOfOneself(verb, source) || (!passive && source < 0) || generic(sentence, source)) {
            return null;
        }
        source = passive && source >= 0 && Contents.setting(sentence, source) ? -1 : source;
        for (Cue cue : cues(sentence, verb, lemma)) {
            Attribution found = passive ? passive(passage, verb, cue, source) : active(passage, verb, cue, source);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "You know": nobody in particular. */
    private static boolean generic(Sentence sentence, int source) {
        return source >= 0 && sentence.lemma(source).equals("you");
    }

    private List<Cue> cues(Sentence sentence, int verb, String lemma) {
        for (int child : sentence.children(verb)) {
            if (child == verb + 1 || sentence.isRelation(child, "compound:prt")) {
                List<Cue> phrasal = table.verb(lemma + "_" + sentence.lemma(child));
                if (!phrasal.isEmpty() && PARTICLES.contains(sentence.lemma(child))) {
                    return phrasal;
                }
            }
        }
        return table.verb(lemma);
    }

    /** Who speaks: the subject, or the noun after an inverted verb ("..., said the mayor"). */
    private static int speaker(Passage passage, int verb) {
        int own = passage.sentence().child(verb, "nsubj");
        if (own >= 0) {
            return own;
        }
        int after = passage.sentence().child(verb, "obj", "dep");
        boolean contentBefore = passage.sentence().child(verb, "ccomp") >= 0
                        && passage.sentence().child(verb, "ccomp") < verb
                || passage.sentence().isRelation(verb, "parataxis");
        if (contentBefore && after == verb + 1 + distance(passage.sentence(), verb, after)) {
            return after;
        }
        return passage.speaker(verb);
    }

    private static int distance(Sentence sentence, int verb, int after) {
        return after < 0 ? -1 : after - verb - 1 - (sentence.token(verb + 1).isPunctuation() ? 1 : 0);
    }

    private static boolean unreal(Sentence sentence, int verb) {
        for (int child : sentence.childrenBy(verb, "aux")) {
            if (UNREAL.contains(sentence.lemma(child))) {
                return true;
            }
        }
        int head = sentence.head(verb);
        boolean controlled = Clauses.infinitive(sentence, verb) && head >= 0;
        return controlled && !PHASES.contains(sentence.lemma(head));
    }

    private static @Nullable Attribution active(Passage passage, int verb, Cue cue, int source) {
        Sentence sentence = passage.sentence();
        BitSet content = new BitSet();
        String frame = "";
        if (cue.takes("clause") || cue.takes("quote")) {
            content.or(cue.takes("quote") ? Contents.clause(passage, verb, source) : plainClause(passage, verb, source));
            frame = "clause";
        }
        if (content.isEmpty() && cue.takes("to")) {
            content.or(Contents.infinitive(sentence, verb));
            frame = "to";
        }
        if (content.isEmpty()) {
            content.or(Contents.prepositional(sentence, verb, cue));
            frame = "preposition";
            if (!content.isEmpty() && cue.act() != Act.ASKS && cue.act() != Act.REQUESTS) {
                content.or(Contents.object(sentence, verb));
            }
        }
        if (content.isEmpty() && cue.takes("obj")) {
            content.or(Contents.object(sentence, verb));
            frame = "object";
        }
        return content.isEmpty() ? null : attribution(passage, verb, cue, source, content, frame);
    }

    private static BitSet plainClause(Passage passage, int verb, int source) {
        return passage.sentence().child(verb, "ccomp") >= 0
                ? Contents.clause(passage, verb, source)
                : new BitSet();
    }

    private static @Nullable Attribution passive(Passage passage, int verb, Cue cue, int agent) {
        Sentence sentence = passage.sentence();
        BitSet content = new BitSet();
        boolean command = cue.act() == Act.REQUESTS || cue.act() == Act.ORDERS || cue.act() == Act.ASKS;
        if (cue.takes("to")) {
            content.or(Contents.infinitive(sentence, verb));
            if (!content.isEmpty() && !command) {
                content.or(Contents.passiveSubject(sentence, verb));
            }
        }
        boolean blamed = cue.act() == Act.ACCUSES && sentence.child(verb, "nsubj:pass") >= 0;
        if (content.isEmpty() && cue.takes("obj") && (agent >= 0 || blamed)) {
            content.or(Contents.passiveSubject(sentence, verb));
            if (blamed) {
                content.or(Contents.prepositional(sentence, verb, cue));
            }
        }
        if (command && agent < 0 && Clauses.negated(sentence, verb)) {
            return null;
        }
        if (content.isEmpty() && cue.takes("clause") && sentence.child(verb, "ccomp") >= 0) {
            content.or(sentence.subtree(sentence.child(verb, "ccomp")));
        }
        return content.isEmpty() ? null : attribution(passage, verb, cue, agent, content, "passive");
    }

    private static @Nullable Attribution attribution(
            Passage passage, int verb, Cue cue, int source, BitSet content, String frame) {
        Sentence sentence = passage.sentence();
        BitSet group = Clauses.verbGroup(sentence, verb);
        if (source >= 0 && group.get(source)) {
            return null;
        }
        if (frame.equals("preposition")) {
            marker(sentence, verb, content, group);
        }
        BitSet phrase = source < 0 ? new BitSet() : passage.source(source, group, nothingAround(content, source));
        BitSet whole = passage.completed(content, group, phrase);
        if (whole.isEmpty()) {
            return null;
        }
        return new Attribution(
                sentence,
                verb,
                group,
                source,
                phrase,
                whole,
                List.of(),
                List.of(),
                cue.act(),
                "\"" + sentence.token(verb).word() + "\" + " + frame);
    }

    /** A preposition right behind the verb belongs to the cue: "called for". */
    private static void marker(Sentence sentence, int verb, BitSet content, BitSet group) {
        int next = verb + 1;
        if (content.get(next) && next < sentence.size() && sentence.isRelation(next, "case", "mark")) {
            content.clear(next);
            group.set(next);
        }
    }

    /** The content, but never the source's own head. */
    private static BitSet nothingAround(BitSet content, int source) {
        BitSet other = (BitSet) content.clone();
        other.clear(source);
        return other;
    }
}
