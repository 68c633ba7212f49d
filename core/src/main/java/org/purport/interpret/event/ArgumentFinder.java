package org.purport.interpret.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Sentence;

/** Finds the arguments of triggers: passives, relatives, control, possessors, and what a light verb lends its noun. */
final class ArgumentFinder {
    private static final Set<String> WITHIN = Set.of("during", "on", "in", "for", "at");
    private static final Set<String> ADDRESSING = Set.of("on", "upon", "for");
    private static final Set<String> LOOSE = Set.of("to", "from", "with", "against", "on", "into", "for", "at");

    private final Set<String> subjectControl = Control.subjectControl();
    private final Set<String> doing = new HashSet<>();
    private final Set<String> bearing = new HashSet<>();
    private final Set<String> occurring = new HashSet<>();

    private final Set<String> doings = new WordClasses().words("DOINGS");
    private final FrameLexicon lexicon;

    ArgumentFinder(FrameLexicon lexicon) {
        this.lexicon = lexicon;
        for (List<String> row :
                Table.open(ArgumentFinder.class, "carriers.tsv", 2).rows()) {
            Set<String> verbs =
                    switch (row.get(0)) {
                        case "does" -> doing;
                        case "bears" -> bearing;
                        default -> occurring;
                    };
            verbs.addAll(List.of(row.get(1).split(", *")));
        }
    }

    /**
     * Arguments of a trigger.
     *
     * @param isTime tokens of time expressions, which are no arguments
     * @param isAnybody tokens that name an actor
     */
    Arguments of(Trigger trigger, IntPredicate isTime, IntPredicate isAnybody) {
        Arguments found = new Arguments(trigger.sentence());
        Control control = new Control(subjectControl, isAnybody, isTime);
        switch (trigger.kind()) {
            case VERB -> verb(trigger, control, found, isTime);
            case NOUN -> noun(trigger, control, found, isTime);
            case ADJECTIVE, STATE -> adjective(trigger, control, found, isTime);
        }
        return found;
    }

    /** The noun whose phrase tells of the deed: "effort" of "a mediation effort between A and B". */
    private int phrase(Trigger trigger) {
        return namesDoing(trigger) ? trigger.sentence().head(trigger.head()) : trigger.head();
    }

    /** Whether the noun after a trigger in a compound is what the deed is done in: "coup attempt", "arrest warrant". */
    boolean namesDoing(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int head = sentence.head(trigger.head());
        return trigger.isNoun()
                && head > trigger.head()
                && sentence.isRelation(trigger.head(), "compound")
                && doings.contains(sentence.lemma(head).toLowerCase(Locale.ROOT));
    }

    /** The verb that carries an event noun ("held" of "held talks"), or -1. */
    int carrier(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int i = phrase(trigger);
        int head = trigger.isNoun() ? sentence.head(i) : -1;
        if (head < 0 || !sentence.token(head).isVerb()) {
            return -1;
        }
        String verb = lemma(sentence, head);
        boolean carried =
                sentence.isRelation(i, "obj", "nsubj:pass") && (doing.contains(verb) || bearing.contains(verb));
        boolean occurs = sentence.isRelation(i, "nsubj") && occurring.contains(verb);
        return carried || occurs ? head : -1;
    }

    private void verb(Trigger trigger, Control control, Arguments found, IntPredicate isTime) {
        Sentence sentence = trigger.sentence();
        int verb = trigger.head();
        if (isGerundOfVerbBefore(sentence, verb)) {
            gerund(sentence, control, verb, found, isTime);
            return;
        }
        if (isGerundAfterPreposition(sentence, verb)) {
            int subject = control.subjectOfGerund(sentence, verb);
            if (subject >= 0) {
                found.add("subj", subject);
            }
            found.add("obj", sentence.head(verb));
            behindObject(sentence, found, isTime);
            return;
        }
        boolean passive = control.isPassive(sentence, verb);
        found.passive(passive);
        int subject = control.subject(sentence, verb);
        boolean objectBehind = sentence.child(verb, "obj") > verb;
        if (subject >= 0) {
            found.add(!passive ? "subj" : objectBehind ? "iobj" : "obj", subject);
        }
        boolean gap =
                sentence.isRelation(verb, "acl:relcl") && sentence.child(verb, "obj", "ccomp", "xcomp") < 0 && !passive;
        if (gap && subject >= 0 && subject != sentence.head(verb) && !hasRelativeAdverb(sentence, verb)) {
            found.add("obj", sentence.head(verb));
        }
        if (standIn(sentence, verb) >= 0) {
            found.add("obj", sentence.head(verb));
        }
        for (int child : sentence.children(verb)) {
            complement(sentence, verb, child, found, isTime);
        }
        behindObject(sentence, found, isTime);
    }

    /**
     * In "which protected protesters" the parser can take the verb for an attribute of its object and hang the rest of the clause
     * on that; the token of the object then, else -1.
     */
    static int standIn(Sentence sentence, int verb) {
        boolean attribute = sentence.isRelation(verb, "amod") && sentence.head(verb) > verb;
        return attribute && Control.pronounBefore(sentence, verb) >= 0 ? sentence.head(verb) : -1;
    }

    /** "Denied supplying drones", where the parser takes "supplying" for an attribute of the drones. */
    private static boolean isGerundOfVerbBefore(Sentence sentence, int verb) {
        int noun = sentence.head(verb);
        return verb > 0
                && noun > verb
                && sentence.pos(verb).equals("VBG")
                && sentence.isRelation(verb, "amod")
                && sentence.isRelation(noun, "obj")
                && sentence.head(noun) == verb - 1;
    }

    /** "Accused of arming rebels", where the parser takes "arming" for an attribute of the rebels. */
    private boolean isGerundAfterPreposition(Sentence sentence, int verb) {
        int noun = sentence.head(verb);
        return verb > 0
                && noun > verb
                && sentence.pos(verb).equals("VBG")
                && sentence.isRelation(verb, "amod")
                && sentence.child(noun, "case") == verb - 1
                && lexicon.knowsVerb(lemma(sentence, verb));
    }

    private static void gerund(Sentence sentence, Control control, int verb, Arguments found, IntPredicate isTime) {
        int subject = control.subject(sentence, verb - 1);
        if (subject >= 0) {
            found.add("subj", subject);
        }
        found.add("obj", sentence.head(verb));
        for (int child : sentence.childrenBy(verb - 1, "obl")) {
            if (!isTime.test(child) && child > verb) {
                oblique(sentence, child, found);
            }
        }
        behindObject(sentence, found, isTime);
    }

    /** "Where thousands march", "in which they march". */
    private static boolean hasRelativeAdverb(Sentence sentence, int verb) {
        for (int child : sentence.childrenBy(verb, "advmod", "obl", "mark")) {
            if (sentence.pos(child).startsWith("W")) {
                return true;
            }
        }
        return false;
    }

    /** The parser hangs "to B" of "sold C to B" now on the verb and now on C. */
    private static void behindObject(Sentence sentence, Arguments found, IntPredicate isTime) {
        for (int object : List.copyOf(found.heads("obj"))) {
            for (int child : sentence.childrenBy(object, "nmod")) {
                int preposition = sentence.child(child, "case");
                String slot = preposition < 0 ? "" : sentence.lemma(preposition).toLowerCase(Locale.ROOT);
                if (LOOSE.contains(slot) && !found.has(slot) && !isTime.test(child)) {
                    found.add(slot, child);
                }
            }
        }
    }

    private static void complement(Sentence sentence, int verb, int child, Arguments found, IntPredicate isTime) {
        if (isTime.test(child)) {
            return;
        }
        switch (sentence.relation(child)) {
            case "obj", "iobj" -> {
                int by = sentence.child(child, "advmod");
                if (by == verb + 1 && sentence.lemma(by).equals("by")) {
                    found.add("by", child);
                    return;
                }
                boolean subject = child == Control.pronounBefore(sentence, verb) && sentence.child(verb, "nsubj") < 0;
                if (!subject) {
                    found.add(
                            sentence.child(verb, "obj") < 0 ? "obj" : sentence.relation(child),
                            Control.antecedent(sentence, verb, child));
                }
            }
            case "obl", "nmod" -> oblique(sentence, child, found);
            case "xcomp", "ccomp" -> clause(sentence, child, found, isTime);
            case "advcl" -> adverbial(sentence, verb, child, found, isTime);
            default -> {
                // Other dependents are no arguments.
            }
        }
    }

    /** "Called on B to leave": the parser takes "on" for the mark of a clause of which B is the subject. */
    private static void adverbial(Sentence sentence, int verb, int child, Arguments found, IntPredicate isTime) {
        int mark = sentence.child(child, "mark");
        int subject = sentence.child(child, "nsubj");
        boolean asked = mark == verb + 1
                && subject > mark
                && ADDRESSING.contains(sentence.lemma(mark))
                && sentence.pos(child).equals("VB");
        if (asked && !isTime.test(subject)) {
            found.add(sentence.lemma(mark), subject);
            clause(sentence, child, found, isTime);
        } else if (mark >= 0 && sentence.pos(child).equals("VBG")) {
            found.add("comp", child);
        }
    }

    private static void clause(Sentence sentence, int child, Arguments found, IntPredicate isTime) {
        int mark = sentence.child(child, "mark");
        boolean verbal = sentence.token(child).isVerb() || sentence.child(child, "cop") >= 0 || mark >= 0;
        found.add(verbal ? "comp" : "xcomp", child);
        boolean bare = sentence.pos(child).equals("VB") && sentence.child(child, "aux") < 0;
        if (bare) {
            found.add(mark >= 0 && sentence.pos(mark).equals("TO") ? "comp.inf" : "comp.base", child);
        }
        if (mark >= 0 && sentence.lemma(mark).equals("that")) {
            found.add("comp.that", child);
        }
        int subject = sentence.child(child, "nsubj");
        if (subject >= 0) {
            found.add("comp.subj", subject);
        }
        for (int object : sentence.childrenBy(child, "obj", "iobj")) {
            found.add("comp." + sentence.relation(object), object);
        }
        for (int oblique : sentence.childrenBy(child, "obl")) {
            int preposition = sentence.child(oblique, "case");
            if (preposition >= 0 && !isTime.test(oblique)) {
                found.add("comp." + sentence.lemma(preposition).toLowerCase(Locale.ROOT), oblique);
            }
        }
    }

    private static void oblique(Sentence sentence, int child, Arguments found) {
        int preposition = sentence.child(child, "case");
        if (preposition >= 0) {
            found.add(sentence.lemma(preposition).toLowerCase(Locale.ROOT), child);
        }
    }

    private void noun(Trigger trigger, Control control, Arguments found, IntPredicate isTime) {
        Sentence sentence = trigger.sentence();
        ofNoun(sentence, trigger.head(), found, isTime);
        if (phrase(trigger) != trigger.head()) {
            ofNoun(sentence, phrase(trigger), found, isTime);
        }
        carried(trigger, control, found, isTime);
    }

    private static void ofNoun(Sentence sentence, int noun, Arguments found, IntPredicate isTime) {
        for (int child : sentence.children(noun)) {
            if (isTime.test(child)) {
                continue;
            }
            switch (sentence.relation(child)) {
                case "nmod:poss" -> found.add("poss", child);
                case "nmod", "obl" -> oblique(sentence, child, found);
                case "compound", "amod" -> found.add("mod", child);
                case "acl", "ccomp" -> {
                    if (sentence.child(child, "mark") >= 0) {
                        clause(sentence, child, found, isTime);
                    }
                }
                default -> {
                    // Other dependents are no arguments.
                }
            }
        }
    }

    private void carried(Trigger trigger, Control control, Arguments found, IntPredicate isTime) {
        Sentence sentence = trigger.sentence();
        int carrier = carrier(trigger);
        if (carrier < 0) {
            during(trigger, control, found);
            return;
        }
        boolean object =
                !sentence.isRelation(phrase(trigger), "nsubj") || sentence.isRelation(phrase(trigger), "nsubj:pass");
        if (object && !control.isPassive(sentence, carrier)) {
            int subject = control.subject(sentence, carrier);
            if (subject >= 0 && subject != phrase(trigger)) {
                found.add(bearing.contains(lemma(sentence, carrier)) ? "carried.subj" : "subj", subject);
            }
        }
        for (int child : sentence.childrenBy(carrier, "obl", "iobj")) {
            if (!isTime.test(child) && sentence.child(child, "case") >= 0) {
                oblique(sentence, child, found);
            } else if (sentence.isRelation(child, "iobj")) {
                found.add("iobj", child);
            }
        }
    }

    /** "During a visit" has the subject of its clause for visitor, and a state that is spoken to there for host. */
    private static void during(Trigger trigger, Control control, Arguments found) {
        Sentence sentence = trigger.sentence();
        int preposition = sentence.child(trigger.head(), "case");
        int verb = sentence.head(trigger.head());
        boolean within = preposition >= 0
                && verb >= 0
                && sentence.isRelation(trigger.head(), "obl")
                && WITHIN.contains(sentence.lemma(preposition).toLowerCase(Locale.ROOT));
        if (!within || !sentence.token(verb).isVerb()) {
            return;
        }
        while (sentence.isRelation(verb, "xcomp") && sentence.head(verb) >= 0) {
            verb = sentence.head(verb);
            if (sentence.child(verb, "obj") >= 0) {
                found.add("clause.obj", sentence.child(verb, "obj"));
            }
        }
        int subject = control.subject(sentence, verb);
        if (subject >= 0 && !control.isPassive(sentence, verb)) {
            found.add("clause.subj", subject);
        }
    }

    private void adjective(Trigger trigger, Control control, Arguments found, IntPredicate isTime) {
        Sentence sentence = trigger.sentence();
        int subject = control.subject(sentence, trigger.head());
        if (subject >= 0) {
            found.add("subj", subject);
        }
        for (int child : sentence.children(trigger.head())) {
            complement(sentence, trigger.head(), child, found, isTime);
        }
    }

    private static String lemma(Sentence sentence, int verb) {
        int particle = sentence.child(verb, "compound:prt");
        String lemma = sentence.lemma(verb).toLowerCase(Locale.ROOT);
        return particle < 0 ? lemma : lemma + " " + sentence.lemma(particle).toLowerCase(Locale.ROOT);
    }
}
