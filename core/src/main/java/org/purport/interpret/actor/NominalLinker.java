package org.purport.interpret.actor;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins noun phrases: "the minister", "police", "its spokesman". */
final class NominalLinker {
    /** How many sentences back a bare description can reach for a name that never was called so. */
    private static final int REACH = 6;

    private static final Set<String> LEADERS =
            Set.of("president", "premier", "minister", "king", "chancellor", "leader", "queen", "emir", "sultan");

    private final Discourse discourse;
    private final @Nullable String setting;

    /** @param setting the country that the report is about, or null */
    NominalLinker(Discourse discourse, @Nullable String setting) {
        this.discourse = discourse;
        this.setting = setting;
    }

    /** The actor of a noun phrase: one that is known, or a new one. */
    Entity link(Mention phrase, @Nullable Entity owner) {
        Entity found = find(phrase, owner);
        if (found == null) {
            found = discourse.open(phrase);
            found.owner(owner);
        } else {
            discourse.assign(phrase, found);
        }
        register(phrase, found, owner);
        return found;
    }

    /** Lets later phrases find an actor by what was said of it here. */
    void register(Mention phrase, Entity entity, @Nullable Entity owner) {
        discourse.head(head(phrase), entity);
        if (owner != null) {
            discourse.key(key(phrase, owner), entity);
        }
    }

    private static String head(Mention phrase) {
        return spokesperson(phrase.key().substring(phrase.key().lastIndexOf(' ') + 1));
    }

    private static String spokesperson(String noun) {
        return noun.equals("spokesman") || noun.equals("spokeswoman") ? "spokesperson" : noun;
    }

    private static String key(Mention phrase, Entity owner) {
        return "of " + System.identityHashCode(owner) + " " + phrase.key()
                + phrase.traits().plural();
    }

    private @Nullable Entity find(Mention phrase, @Nullable Entity owner) {
        if (phrase.reach() == Mention.Reach.INDEFINITE) {
            return null;
        }
        if (owner != null && phrase.owner() >= 0) {
            Entity known = discourse.keyed(key(phrase, owner));
            return known != null ? known : ofOwner(phrase, owner);
        }
        Traits traits = phrase.traits();
        if (traits.nature() == Nature.STATE || traits.nature() == Nature.LAND) {
            return state(phrase);
        }
        if (phrase.reach() == Mention.Reach.BARE
                && (traits.nature() == Nature.SOURCE || traits.nature().human() && !office(phrase))) {
            return traits.plural() && traits.nature() != Nature.SOURCE ? same(phrase) : null;
        }
        Entity same = same(phrase);
        return same != null || phrase.reach() == Mention.Reach.BARE ? same : described(phrase);
    }

    private static boolean office(Mention phrase) {
        return phrase.traits().nature() == Nature.PERSON
                && phrase.sentence().token(phrase.head()).isProper();
    }

    /** "Mkandawire's party", "Iran's president" where an actor of that owner or country was called so. */
    private @Nullable Entity ofOwner(Mention phrase, Entity owner) {
        if (owner.traits().nature() != Nature.STATE) {
            return null;
        }
        if (phrase.traits().nature() == Nature.STATE) {
            return owner;
        }
        return same(phrase);
    }

    /** The latest actor of whom the noun was said and whom nothing else tells apart. */
    private @Nullable Entity same(Mention phrase) {
        List<Entity> called = discourse.headed(head(phrase));
        for (int i = called.size() - 1; i >= 0 && i >= called.size() - 8; i--) {
            Entity entity = called.get(i);
            if (agrees(phrase, entity) && sameNoun(phrase, entity)) {
                return entity;
            }
        }
        return null;
    }

    private boolean agrees(Mention phrase, Entity entity) {
        Traits a = phrase.traits();
        Traits b = entity.traits();
        String there = b.country();
        String here = a.country();
        boolean countries = here == null || there == null || here.equals(there);
        boolean default_ = here == null || there != null || here.equals(setting);
        boolean number = a.plural() == b.plural();
        return countries && default_ && number && a.gender().agrees(b.gender()) && !(a.foreign() && there != null);
    }

    /** Not "the foreign ministry" for "the defence ministry": what stands before the head must not differ. */
    private static boolean sameNoun(Mention phrase, Entity entity) {
        String noun = phrase.key();
        int own = noun.lastIndexOf(' ');
        if (own < 0) {
            return true;
        }
        for (Mention mention : entity.mentions()) {
            if (mention.form() == Form.NOMINAL && mention.key().equals(noun)) {
                return true;
            }
            String office = mention.traits().office();
            if ((office != null && office.endsWith(noun))
                    || (mention.form() == Form.NAME && mention.key().contains(noun.substring(0, own)))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Entity state(Mention phrase) {
        String country = phrase.traits().country();
        if (country != null) {
            return discourse.keyed("state " + country);
        }
        if (phrase.traits().foreign()) {
            return null;
        }
        if (phrase.traits().nature() == Nature.LAND) {
            return phrase.traits().plural() ? null : latest(phrase, Nature.STATE);
        }
        Entity home = setting == null ? null : discourse.keyed("state " + setting);
        return home != null ? home : same(phrase);
    }

    /** A name in mind that a description fits although it was never said of it: "the newspaper", "the company", "the man". */
    private @Nullable Entity described(Mention phrase) {
        Traits traits = phrase.traits();
        if (traits.plural()) {
            return null;
        }
        String head = head(phrase);
        if (traits.nature() == Nature.PERSON && head.equals("leader")) {
            return latestLeader(phrase);
        }
        if (head.equals("man") || head.equals("woman")) {
            return latest(phrase, Nature.PERSON);
        }
        return switch (traits.nature()) {
            case OUTLET -> latest(phrase, Nature.OUTLET);
            case ARMED -> latest(phrase, Nature.ARMED);
            case BODY -> latestBody(phrase);
            default -> null;
        };
    }

    private @Nullable Entity latestLeader(Mention phrase) {
        for (Entity entity : discourse.recent()) {
            if (near(phrase, entity) && !Collections.disjoint(entity.heads(), LEADERS) && agrees(phrase, entity)) {
                return entity;
            }
        }
        return null;
    }

    private @Nullable Entity latest(Mention phrase, Nature nature) {
        for (Entity entity : discourse.recent()) {
            if (near(phrase, entity)
                    && entity.traits().nature() == nature
                    && (entity.named() || nature == Nature.PERSON)
                    && agrees(phrase, entity)) {
                return entity;
            }
        }
        return null;
    }

    private @Nullable Entity latestBody(Mention phrase) {
        Map<String, Nature> armed = Map.of("group", Nature.ARMED, "movement", Nature.ARMED, "front", Nature.ARMED);
        for (Entity entity : discourse.recent()) {
            boolean nature =
                    entity.traits().nature() == Nature.BODY || entity.traits().nature() == armed.get(head(phrase));
            boolean sector = phrase.traits().sector().isEmpty()
                    || !Collections.disjoint(
                            entity.traits().sector(), phrase.traits().sector())
                    || entity.traits().nature() == Nature.ARMED
                    || (entity.traits().sector().isEmpty() && unsaid(phrase));
            if (near(phrase, entity) && entity.named() && nature && sector && agrees(phrase, entity)) {
                return entity;
            }
        }
        return null;
    }

    /** Words that fit an organization of which the text has not said what it is. */
    private static boolean unsaid(Mention phrase) {
        return Set.of(
                        "company",
                        "firm",
                        "group",
                        "organization",
                        "organisation",
                        "agency",
                        "bank",
                        "airline",
                        "maker",
                        "party",
                        "charity",
                        "manufacturer")
                .contains(head(phrase));
    }

    private static boolean near(Mention phrase, Entity entity) {
        Mention last = entity.last();
        return last != null && phrase.sentence().index() - last.sentence().index() <= REACH;
    }
}
