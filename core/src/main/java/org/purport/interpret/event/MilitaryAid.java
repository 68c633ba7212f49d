package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.purport.interpret.syntax.NounPhrases;
import org.purport.model.AnnotatedReport;
import org.purport.model.Materiel;
import org.purport.model.Sentence;
import org.purport.model.Span;

/** Help that consists of arms without naming them: "military aid", "lethal assistance", "a security package". */
final class MilitaryAid {
    static final String CATEGORY = "military-aid";

    private static final Set<String> HELP = Set.of("aid", "assistance", "support", "help", "package", "supplies");
    private static final Set<String> MILITARY = Set.of(
            "military", "lethal", "security", "defence", "defense", "defensive", "weapons", "arms", "non-lethal");

    /** The aid that an event gives: what it has for an object, or it itself ("military aid to Kyiv"). */
    List<Materiel> of(AnnotatedReport report, Draft draft) {
        List<Materiel> found = new ArrayList<>();
        Sentence sentence = draft.trigger.sentence();
        if (draft.trigger.isNoun()) {
            add(report, sentence, draft.trigger.head(), found);
            return found;
        }
        for (String slot : List.of("obj", "with")) {
            for (int head : draft.arguments.heads(slot)) {
                add(report, sentence, head, found);
                for (int below : sentence.childrenBy(head, "nmod")) {
                    add(report, sentence, below, found);
                }
            }
        }
        return found;
    }

    private static void add(AnnotatedReport report, Sentence sentence, int head, List<Materiel> found) {
        int military = military(sentence, head);
        if (military >= 0 && HELP.contains(sentence.lemma(head).toLowerCase(Locale.ROOT))) {
            Span span = NounPhrases.core(sentence, head);
            Span name = sentence.span(Math.min(military, head), head);
            found.add(new Materiel(span, report.text(name), CATEGORY, null, null));
        }
    }

    private static int military(Sentence sentence, int head) {
        for (int child : sentence.childrenBy(head, "amod", "compound", "conj")) {
            if (child < head && MILITARY.contains(sentence.lemma(child).toLowerCase(Locale.ROOT))) {
                return child;
            }
        }
        return -1;
    }
}
