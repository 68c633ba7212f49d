package org.purport.interpret.factuality;

import java.util.Set;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Factuality.Status;
import org.purport.model.Factuality.Tense;
import org.purport.model.Sentence;

/** Tells when a happening is set, seen from the day of the report. */
final class Tenses {
    private static final Set<Status> AHEAD =
            Set.of(Status.PLANNED, Status.HYPOTHETICAL, Status.POSSIBLE, Status.THREATENED, Status.OFFERED);
    private static final Set<String> FORWARD = Set.of(
            "planned",
            "unplanned",
            "expected",
            "hypothetical",
            "threatened",
            "offered",
            "required",
            "possible",
            "unlikely");
    private static final Set<String> INSIDE = Set.of("aux", "cop", "aux:pass", "compound:prt", "fixed");

    private final Lexicon lexicon;
    private final Marks marks;

    Tenses(Lexicon lexicon, Marks marks) {
        this.lexicon = lexicon;
        this.marks = marks;
    }

    /** The tense of token {@code i}, on which {@code stance} is taken. */
    Tense tense(Sentence sentence, int i, Stance stance) {
        return tense(sentence, i, stance, 0);
    }

    private Tense tense(Sentence sentence, int i, Stance stance, int depth) {
        int head = sentence.head(i);
        if (depth > sentence.size()) {
            return Tense.NONE;
        }
        if (head >= 0 && INSIDE.contains(sentence.relation(i))) {
            return tense(sentence, head, stance, depth + 1);
        }
        boolean imagined =
                stance.status() == Status.HYPOTHETICAL && stance.path().stream().anyMatch(Tenses::imagines);
        if (imagined) {
            return Tense.FUTURE;
        }
        return Clauses.predicates(sentence, i) ? verb(sentence, i, stance, depth) : noun(sentence, i, stance, depth);
    }

    /** Conditions and demands look ahead whatever the form of their verb: "if he LOST", "demand that he GO". */
    private static boolean imagines(Stance.Step step) {
        return Set.of("conditional", "consequence", "consequence_not", "hypothetical")
                .contains(step.effect().name());
    }

    private Tense verb(Sentence sentence, int i, Stance stance, int depth) {
        int modal = Clauses.modal(sentence, i);
        if (modal >= 0) {
            return modal(sentence, i, modal, stance);
        }
        int auxiliary = firstAuxiliary(sentence, i);
        if (auxiliary >= 0) {
            return auxiliary(sentence, i, auxiliary, stance);
        }
        return switch (Frames.form(sentence, i)) {
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            case "VBN" -> participle(sentence, i, stance, depth);
            default -> infinite(sentence, i, stance, depth);
        };
    }

    private static Tense modal(Sentence sentence, int i, int modal, Stance stance) {
        if (Marks.perfect(sentence, i)) {
            return Tense.PAST;
        }
        String word = Frames.word(sentence, modal);
        boolean ability = word.equals("can") || word.equals("ca");
        boolean unable = word.equals("could") && stance.status() == Status.OCCURRED;
        return ability ? Tense.PRESENT : unable ? Tense.PAST : Tense.FUTURE;
    }

    private static int firstAuxiliary(Sentence sentence, int i) {
        for (int child : sentence.children(i)) {
            if (child < i
                    && sentence.isRelation(child, "aux", "aux:pass", "cop")
                    && sentence.token(child).isVerb()) {
                return child;
            }
        }
        return -1;
    }

    private static Tense auxiliary(Sentence sentence, int i, int auxiliary, Stance stance) {
        String lemma = sentence.lemma(auxiliary);
        String pos = sentence.pos(auxiliary);
        if (lemma.equals("have")) {
            boolean progressive = sentence.pos(i).equals("VBG") && !pos.equals("VBD");
            return progressive ? Tense.PRESENT : Tense.PAST;
        }
        if (pos.equals("VBD")) {
            return Tense.PAST;
        }
        boolean bare = pos.equals("VB") || pos.equals("VBG") || pos.equals("VBN");
        boolean ahead = stance.status() == Status.PLANNED || bare && AHEAD.contains(stance.status());
        return ahead ? Tense.FUTURE : bare ? Tense.PAST : Tense.PRESENT;
    }

    private Tense participle(Sentence sentence, int i, Stance stance, int depth) {
        boolean shared = sentence.isRelation(i, "conj");
        return shared ? inherited(sentence, i, stance, depth) : Tense.PAST;
    }

    private Tense infinite(Sentence sentence, int i, Stance stance, int depth) {
        if (!stance.path().isEmpty()) {
            String last = stance.path().get(stance.path().size() - 1).effect().name();
            boolean intended = stance.status() == Status.PLANNED && !last.equals("purpose");
            if ((intended || FORWARD.contains(last))
                    && Frames.opener(sentence, i).equals("to")) {
                return Tense.FUTURE;
            }
        }
        Tense inherited = inherited(sentence, i, stance, depth);
        return inherited != Tense.PAST && AHEAD.contains(stance.status()) ? Tense.FUTURE : inherited;
    }

    private Tense noun(Sentence sentence, int i, Stance stance, int depth) {
        Tense shown = marks.tense(sentence, i);
        if (shown != null) {
            return shown;
        }
        if (AHEAD.contains(stance.status())) {
            return Tense.FUTURE;
        }
        if (pastOwner(sentence, i)) {
            return Tense.PAST;
        }
        int head = sentence.head(i);
        boolean goesOn = lexicon.lasting(sentence.lemma(i))
                && head >= 0
                && !sentence.token(head).isVerb();
        return goesOn ? Tense.PRESENT : inherited(sentence, i, stance, depth);
    }

    /** "Last year's protests". */
    private boolean pastOwner(Sentence sentence, int i) {
        int owner = sentence.child(i, "nmod:poss");
        return owner >= 0 && marks.tense(sentence, owner) == Tense.PAST;
    }

    private Tense inherited(Sentence sentence, int i, Stance stance, int depth) {
        int head = sentence.head(i);
        return head < 0 ? Tense.NONE : tense(sentence, head, stance, depth + 1);
    }
}
