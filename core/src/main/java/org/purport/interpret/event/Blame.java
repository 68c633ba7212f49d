package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.purport.model.EventType;
import org.purport.model.Role;
import org.purport.model.Sentence;

/** Whoever is blamed for a deed, or claims it, is its actor: what it is worth is told by who says so. */
final class Blame {
    private static final Set<String> BLAMING =
            Set.of("blame", "accuse", "suspect", "charge", "convict", "implicate", "condemn", "arrest", "indict");
    private static final Set<String> CLAIMING = Set.of("responsibility", "credit");

    private Blame() {}

    /** Gives deeds of one sentence that have no actor the one who is said to have done them. */
    static void assign(Sentence sentence, List<Draft> drafts, RoleFinder roles) {
        Draft[] at = new Draft[sentence.size()];
        for (Draft draft : drafts) {
            at[draft.trigger.head()] = draft;
        }
        for (Draft deed : drafts) {
            if (deed.trigger.isNoun() && isDeed(deed) && deed.roles.stream().noneMatch(Blame::isActor)) {
                List<Integer> doers = doers(sentence, deed.trigger.head(), at);
                List<Role> found = roles.actors(sentence, doers);
                if (!found.isEmpty()) {
                    List<Role> all = new ArrayList<>(found);
                    all.addAll(deed.roles);
                    deed.roles = all;
                    deed.because("blamed or claimed");
                }
            }
        }
    }

    private static boolean isDeed(Draft draft) {
        return draft.isOfType(EventType.Plover.ASSAULT) || draft.isOfType(EventType.Plover.COERCE);
    }

    private static boolean isActor(Role role) {
        return role.role() == Role.Kind.ACTOR;
    }

    private static List<Integer> doers(Sentence sentence, int deed, Draft[] at) {
        int preposition = sentence.child(deed, "case");
        int above = sentence.head(deed);
        if (preposition < 0 || above < 0) {
            return List.of();
        }
        String governor = sentence.lemma(above).toLowerCase(Locale.ROOT);
        if (CLAIMING.contains(governor) && at[above] == null && sentence.head(above) >= 0) {
            Draft claim = at[sentence.head(above)];
            return claim == null ? List.of() : claim.arguments.heads("subj");
        }
        Draft accusation = at[above];
        if (accusation == null) {
            return List.of();
        }
        boolean claims = accusation.arguments.heads("obj").stream()
                .anyMatch(object -> CLAIMING.contains(sentence.lemma(object).toLowerCase(Locale.ROOT)));
        if (claims) {
            return accusation.arguments.heads("subj");
        }
        return BLAMING.contains(governor) ? accusation.arguments.heads("obj") : List.of();
    }
}
