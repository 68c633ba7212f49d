package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.EventType;
import org.purport.model.Role;
import org.purport.model.Sentence;

/** Gives a deed that is only pointed back at ("the transfer", "these talks") what was told of it before. */
final class Implied {
    private static final Set<String> POINTING = Set.of("the", "this", "these", "that", "those", "such", "both");
    private static final int FARTHEST_SENTENCES = 12;
    private static final Set<String> OPEN = Set.of(
            "potential", "possible", "planned", "proposed", "upcoming", "expected", "likely", "prospective", "future");
    private static final int FARTHEST_DEALING = 4;
    private static final Set<EventType.Plover> DEALINGS = EnumSet.of(
            EventType.Plover.AGREE,
            EventType.Plover.CONSULT,
            EventType.Plover.AID,
            EventType.Plover.COOPERATE,
            EventType.Plover.SUPPORT);
    private static final Set<EventType.Plover> ABOUT_DEEDS =
            EnumSet.of(EventType.Plover.AGREE, EventType.Plover.REJECT, EventType.Plover.THREATEN);
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 4;

    private Implied() {}

    /** Completes drafts in text order. */
    static void complete(List<Draft> drafts, RoleFinder finder) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.trigger.isNoun() && draft.match == null && pointsBack(draft)) {
                named(drafts, i, finder);
            }
            if (draft.trigger.isNoun() && draft.type() != null && isBare(draft)) {
                Draft told = pointsBack(draft) ? told(drafts, i) : null;
                if (told == null && isJoint(draft)) {
                    told = dealing(drafts, i);
                }
                if (told != null) {
                    draft.roles = understood(told.roles);
                    draft.because("participants of \"" + told.trigger.lemma() + "\" before");
                }
            }
            if (draft.trigger.isVerb() && draft.isOfType(EventType.Plover.ASSAULT)) {
                through(drafts, i);
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            throughContent(drafts, i);
        }
    }

    /** "Agreed to send tanks to B": whoever would get them is whom the promise, refusal or threat is about. */
    private static void throughContent(List<Draft> drafts, int i) {
        Draft draft = drafts.get(i);
        boolean speaks =
                draft.type() != null && ABOUT_DEEDS.contains(draft.type().plover());
        if (!speaks
                || draft.roles.stream().anyMatch(role -> role.role() == Role.Kind.RECIPIENT && role.actor() != null)) {
            return;
        }
        List<Integer> contents = draft.arguments.heads("comp");
        for (int j = i + 1; j < drafts.size() && drafts.get(j).trigger.sentence() == draft.trigger.sentence(); j++) {
            Draft deed = drafts.get(j);
            if (contents.contains(deed.trigger.head())) {
                List<Role> all = new ArrayList<>(draft.roles);
                deed.roles.stream()
                        .filter(role -> role.role() == Role.Kind.RECIPIENT && role.actor() != null)
                        .filter(role ->
                                draft.roles.stream().noneMatch(own -> Objects.equals(role.actor(), own.actor())))
                        .forEach(all::add);
                draft.roles = all;
            }
        }
    }

    /** "The strike killed ten": whoever struck. */
    private static void through(List<Draft> drafts, int i) {
        Draft draft = drafts.get(i);
        boolean done = draft.roles.stream().anyMatch(role -> role.role() == Role.Kind.ACTOR && role.actor() != null);
        List<Integer> subjects = done ? List.of() : draft.arguments.heads("subj");
        for (int j = i - 1; j >= 0 && drafts.get(j).trigger.sentence() == draft.trigger.sentence(); j--) {
            Draft deed = drafts.get(j);
            if (deed.trigger.isNoun() && deed.type() != null && subjects.contains(deed.trigger.head())) {
                List<Role> all = new ArrayList<>(draft.roles);
                understood(deed.roles).stream()
                        .filter(role -> role.role() == Role.Kind.ACTOR)
                        .forEach(all::add);
                draft.roles = all;
            }
        }
    }

    /** "Agreed to transfer tanks ... the transfer": the noun means what its verb meant. */
    private static void named(List<Draft> drafts, int i, RoleFinder finder) {
        Draft draft = drafts.get(i);
        for (int j = i - 1; j >= 0 && near(draft, drafts.get(j)); j--) {
            Draft before = drafts.get(j);
            if (before.match != null
                    && before.type() != null
                    && isCognate(draft.trigger.word(), before.trigger.word())) {
                draft.match = new FrameMatcher.Match(before.match.frame(), List.of());
                draft.roles = finder.roles(before.match.frame(), draft.arguments);
                draft.because("what \"" + before.trigger.lemma() + "\" meant before");
                return;
            }
        }
    }

    /** "Transfer" and "transfer", "deliver" and "delivery". */
    private static boolean isCognate(String noun, String verb) {
        String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        return noun.equals(verb)
                || (stem.length() >= SHORTEST_STEM
                        && noun.startsWith(stem)
                        && noun.length() - stem.length() <= LONGEST_ENDING);
    }

    private static boolean near(Draft draft, Draft before) {
        return draft.trigger.sentence().index() - before.trigger.sentence().index() <= FARTHEST_SENTENCES;
    }

    private static boolean isBare(Draft draft) {
        return draft.roles.stream().noneMatch(role -> role.actor() != null);
    }

    private static boolean pointsBack(Draft draft) {
        Sentence sentence = draft.trigger.sentence();
        int determiner = sentence.child(draft.trigger.head(), "det");
        boolean described = sentence.child(draft.trigger.head(), "acl:relcl") >= 0;
        return !described
                && determiner >= 0
                && POINTING.contains(sentence.lemma(determiner).toLowerCase(Locale.ROOT));
    }

    private static @Nullable Draft told(List<Draft> drafts, int i) {
        Draft draft = drafts.get(i);
        Draft nearest = null;
        for (int j = i - 1; j >= 0 && near(draft, drafts.get(j)); j--) {
            Draft before = drafts.get(j);
            if (isBare(before) || !isSameKind(draft, before) || (isOpen(draft) && isPast(before))) {
                continue;
            }
            if (!isJoint(draft) || understood(before.roles).size() >= 2) {
                return before;
            }
            nearest = nearest == null ? before : nearest;
        }
        return nearest;
    }

    /** "This potential visit" has not taken place. */
    private static boolean isOpen(Draft draft) {
        Sentence sentence = draft.trigger.sentence();
        return sentence.childrenBy(draft.trigger.head(), "amod").stream()
                .anyMatch(adjective -> OPEN.contains(sentence.lemma(adjective).toLowerCase(Locale.ROOT)));
    }

    private static boolean isPast(Draft draft) {
        return draft.trigger.sentence().pos(draft.trigger.head()).equals("VBD");
    }

    private static boolean isJoint(Draft draft) {
        EventType type = draft.type();
        boolean visit = type != null && type.mode() != null;
        return (draft.isOfType(EventType.Plover.CONSULT) && !visit) || draft.isOfType(EventType.Plover.AGREE);
    }

    /** "Any deal" and "the talks" are, unless somebody is named, between the parties that just dealt with each other. */
    private static @Nullable Draft dealing(List<Draft> drafts, int i) {
        Draft draft = drafts.get(i);
        int sentence = draft.trigger.sentence().index();
        for (int j = i - 1;
                j >= 0 && sentence - drafts.get(j).trigger.sentence().index() <= FARTHEST_DEALING;
                j--) {
            Draft before = drafts.get(j);
            EventType type = before.type();
            if (type != null
                    && DEALINGS.contains(type.plover())
                    && understood(before.roles).size() >= 2) {
                return before;
            }
        }
        return null;
    }

    private static boolean isSameKind(Draft draft, Draft before) {
        EventType type = draft.type();
        EventType other = before.type();
        return type != null
                && other != null
                && type.plover() == other.plover()
                && (Objects.equals(type.mode(), other.mode()) || type.plover() == EventType.Plover.ASSAULT);
    }

    private static List<Role> understood(List<Role> roles) {
        List<Role> understood = new ArrayList<>();
        for (Role role : roles) {
            boolean who = role.role() == Role.Kind.ACTOR || role.role() == Role.Kind.RECIPIENT;
            if (who && role.actor() != null) {
                understood.add(new Role(role.role(), role.actor(), null));
            }
        }
        return understood;
    }
}
