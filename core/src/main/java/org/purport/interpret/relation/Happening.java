package org.purport.interpret.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.purport.model.AnnotatedReport;
import org.purport.model.Event;
import org.purport.model.Factuality.Status;
import org.purport.model.Factuality.Tense;
import org.purport.model.Role;
import org.purport.model.Sentence;
import org.purport.model.Token;

/**
 * One telling of a happening, with what helps to tell whether another telling is of the same.
 *
 * @param subject words of its subject, taken over from the governor where it has none of its own
 * @param rest words of its other participants and circumstances
 * @param actors ids of the actors in its roles
 * @param names the persons named as taking part, each as the set of the words of the name
 */
record Happening(
        Event event,
        Sentence sentence,
        int index,
        Set<String> subject,
        Set<String> rest,
        Set<String> actors,
        List<Set<String>> names) {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "such", "both", "no");
    private static final Set<String> VAGUE = Set.of("a", "an", "any", "some", "every", "each", "many", "several");
    private static final Set<String> STANDING_IN =
            Set.of("some", "both", "all", "many", "most", "none", "one", "others");
    private static final Set<String> FRESH = Set.of(
            "another",
            "other",
            "previous",
            "earlier",
            "new",
            "second",
            "separate",
            "further",
            "more",
            "next",
            "last",
            "similar",
            "past",
            "third",
            "first");

    static Happening of(Event event, AnnotatedReport.Locus locus) {
        Sentence sentence = locus.sentence();
        int i = locus.index();
        Set<String> subject = new HashSet<>();
        Set<String> rest = new HashSet<>();
        for (int child : sentence.children(i)) {
            if (sentence.isRelation(child, "nsubj", "nmod:poss")) {
                words(sentence, child, subject);
            } else if (sentence.isRelation(child, "obj", "obl", "nmod", "iobj", "compound")) {
                words(sentence, child, rest);
            }
        }
        if (subject.isEmpty() && sentence.token(i).isVerb()) {
            inherit(sentence, i, subject);
        }
        Set<String> actors = new HashSet<>();
        for (Role role : event.roles()) {
            String actor = role.actor();
            if (actor != null) {
                actors.add(actor);
            }
        }
        return new Happening(
                event,
                sentence,
                i,
                Set.copyOf(subject),
                Set.copyOf(rest),
                Set.copyOf(actors),
                names(sentence, subject, rest));
    }

    private static List<Set<String>> names(Sentence sentence, Set<String> subject, Set<String> rest) {
        List<Set<String>> names = new ArrayList<>();
        Set<String> open = new HashSet<>();
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (token.entity().equals("PERSON") && (subject.contains(lemma) || rest.contains(lemma))) {
                open.add(lemma);
            } else if (!open.isEmpty()) {
                names.add(Set.copyOf(open));
                open.clear();
            }
        }
        return List.copyOf(names);
    }

    /** Whether both name at least two persons, and neither names all that the other does. */
    boolean namesOthersThan(Happening other) {
        return names.size() > 1 && other.names.size() > 1 && !covers(other.names, names) && !covers(names, other.names);
    }

    private static boolean covers(List<Set<String>> wide, List<Set<String>> narrow) {
        return narrow.stream().allMatch(name -> wide.stream().anyMatch(known -> !Collections.disjoint(known, name)));
    }

    /** The actors in one role; of a noun only those named there, as others may be borrowed from another telling. */
    Set<String> in(Role.Kind kind) {
        Set<String> found = new HashSet<>();
        for (Role role : event.roles()) {
            String actor = role.actor();
            if (actor != null && role.role() == kind && (role.span() != null || verb())) {
                found.add(actor);
            }
        }
        return found;
    }

    private static void inherit(Sentence sentence, int i, Set<String> subject) {
        int at = i;
        for (int steps = 0; steps < 4 && subject.isEmpty() && at >= 0; steps++) {
            if (!sentence.isRelation(at, "xcomp", "advcl", "ccomp", "conj", "acl", "dep")) {
                return;
            }
            at = sentence.head(at);
            int found = at < 0 ? -1 : sentence.child(at, "nsubj");
            if (found >= 0) {
                words(sentence, found, subject);
            }
        }
    }

    private static void words(Sentence sentence, int head, Set<String> into) {
        for (int t : sentence.subtree(head).stream().toArray()) {
            if (sentence.token(t).isNoun()
                    || sentence.pos(t).startsWith("JJ")
                            && sentence.token(t).word().length() > 1
                            && Character.isUpperCase(sentence.token(t).word().charAt(0))) {
                into.add(sentence.lemma(t).toLowerCase(Locale.ROOT));
            }
        }
        into.removeAll(Set.of(
                "mr.", "mr", "mrs.", "ms.", "president", "minister", "official", "year", "month", "week", "day"));
    }

    boolean verb() {
        return sentence.token(index).isVerb();
    }

    /** Whether it points back: "this meeting", "the transfer", "no deal". */
    boolean points() {
        return !verb() && determined(POINTING) && !described();
    }

    /** Whether it points to something known and says no more of it: "the trip", but not "this trip", which was told just before. */
    boolean bare() {
        return points() && determined(Set.of("the")) && subject.isEmpty() && rest.isEmpty();
    }

    /** Whether it is told as a new one: "another meeting", "a previous visit", "an attack". */
    boolean fresh() {
        return !verb() && (determined(VAGUE) || described());
    }

    /** The nations that a noun is said to be of: "the Russian election". */
    Set<String> nations() {
        Set<String> nations = new HashSet<>();
        for (int child : verb() ? List.<Integer>of() : sentence.childrenBy(index, "amod")) {
            Token token = sentence.token(child);
            if (token.pos().startsWith("JJ")
                    && Character.isUpperCase(token.word().charAt(0))) {
                nations.add(word(child));
            }
        }
        return nations;
    }

    /** Whether it is said to be another one than told before: "a second raid", "last year's march". */
    boolean another() {
        return !verb() && described();
    }

    /** "Some were rewritten", "both left": the subject stands in for those told of before. */
    boolean standsIn() {
        int subject = sentence.child(index, "nsubj", "nsubj:pass");
        return verb()
                && subject >= 0
                && STANDING_IN.contains(word(subject))
                && sentence.child(subject, "nmod", "acl", "acl:relcl") < 0;
    }

    private boolean determined(Set<String> words) {
        for (int child : sentence.children(index)) {
            if (child < index
                    && sentence.isRelation(child, "det", "nmod:poss")
                    && (words.contains(word(child)) || words == POINTING && sentence.isRelation(child, "nmod:poss"))) {
                return true;
            }
        }
        return false;
    }

    private boolean described() {
        for (int child : sentence.children(index)) {
            boolean owner = sentence.isRelation(child, "nmod:poss") && child < index;
            if (child < index && FRESH.contains(word(child)) || owner && dated(child)) {
                return true;
            }
        }
        return false;
    }

    /** "Last year's protests". */
    private boolean dated(int owner) {
        for (int child : sentence.children(owner)) {
            if (FRESH.contains(word(child))) {
                return true;
            }
        }
        return false;
    }

    private String word(int i) {
        return sentence.token(i).word().toLowerCase(Locale.ROOT);
    }

    /** Whether it lies ahead, as told here. */
    boolean ahead() {
        Status status = event.factuality().status();
        return event.factuality().tense() == Tense.FUTURE
                || List.of(Status.PLANNED, Status.HYPOTHETICAL, Status.POSSIBLE).contains(status);
    }

    boolean planned() {
        return event.factuality().status() == Status.PLANNED;
    }

    /** Whether it is told as going on now. */
    boolean present() {
        return event.factuality().tense() == Tense.PRESENT && !ahead();
    }

    boolean past() {
        return event.factuality().tense() == Tense.PAST && event.factuality().status() == Status.OCCURRED;
    }
}
