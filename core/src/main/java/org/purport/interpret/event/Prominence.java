package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.EventType;
import org.purport.model.Role;
import org.purport.model.Sentence;

/** How an act stands in its sentence, as features for the judge: what the sentence is about, or what it only touches on. */
final class Prominence {
    private static final Set<String> STEPS = Set.of(
            "acl",
            "acl:relcl",
            "advcl",
            "ccomp",
            "xcomp",
            "amod",
            "nmod",
            "obl",
            "nmod:poss",
            "compound",
            "conj",
            "parataxis",
            "dep",
            "nsubj",
            "nsubj:pass",
            "obj");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this");
    private static final int DEEPEST = 3;
    private static final int MANY = 5;

    private final Draft draft;
    private final EventType.Plover type;
    private final Sentence sentence;
    private final int head;
    private final String kind;
    private final List<String> features = new ArrayList<>();

    private Prominence(Draft draft, EventType.Plover type) {
        this.draft = draft;
        this.type = type;
        this.sentence = draft.trigger.sentence();
        this.head = draft.trigger.head();
        this.kind = draft.trigger.kind().letter();
    }

    /** The features of each typed act among the drafts of one sentence, null for the others. */
    static List<@Nullable List<String>> of(List<Draft> drafts) {
        List<@Nullable List<String>> all = new ArrayList<>();
        for (Draft draft : drafts) {
            EventType type = draft.type();
            all.add(type == null ? null : new Prominence(draft, type.plover()).among(drafts));
        }
        return all;
    }

    private List<String> among(List<Draft> drafts) {
        String shape = shape();
        add("type", type.name());
        add("type-kind", type.name(), kind);
        add("tag", sentence.pos(head));
        add("relation", kind, sentence.relation(head));
        add("shape", kind, shape);
        add("shape-type", type.name(), kind, shape);
        add("finite", kind, String.valueOf(isFinite(draft.trigger)));
        add("determiner", kind, determiner());
        add("carried", carried());
        add("anchored", kind, String.valueOf(draft.when != null), String.valueOf(draft.where != null));
        int preposition = sentence.child(head, "case");
        add(
                "preposition",
                kind,
                preposition < 0 ? "-" : sentence.lemma(preposition).toLowerCase(Locale.ROOT));
        above(drafts);
        beside(drafts);
        return features;
    }

    private void add(String name, String... values) {
        features.add(name + "=" + String.join("|", values));
    }

    private String shape() {
        long doers = players(draft, Role.Kind.ACTOR);
        String who = doers > 1 ? "many" : doers == 1 ? "who" : "-";
        return who + (players(draft, Role.Kind.RECIPIENT) > 0 ? "whom" : "-");
    }

    /** How many actors play a role. */
    static long players(Draft draft, Role.Kind kind) {
        return draft.roles.stream()
                .filter(role -> role.role() == kind && role.actor() != null)
                .count();
    }

    /** Whether a verb makes a clause of its own ("were jailed", not "jailed editors"). */
    static boolean isFinite(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int head = trigger.head();
        return Set.of("VBD", "VBZ", "VBP").contains(sentence.pos(head)) || sentence.child(head, "aux", "aux:pass") >= 0;
    }

    private String carried() {
        int carrier = draft.carrier;
        return carrier < 0 ? "no" : sentence.head(carrier) < 0 ? "by the main verb" : "yes";
    }

    private String determiner() {
        int determiner = sentence.child(head, "det", "nmod:poss");
        if (determiner < 0) {
            return "-";
        }
        String word = sentence.token(determiner).word().toLowerCase(Locale.ROOT);
        return DETERMINERS.contains(word) ? word : "other";
    }

    /** The way up to the root: how many clauses, through what, and under which act. */
    private void above(List<Draft> drafts) {
        List<String> path = new ArrayList<>();
        int clauses = 0;
        Draft act = null;
        boolean direct = false;
        int at = head;
        for (int steps = 0; sentence.head(at) >= 0 && steps <= sentence.size(); steps++) {
            if (STEPS.contains(sentence.relation(at)) && path.size() < 2) {
                path.add(sentence.relation(at));
            }
            at = sentence.head(at);
            clauses += sentence.token(at).isVerb() ? 1 : 0;
            if (act == null) {
                act = at(drafts, at);
                direct = act != null && steps == 0;
            }
        }
        add("clauses", kind, String.valueOf(Math.min(clauses, DEEPEST)));
        add("path", kind, String.join("/", path));
        EventType over = act == null ? null : act.type();
        String name = act == null
                ? "nothing"
                : over == null ? "untyped" : over.plover().name();
        add("under", kind, name);
        add("under-type", type.name(), name);
        add("under-relation", kind, direct ? sentence.relation(head) : act == null ? "nothing" : "far");
    }

    private static @Nullable Draft at(List<Draft> drafts, int token) {
        for (Draft draft : drafts) {
            if (draft.trigger.head() == token) {
                return draft;
            }
        }
        return null;
    }

    private void beside(List<Draft> drafts) {
        int typed = 0;
        int alike = 0;
        boolean first = true;
        for (Draft other : drafts) {
            if (other.type() != null) {
                typed++;
                alike += other.isOfType(type) ? 1 : 0;
                first = first && other.trigger.head() >= head;
            }
        }
        add("acts", String.valueOf(Math.min(typed, MANY)));
        add("alike", String.valueOf(alike > 1));
        add("first", String.valueOf(first));
    }
}
