package org.purport.interpret.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Sentence;

/** Finds the subject of a verb, also where the sentence leaves it to be understood. */
final class Control {
    private static final int DEEPEST = 6;

    private final Set<String> subjectControl = new HashSet<>();

    Control() {
        for (List<String> row : Table.open(Control.class, "control.tsv", 1).rows()) {
            subjectControl.addAll(List.of(row.get(0).split(", *")));
        }
    }

    /** Whether a verb stands in the passive, also as a participle ("the men detained"). */
    boolean isPassive(Sentence sentence, int verb) {
        if (sentence.child(verb, "nsubj:pass", "aux:pass") >= 0) {
            return true;
        }
        boolean participle = sentence.pos(verb).equals("VBN") && sentence.child(verb, "aux") < 0;
        if (participle && sentence.isRelation(verb, "conj") && sentence.child(verb, "nsubj", "obj") < 0) {
            int head = sentence.head(verb);
            return head >= 0 && sentence.token(head).isVerb() && isPassive(sentence, head);
        }
        return participle && sentence.isRelation(verb, "acl", "amod", "advcl", "dep") && sentence.child(verb, "nsubj") < 0;
    }

    /** The token of the subject, -1 where there is none; the surface subject of a passive. */
    int subject(Sentence sentence, int verb) {
        return subject(sentence, verb, 0);
    }

    private int subject(Sentence sentence, int verb, int depth) {
        int own = sentence.child(verb, "nsubj");
        if (own >= 0) {
            return antecedent(sentence, verb, own);
        }
        int head = sentence.head(verb);
        if (head < 0 || depth > DEEPEST) {
            return -1;
        }
        if (sentence.isRelation(verb, "acl", "amod")) {
            return ofNoun(sentence, verb, head, depth);
        }
        if (sentence.isRelation(verb, "xcomp", "ccomp", "advcl", "conj", "dep", "obl", "nmod", "parataxis")) {
            return ofGovernor(sentence, verb, head, depth);
        }
        return -1;
    }

    /** What a relative pronoun stands for. */
    int antecedent(Sentence sentence, int verb, int argument) {
        boolean relative = sentence.pos(argument).startsWith("W") && sentence.isRelation(verb, "acl:relcl");
        return relative && sentence.head(verb) >= 0 ? sentence.head(verb) : argument;
    }

    private int ofNoun(Sentence sentence, int verb, int noun, int depth) {
        boolean infinitive = sentence.pos(verb).equals("VB");
        if (!infinitive || !sentence.isRelation(verb, "acl")) {
            return noun;
        }
        int owner = sentence.child(noun, "nmod:poss");
        if (owner >= 0) {
            return owner;
        }
        for (int modifier : sentence.childrenBy(noun, "nmod")) {
            int preposition = sentence.child(modifier, "case");
            if (preposition >= 0 && List.of("by", "of", "for").contains(sentence.lemma(preposition)) && modifier < verb) {
                return modifier;
            }
        }
        int above = sentence.head(noun);
        return above >= 0 && sentence.token(above).isVerb() ? subject(sentence, above, depth + 1) : -1;
    }

    private int ofGovernor(Sentence sentence, int verb, int head, int depth) {
        boolean finite = sentence.isRelation(verb, "ccomp", "advcl", "parataxis", "dep")
                && sentence.pos(verb).matches("VB[DZP]");
        if (finite) {
            return -1;
        }
        if (!sentence.isRelation(verb, "conj", "advcl")) {
            int object = sentence.child(head, "obj");
            String lemma = sentence.lemma(head).toLowerCase(Locale.ROOT);
            if (object >= 0 && object != verb && object < verb && !subjectControl.contains(lemma)) {
                return object;
            }
        }
        return subject(sentence, head, depth + 1);
    }
}
