package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.Place;
import org.purport.model.Role;
import org.purport.model.Sentence;
import org.purport.model.Span;

/** Fills the roles of an act with the people and things around its trigger. */
final class RoleFinder {
    private static final Set<String> INSIDE =
            Set.of("of", "by", "from", "against", "on", "in", "between", "with", "to");

    private static final Set<Role.Kind> CONCERNING = EnumSet.of(Role.Kind.RECIPIENT, Role.Kind.OBJECT, Role.Kind.TOPIC);
    private static final int DEEPEST = 2;
    private static final Set<String> NATIONS = Set.of("US", "U.S.", "UK", "U.K.", "UAE");

    private final Participants participants;

    RoleFinder(Participants participants) {
        this.participants = participants;
    }

    /** The roles of a frame, in the order of its pattern. */
    List<Role> roles(Frame frame, Arguments arguments) {
        List<Role> roles = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Map.Entry<String, Role.Kind> slot : frame.roles().entrySet()) {
            switch (slot.getKey()) {
                case "place" -> destinations(arguments, slot.getValue(), roles, taken);
                case "obj.in" -> inside(arguments, slot.getValue(), roles, taken);
                case "clause.subj", "clause.obj" -> clause(slot.getKey(), arguments, slot.getValue(), roles, taken);
                case "mod" -> modifiers(arguments, slot.getValue(), roles, taken);
                default -> {
                    for (int head : arguments.heads(slot.getKey())) {
                        Role.Kind kind = means(slot.getKey(), slot.getValue(), arguments.sentence(), head);
                        add(arguments.sentence(), head, kind, roles, taken);
                    }
                }
            }
        }
        if (roles.stream().noneMatch(role -> role.role() == Role.Kind.RECIPIENT && role.actor() != null)) {
            concerned(frame, arguments, roles, taken);
        }
        return roles;
    }

    /** Whoever the thing that an act is done to belongs to, where nobody else is: "struck Syrian positions", "cut aid to Mali's army". */
    private void concerned(Frame frame, Arguments arguments, List<Role> roles, Set<String> taken) {
        if (!frame.roles().containsValue(Role.Kind.RECIPIENT)) {
            return;
        }
        for (Map.Entry<String, Role.Kind> slot : frame.roles().entrySet()) {
            if (CONCERNING.contains(slot.getValue())) {
                for (int head : arguments.heads(slot.getKey())) {
                    if (who(arguments.sentence(), head) == null
                            && owned(arguments.sentence(), head, DEEPEST, roles, taken)) {
                        return;
                    }
                }
            }
        }
    }

    private boolean owned(Sentence sentence, int head, int depth, List<Role> roles, Set<String> taken) {
        for (int child : sentence.childrenBy(head, "nmod:poss", "amod", "compound", "nmod")) {
            Actor actor = national(sentence, child);
            if (actor != null && !taken.contains(actor.id())) {
                add(sentence, child, Role.Kind.RECIPIENT, roles, taken);
                return true;
            }
        }
        for (int child : depth == 0 ? List.<Integer>of() : sentence.childrenBy(head, "nmod")) {
            if (owned(sentence, child, depth - 1, roles, taken)) {
                return true;
            }
        }
        return false;
    }

    /** Those of some tokens that name actors, as actors. */
    List<Role> actors(Sentence sentence, List<Integer> heads) {
        List<Role> roles = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int head : heads) {
            if (who(sentence, head) != null) {
                add(sentence, head, Role.Kind.ACTOR, roles, taken);
            }
        }
        return roles;
    }

    /** Roles where no frame says what is what: the subject does it and the object has it done. */
    List<Role> plain(Arguments arguments) {
        List<Role> roles = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String slot : List.of("subj", "by", "poss")) {
            for (int head : arguments.heads(slot)) {
                if (who(arguments.sentence(), head) != null) {
                    add(arguments.sentence(), head, Role.Kind.ACTOR, roles, taken);
                }
            }
        }
        for (String slot : List.of("obj", "iobj")) {
            for (int head : arguments.heads(slot)) {
                add(arguments.sentence(), head, Role.Kind.RECIPIENT, roles, taken);
            }
        }
        return roles;
    }

    /** A thing after "with" is what it is done with. */
    private Role.Kind means(String slot, Role.Kind kind, Sentence sentence, int head) {
        boolean thing = slot.equals("with") && kind == Role.Kind.RECIPIENT && who(sentence, head) == null;
        return thing ? Role.Kind.INSTRUMENT : kind;
    }

    /** The actor that a token names, or the state that an adjective does: "the Israeli strike", but not "the Gaza strike". */
    private @Nullable Actor national(Sentence sentence, int token) {
        return sentence.pos(token).startsWith("JJ")
                        || NATIONS.contains(sentence.token(token).word())
                ? who(sentence, token)
                : participants.at(sentence, token);
    }

    /** The actor that a token names; a place that acts or is acted on is its state. */
    private @Nullable Actor who(Sentence sentence, int head) {
        Actor actor = participants.at(sentence, head);
        Place place = actor == null ? participants.place(sentence, head) : null;
        return place == null ? actor : participants.stateOf(place);
    }

    private void add(Sentence sentence, int head, Role.Kind kind, List<Role> roles, Set<String> taken) {
        if (sentence.pos(head).startsWith("W") || sentence.token(head).isVerb()) {
            return;
        }
        Actor actor = who(sentence, head);
        Span span = participants.phrase(sentence, head);
        if (actor == null && sentence.pos(head).startsWith("PRP")) {
            return;
        }
        Role.Kind played = actor == null && kind == Role.Kind.RECIPIENT ? Role.Kind.OBJECT : kind;
        add(played, actor, span, roles, taken);
        if (sentence.pos(head).equals("NNS")) {
            colleagues(sentence, head, kind, roles, taken);
        }
    }

    /** "The presidents of France and Germany" are two. */
    private void colleagues(Sentence sentence, int plural, Role.Kind kind, List<Role> roles, Set<String> taken) {
        for (int state : sentence.childrenBy(plural, "nmod")) {
            int preposition = sentence.child(state, "case");
            if (preposition < 0 || !sentence.lemma(preposition).equals("of")) {
                continue;
            }
            for (int other : sentence.childrenBy(state, "conj")) {
                Actor actor = sentence.token(other).isProper() ? who(sentence, other) : null;
                if (actor != null) {
                    add(kind, actor, participants.phrase(sentence, other), roles, taken);
                }
            }
        }
    }

    private static void add(
            Role.Kind kind, @Nullable Actor actor, @Nullable Span span, List<Role> roles, Set<String> taken) {
        String key = actor != null ? actor.id() : String.valueOf(span);
        if (taken.add(key)) {
            roles.add(new Role(kind, actor == null ? null : actor.id(), span));
        }
    }

    private void destinations(Arguments arguments, Role.Kind kind, List<Role> roles, Set<String> taken) {
        Sentence sentence = arguments.sentence();
        for (String preposition : List.of("to", "in", "at", "into")) {
            for (int head : arguments.heads(preposition)) {
                Place place = participants.place(sentence, head);
                Actor state = place == null ? null : participants.stateOf(place);
                if (state != null) {
                    add(kind, state, null, roles, taken);
                }
            }
        }
    }

    /** Whoever stands inside the object: "condemned Israel's decision", "rejected a request by Russia". */
    private void inside(Arguments arguments, Role.Kind kind, List<Role> roles, Set<String> taken) {
        Sentence sentence = arguments.sentence();
        for (int object : arguments.heads("obj")) {
            if (participants.at(sentence, object) != null) {
                continue;
            }
            for (int child : sentence.childrenBy(object, "nmod", "compound", "amod")) {
                int preposition = sentence.child(child, "case");
                boolean telling = sentence.isRelation(child, "nmod:poss", "compound", "amod")
                        || (preposition >= 0 && INSIDE.contains(sentence.lemma(preposition)));
                if (telling && participants.at(sentence, child) != null) {
                    add(sentence, child, kind, roles, taken);
                }
            }
        }
    }

    /** Those around an event that the clause is said to lie in: its subject, and a state that it deals with. */
    private void clause(String slot, Arguments arguments, Role.Kind kind, List<Role> roles, Set<String> taken) {
        boolean filled = roles.stream().anyMatch(role -> role.role() == kind && role.actor() != null);
        for (int head : filled ? List.<Integer>of() : arguments.heads(slot)) {
            Actor actor = participants.at(arguments.sentence(), head);
            if (actor != null && (slot.equals("clause.subj") || actor.kind() == Actor.Kind.STATE)) {
                add(kind, actor, participants.phrase(arguments.sentence(), head), roles, taken);
            }
        }
    }

    private void modifiers(Arguments arguments, Role.Kind kind, List<Role> roles, Set<String> taken) {
        for (int head : arguments.heads("mod")) {
            if (national(arguments.sentence(), head) != null) {
                add(arguments.sentence(), head, kind, roles, taken);
            }
        }
    }
}
