package org.purport.interpret.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Sentence;

/** Finds the subject of a verb, also where the sentence leaves it to be understood. */
final class Control {
    private static final int DEEPEST = 6;
    private static final int FARTHEST_ANTECEDENT = 4;

    private static final Set<String> OWNING = Set.of("by", "of", "for");
    /** What nobody does without an object. */
    private static final Set<String> UNDERGONE = Set.of(
            "kill",
            "wound",
            "injure",
            "arrest",
            "detain",
            "jail",
            "abduct",
            "kidnap",
            "deport",
            "behead",
            "sentence",
            "indict");

    private static final Set<String> CHARGING = Set.of("of", "for", "from", "into");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final Set<String> subjectControl;
    private final IntPredicate isAnybody;
    private final IntPredicate isTime;

    /**
     * @param subjectControl verbs whose subject does what the infinitive after them says
     * @param isAnybody whether a token names an actor: things do not act, so "signed a deal to send" is not the deal's doing
     * @param isTime whether a token is part of a time, which parsers can take for a subject ("called on Saturday to ask")
     */
    Control(Set<String> subjectControl, IntPredicate isAnybody, IntPredicate isTime) {
        this.subjectControl = subjectControl;
        this.isAnybody = isAnybody;
        this.isTime = isTime;
    }

    /** The verbs of the table of control. */
    static Set<String> subjectControl() {
        Set<String> verbs = new HashSet<>();
        for (List<String> row : Table.open(Control.class, "control.tsv", 1).rows()) {
            verbs.addAll(List.of(row.get(0).split(", *")));
        }
        return verbs;
    }

    /** Whether a verb stands in the passive, also as a participle ("the men detained"). */
    boolean isPassive(Sentence sentence, int verb) {
        if (sentence.child(verb, "nsubj:pass", "aux:pass") >= 0) {
            return true;
        }
        if (isBarePassive(sentence, verb)) {
            return true;
        }
        boolean past = sentence.pos(verb).equals("VBD")
                && sentence.isRelation(verb, "acl", "amod")
                && hasAgent(sentence, verb);
        boolean participle = (past || sentence.pos(verb).equals("VBN")) && sentence.child(verb, "aux") < 0;
        if (participle && sentence.isRelation(verb, "conj") && sentence.child(verb, "nsubj", "obj") < 0) {
            int head = sentence.head(verb);
            return head >= 0 && sentence.token(head).isVerb() && isPassive(sentence, head);
        }
        return participle
                && sentence.isRelation(verb, "acl", "amod", "advcl", "dep")
                && sentence.child(verb, "nsubj") < 0;
    }

    /** "Ten killed in raid", "sanctions imposed by B remain", where no auxiliary says so. */
    private static boolean isBarePassive(Sentence sentence, int verb) {
        boolean bare = sentence.pos(verb).equals("VBN") || sentence.pos(verb).equals("VBD");
        if (!bare
                || sentence.child(verb, "nsubj") < 0
                || sentence.child(verb, "aux", "obj", "iobj", "ccomp", "xcomp") >= 0) {
            return false;
        }
        return hasAgent(sentence, verb) && sentence.pos(verb).equals("VBN")
                || UNDERGONE.contains(sentence.lemma(verb).toLowerCase(Locale.ROOT));
    }

    private static boolean hasAgent(Sentence sentence, int verb) {
        for (int oblique : sentence.childrenBy(verb, "obl")) {
            int preposition = sentence.child(oblique, "case");
            if (preposition >= 0 && sentence.lemma(preposition).equals("by")) {
                return true;
            }
        }
        return false;
    }

    /** The token of the subject, -1 where there is none; the surface subject of a passive. */
    int subject(Sentence sentence, int verb) {
        return subject(sentence, verb, 0);
    }

    private int subject(Sentence sentence, int verb, int depth) {
        int own = ownSubject(sentence, verb);
        int pronoun = own >= 0 ? own : pronounBefore(sentence, verb);
        if (pronoun >= 0) {
            return antecedent(sentence, verb, pronoun);
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

    /** Who does what stands after a preposition: "accused B of arming rebels", "was jailed for arming rebels". */
    int subjectOfGerund(Sentence sentence, int gerund) {
        int governor = sentence.head(sentence.head(gerund));
        if (governor < 0 || !sentence.token(governor).isVerb()) {
            return -1;
        }
        int object = sentence.child(governor, "obj");
        return object >= 0 && isAnybody.test(object) ? object : subject(sentence, governor);
    }

    private int ownSubject(Sentence sentence, int verb) {
        int subject = sentence.child(verb, "nsubj");
        return subject >= 0 && isTime.test(subject) ? -1 : subject;
    }

    /** What a relative pronoun stands for. */
    static int antecedent(Sentence sentence, int verb, int argument) {
        if (!isRelative(sentence, argument)) {
            return argument;
        }
        if (sentence.isRelation(verb, "acl:relcl") && sentence.head(verb) >= 0) {
            return sentence.head(verb);
        }
        for (int i = argument - 1; i >= Math.max(0, argument - FARTHEST_ANTECEDENT); i--) {
            if (sentence.token(i).isNoun()) {
                return i;
            }
        }
        return argument;
    }

    /** Also "that", which taggers take for a determiner. */
    private static boolean isRelative(Sentence sentence, int token) {
        boolean bare = sentence.child(token, "case", "det") < 0;
        return bare
                && (sentence.pos(token).startsWith("W") || sentence.lemma(token).equals("that"));
    }

    /** The "which" right before a verb without subject is its subject, whatever the parser calls it; -1 where there is none. */
    static int pronounBefore(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (sentence.pos(i).equals("WDT") || sentence.pos(i).equals("WP")) {
                return sentence.lemma(i).equals("what") ? -1 : i;
            }
            if (!sentence.isRelation(i, "aux", "advmod")) {
                return -1;
            }
        }
        return -1;
    }

    private int ofNoun(Sentence sentence, int verb, int noun, int depth) {
        if (!sentence.isRelation(verb, "acl") || sentence.child(verb, "mark") < 0) {
            return noun;
        }
        int owner = owner(sentence, noun, verb);
        int above = sentence.head(noun);
        if (owner >= 0 || above < 0 || !sentence.token(above).isVerb()) {
            return owner;
        }
        int subject = subject(sentence, above, depth + 1);
        return subject == noun ? -1 : subject;
    }

    /** Whose plan, offer or attempt a noun is, by what stands before {@code end}; -1 where nobody is named. */
    private static int owner(Sentence sentence, int noun, int end) {
        int possessor = sentence.child(noun, "nmod:poss");
        if (possessor >= 0) {
            return possessor;
        }
        for (int modifier : sentence.childrenBy(noun, "nmod")) {
            int preposition = sentence.child(modifier, "case");
            if (preposition >= 0 && OWNING.contains(sentence.lemma(preposition)) && modifier < end) {
                return modifier;
            }
        }
        return -1;
    }

    /** "Accused B of shelling", "fined B for spying", "kept B from leaving": B does what the gerund says. */
    private static boolean isCharge(Sentence sentence, int verb) {
        int mark = sentence.pos(verb).equals("VBG") ? sentence.child(verb, "mark", "case") : -1;
        return mark >= 0 && CHARGING.contains(sentence.lemma(mark));
    }

    private int ofGovernor(Sentence sentence, int verb, int head, int depth) {
        boolean finite =
                sentence.isRelation(verb, "ccomp", "advcl", "parataxis", "dep") && FINITE.contains(sentence.pos(verb));
        if (finite) {
            return -1;
        }
        boolean beside = sentence.isRelation(verb, "conj", "advcl") && !isCharge(sentence, verb)
                || sentence.isRelation(verb, "dep") && sentence.pos(verb).equals("VBG");
        int object = beside ? -1 : sentence.child(head, "obj");
        boolean between = object >= 0 && object < verb;
        boolean controls =
                between && !subjectControl.contains(sentence.lemma(head).toLowerCase(Locale.ROOT));
        if (controls && isAnybody.test(object)) {
            return object;
        }
        int owner = between && !isAnybody.test(object) ? owner(sentence, object, verb) : -1;
        if (owner >= 0 && isAnybody.test(owner)) {
            return owner;
        }
        int subject = subject(sentence, head, depth + 1);
        return controls && (subject < 0 || !isAnybody.test(subject)) ? object : subject;
    }
}
