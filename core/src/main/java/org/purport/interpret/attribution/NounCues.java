package org.purport.interpret.attribution;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Sentence;

/** Attributions whose cue is a noun or adjective: "the White House's statement that", "is confident that". */
final class NounCues {
    /** Verbs that lend a noun of saying their subject ("made a promise"). */
    private static final Set<String> LIGHT = Set.of(
            "make",
            "issue",
            "express",
            "have",
            "give",
            "voice",
            "raise",
            "offer",
            "deliver",
            "release",
            "repeat",
            "renew",
            "reiterate",
            "share",
            "publish",
            "put",
            "post",
            "retract",
            "withdraw");

    /** Nouns that attribute though nobody is said to be behind them. */
    private static final Set<String> HEARSAY = Set.of(
            "report",
            "rumor",
            "rumour",
            "speculation",
            "allegation",
            "accusation",
            "claim",
            "fear",
            "hope",
            "concern",
            "warning",
            "prediction",
            "expectation",
            "suspicion",
            "doubt",
            "charge",
            "criticism",
            "call",
            "demand",
            "question");

    private final CueTable table;

    NounCues(CueTable table) {
        this.table = table;
    }

    /** The attribution of the noun or adjective at {@code token}, or null. */
    @Nullable
    Attribution find(Passage passage, int token) {
        Sentence sentence = passage.sentence();
        String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
        boolean noun = sentence.token(token).isNoun();
        for (Cue cue : noun ? table.noun(lemma) : table.adjective(lemma)) {
            Attribution found = noun ? noun(passage, token, cue) : adjective(passage, token, cue);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    static @Nullable Attribution noun(Passage passage, int token, Cue cue) {
        Sentence sentence = passage.sentence();
        BitSet content = clause(sentence, token, cue);
        boolean clausal = !content.isEmpty();
        BitSet group = new BitSet();
        group.set(token);
        int source = owner(sentence, token);
        int verb = lightVerb(sentence, token);
        if (source < 0 && verb >= 0) {
            source = Clauses.subject(sentence, verb);
            group.or(Clauses.verbGroup(sentence, verb));
            group.set(Math.min(verb, token), Math.max(verb, token) + 1);
            if (source >= 0 && group.get(source)) {
                return null;
            }
        }
        if (source < 0 && !HEARSAY.contains(sentence.lemma(token).toLowerCase(Locale.ROOT))) {
            return null;
        }
        if (!clausal && (source >= 0 || heard(sentence, token))) {
            content = phrase(sentence, token, cue, source);
        }
        if (content.isEmpty() || passage.spokenOfOneself(token, source)) {
            return null;
        }
        return Attribution.of(
                passage,
                token,
                group,
                source,
                content,
                cue.act(),
                "noun \"" + sentence.token(token).word() + "\"");
    }

    /** "Fears of a new attack grew", "there were calls for his resignation": a plural that nobody is named behind. */
    private static boolean heard(Sentence sentence, int token) {
        boolean there = sentence.isRelation(token, "nsubj")
                || sentence.head(token) >= 0 && sentence.child(sentence.head(token), "expl") >= 0;
        return there && sentence.pos(token).equals("NNS") && sentence.child(token, "nmod:poss", "amod") < 0;
    }

    private static BitSet clause(Sentence sentence, int token, Cue cue) {
        BitSet content = new BitSet();
        for (int child : sentence.childrenBy(token, "acl", "ccomp", "advcl", "dep", "xcomp")) {
            int mark = sentence.child(child, "mark");
            String marker = sentence.lemma(mark < 0 ? sentence.subtree(child).nextSetBit(0) : mark)
                    .toLowerCase(Locale.ROOT);
            boolean that = marker.equals("that") || marker.equals("whether") || marker.equals("if");
            if (child > token && (that && cue.takes("clause") || marker.equals("to") && cue.takes("to"))) {
                content.or(sentence.subtree(child));
                content.clear(0, token + 1);
                return content;
            }
        }
        return content;
    }

    private static BitSet phrase(Sentence sentence, int token, Cue cue, int source) {
        BitSet content = new BitSet();
        for (int child : sentence.childrenBy(token, "nmod", "acl")) {
            String marker = Clauses.preposition(sentence, child);
            if (marker.isEmpty()) {
                int mark = sentence.child(child, "mark");
                marker = mark < 0 ? "" : sentence.lemma(mark);
            }
            if (child > token && child != source && cue.takes(marker) && !marker.equals("to")) {
                content.or(sentence.subtree(child));
            }
        }
        return content;
    }

    /** Whose word it is: a possessor, a noun before it, or "of" where a clause says the content. */
    private static int owner(Sentence sentence, int token) {
        int possessor = sentence.child(token, "nmod:poss");
        if (possessor >= 0) {
            return possessor;
        }
        for (int child : sentence.childrenBy(token, "nmod")) {
            String marker = Clauses.preposition(sentence, child);
            boolean by = marker.equals("by") || marker.equals("from") || marker.equals("in") && media(sentence, child);
            if (child > token && by) {
                return child;
            }
        }
        return -1;
    }

    private static boolean media(Sentence sentence, int token) {
        return sentence.token(token).isProper();
    }

    private static int lightVerb(Sentence sentence, int token) {
        int head = sentence.head(token);
        return head >= 0 && sentence.isRelation(token, "obj") && LIGHT.contains(sentence.lemma(head)) ? head : -1;
    }

    static @Nullable Attribution adjective(Passage passage, int token, Cue cue) {
        Sentence sentence = passage.sentence();
        int source = Clauses.subject(sentence, token);
        if (source < 0 || passage.spokenOfOneself(token, source) || sentence.child(token, "cop") < 0) {
            return null;
        }
        boolean expletive =
                sentence.lemma(source).equals("it") || sentence.lemma(source).equals("this");
        BitSet content = new BitSet();
        if (cue.takes("clause") && sentence.child(token, "ccomp") > token) {
            content.or(sentence.subtree(sentence.child(token, "ccomp")));
        } else if (cue.takes("to")) {
            content.or(Contents.infinitive(sentence, token));
        }
        if (content.isEmpty()) {
            content.or(Contents.prepositional(sentence, token, cue));
        }
        if (content.isEmpty() || expletive) {
            return null;
        }
        BitSet group = Clauses.verbGroup(sentence, token);
        group.set(sentence.child(token, "cop"), token + 1);
        if (group.get(source)) {
            return null;
        }
        return Attribution.of(
                passage,
                token,
                group,
                source,
                content,
                cue.act(),
                "adjective \"" + sentence.token(token).word() + "\"");
    }
}
