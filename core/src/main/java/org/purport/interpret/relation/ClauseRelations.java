package org.purport.interpret.relation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.relation.Cues.Cue;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Factuality.Status;
import org.purport.model.Relation;
import org.purport.model.Sentence;

/** Relations that the clauses of one sentence tell: condition, purpose, cause, before, supports, undermines. */
final class ClauseRelations {
    private static final Set<String> EVIDENCE_OF =
            Set.of("preparation", "plan", "seriousness", "readiness", "possibility", "likelihood");
    private static final Set<String> LESS = Set.of("less", "unlikely", "improbable", "harder", "impossible");

    private final Cues cues;
    private final Concepts concepts;

    ClauseRelations(Cues cues, Concepts concepts) {
        this.cues = cues;
        this.concepts = concepts;
    }

    void find(Told told, Sentence sentence, Found found) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isRelation(i, "advcl", "acl", "dep", "xcomp", "parataxis", "ccomp", "conj")) {
                clause(told, sentence, i, found);
            }
            if (sentence.token(i).isVerb()) {
                predicate(told, sentence, i, found);
                unlikely(told, sentence, i, found);
            }
            if (sentence.isRelation(i, "obl", "nmod")) {
                circumstance(told, sentence, i, found);
            }
        }
    }

    private void clause(Told told, Sentence sentence, int i, Found found) {
        int head = sentence.head(i);
        int mark = mark(sentence, i);
        Event main = told.happening(sentence, head);
        Event dependent = told.nearest(sentence, i);
        if (mark >= 0 && sentence.isRelation(i, "advcl", "dep")) {
            Cue cue = cues.find(told.word(sentence, mark), "mark");
            if (cue != null && main != null && dependent != null && !main.equals(dependent)) {
                found.add(
                        cue.kind(),
                        cue.back() ? dependent.id() : main.id(),
                        cue.back() ? main.id() : dependent.id(),
                        sentence.token(mark).span());
            }
        }
        purpose(told, sentence, i, main, found);
        comment(told, sentence, i, found);
    }

    private static int mark(Sentence sentence, int i) {
        for (int child : sentence.children(i)) {
            if (child < i
                    && sentence.isRelation(child, "mark", "advmod", "case")
                    && !sentence.pos(child).equals("TO")) {
                return child;
            }
        }
        return -1;
    }

    /** "Travels to meet": only of clauses that the parser hangs on beside the verb, and of verbs of motion. */
    private static void purpose(Told told, Sentence sentence, int i, @Nullable Event main, Found found) {
        Event aim = told.at(sentence, i);
        boolean infinitive = i > 0 && sentence.pos(i - 1).equals("TO");
        if (aim == null || !infinitive || !sentence.token(i).isVerb()) {
            return;
        }
        boolean ordered = i > 2 && told.word(sentence, i - 2).equals("order");
        boolean adverbial = sentence.isRelation(i, "advcl")
                && !sentence.token(sentence.head(i)).pos().startsWith("JJ");
        Event mover = motion(told, sentence, i, aim);
        Event from = mover != null ? mover : adverbial ? main : null;
        if (from != null && !from.equals(aim) && (ordered || mover != null || purposeful(aim))) {
            found.add(Relation.Kind.PURPOSE, from.id(), aim.id(), sentence.span(i - 1, i));
        }
    }

    private static boolean purposeful(Event aim) {
        return aim.because().contains("a purpose");
    }

    /** The event of motion before an infinitive; "is going to leave" is none. */
    private static @Nullable Event motion(Told told, Sentence sentence, int i, Event aim) {
        for (int at = i - 2; at >= 0 && at > i - 12; at--) {
            Event event = told.at(sentence, at);
            boolean moves = Set.of(
                            "travel",
                            "go",
                            "come",
                            "fly",
                            "arrive",
                            "return",
                            "visit",
                            "sail",
                            "send",
                            "dispatch",
                            "deploy")
                    .contains(sentence.lemma(at));
            if (event != null && !event.equals(aim)) {
                boolean intends = event.lemma().equals("be going");
                return moves && !intends && sentence.token(at).isVerb() && !sentence.dominates(i, at) ? event : null;
            }
            if (sentence.token(at).pos().equals("TO") || sentence.token(at).isVerb()) {
                return null;
            }
        }
        return null;
    }

    /** "..., indicating the seriousness of the preparations": a participle that comments on the clause before it. */
    private void comment(Told told, Sentence sentence, int i, Found found) {
        if (!sentence.pos(i).equals("VBG") || i == 0 || !sentence.token(i - 1).isPunctuation()) {
            return;
        }
        Cue cue = cues.find(sentence.lemma(i), "part");
        if (cue == null) {
            return;
        }
        if (cue.kind() == Relation.Kind.DENIES) {
            Claim saying = firstClaimOf(told, sentence, i);
            Claim contradicted = claimAfter(told, sentence, i);
            if (saying != null && contradicted != null && !saying.equals(contradicted)) {
                found.add(
                        cue.kind(),
                        saying.id(),
                        contradicted.id(),
                        sentence.token(i).span());
            }
            return;
        }
        Event about = told.around(sentence, sentence.head(i));
        Event object = below(told, sentence, i);
        boolean general = object == null || EVIDENCE_OF.contains(object.lemma());
        Event target = about == null ? null : general ? found.planLike(about, concepts) : object;
        if (about != null && target != null && !target.equals(about)) {
            found.add(cue.kind(), about.id(), target.id(), sentence.token(i).span());
        }
    }

    private static @Nullable Event below(Told told, Sentence sentence, int i) {
        int object = sentence.child(i, "ccomp", "obj");
        return object < 0 ? null : told.nearest(sentence, object);
    }

    private static @Nullable Claim firstClaimOf(Told told, Sentence sentence, int before) {
        for (Claim claim : told.cuedIn(sentence)) {
            if (claim.cue().get(0).start() < sentence.token(before).span().start()) {
                return claim;
            }
        }
        return null;
    }

    private static @Nullable Claim claimAfter(Told told, Sentence sentence, int after) {
        for (Claim claim : told.cuedIn(sentence)) {
            if (claim.cue().get(0).start() > sentence.token(after).span().start()) {
                return claim;
            }
        }
        return null;
    }

    /** "The visit follows the talks", "the raid sparked protests". */
    private void predicate(Told told, Sentence sentence, int i, Found found) {
        Cue cue = cues.find(sentence.lemma(i), "verb");
        int subject = cue == null ? -1 : sentence.child(i, "nsubj");
        int object = cue == null ? -1 : sentence.child(i, "obj", "ccomp");
        if (cue == null || subject < 0 || object < 0) {
            return;
        }
        String first = end(told, sentence, subject);
        String second = end(told, sentence, object);
        if (first != null && second != null) {
            found.add(
                    cue.kind(),
                    cue.back() ? second : first,
                    cue.back() ? first : second,
                    sentence.token(i).span());
        }
    }

    /** The event or claim that a noun phrase names: its own head only. */
    private static @Nullable String end(Told told, Sentence sentence, int i) {
        Claim claim = told.cuedBy(sentence, i);
        if (claim != null) {
            return claim.id();
        }
        Event event = told.at(sentence, i);
        return event == null ? null : event.id();
    }

    private void circumstance(Told told, Sentence sentence, int i, Found found) {
        int preposition = sentence.child(i, "case");
        Cue cue = preposition < 0 ? null : cues.find(told.word(sentence, preposition), "prep");
        Event noun = told.at(sentence, i);
        Event main = cue == null || noun == null ? null : told.at(sentence, sentence.head(i));
        if (cue != null && noun != null && main != null && !sentence.token(i).isProper()) {
            found.add(
                    cue.kind(),
                    cue.back() ? noun.id() : main.id(),
                    cue.back() ? main.id() : noun.id(),
                    sentence.token(preposition).span());
        }
    }

    /** "The publicity may make it less likely": undermines what "it" stands for, the last plan named before. */
    private void unlikely(Told told, Sentence sentence, int i, Found found) {
        if (!sentence.lemma(i).equals("make")) {
            return;
        }
        for (int j = i + 1; j < Math.min(sentence.size(), i + 5); j++) {
            if (LESS.contains(told.word(sentence, j))) {
                Event target = planBefore(told, sentence, i, found);
                Claim claim = told.holding(sentence.token(i).span().start());
                Event self = told.around(sentence, i);
                String from = claim != null ? claim.id() : self == null ? null : self.id();
                if (target != null && from != null) {
                    int end = j + 1 < sentence.size() && told.word(sentence, j).equals("less") ? j + 1 : j;
                    found.add(Relation.Kind.UNDERMINES, from, target.id(), sentence.span(j, end));
                }
                return;
            }
        }
    }

    private static @Nullable Event planBefore(Told told, Sentence sentence, int i, Found found) {
        for (int at = i - 1; at >= 0; at--) {
            Event event = told.at(sentence, at);
            if (event != null && ahead(event)) {
                return event;
            }
        }
        return found.mainPlan();
    }

    static boolean ahead(Event event) {
        return event.factuality().status() == Status.PLANNED
                || event.factuality().status() == Status.POSSIBLE;
    }
}
