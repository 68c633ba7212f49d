package org.purport.interpret.actor;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins noun phrases: "the minister", "police", "its spokesman". */
final class NominalLinker {
    /** How many sentences back a bare description can reach for a name that never was called so. */
    private static final int REACH = 6;

    private static final Set<String> OTHERS = Set.of(
            "second",
            "third",
            "fourth",
            "other",
            "another",
            "different",
            "next",
            "fellow",
            "rival",
            "new",
            "remaining");

    private static final Set<String> BUSINESS = Set.of(
            "company",
            "firm",
            "bank",
            "airline",
            "maker",
            "manufacturer",
            "carrier",
            "corporation",
            "conglomerate",
            "giant",
            "carmaker",
            "automaker");

    private static final Set<String> BODIES = Set.of(
            "group",
            "organization",
            "organisation",
            "body",
            "bloc",
            "alliance",
            "agency",
            "charity",
            "movement",
            "institution",
            "institute");

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
        found = found == null ? inOffice(phrase, owner) : found;
        if (found == null) {
            found = discourse.open(phrase);
            found.owner(owner);
            govern(found, owner);
        } else {
            discourse.assign(phrase, found);
        }
        register(phrase, found, owner);
        return found;
    }

    /** "The Trump administration" is the government of the country whose president that is. */
    private void govern(Entity entity, @Nullable Entity owner) {
        Traits traits = entity.traits();
        if (traits.nature() == Nature.STATE && !traits.foreign()) {
            String country =
                    traits.country() == null && owner != null ? owner.traits().country() : traits.country();
            if (country != null) {
                entity.learn(traits.withCountry(country));
                discourse.key("state " + country, entity);
            }
        }
    }

    /** Lets later phrases find an actor by what was said of it here. */
    void register(Mention phrase, Entity entity, @Nullable Entity owner) {
        discourse.head(head(phrase), entity);
        if (owner != null) {
            discourse.key(key(phrase, owner), entity);
        }
    }

    /** For whom "a spokesman" speaks where the phrase does not say: the institution that is in mind. */
    @Nullable
    Entity spokenFor(Mention phrase) {
        boolean unowned = head(phrase).equals("spokesperson")
                && phrase.traits().country() == null
                && !phrase.traits().foreign();
        if (!unowned || phrase.reach() == Mention.Reach.DEFINITE) {
            return null;
        }
        Entity named = modifying(phrase);
        if (named != null) {
            return named;
        }
        return phrase.head() - phrase.from() <= 1 ? prominentBody(phrase) : null;
    }

    /** The institution that is most in mind. */
    private @Nullable Entity prominentBody(Mention phrase) {
        Entity found = null;
        int here = phrase.sentence().index();
        for (Entity entity : discourse.recent()) {
            Nature nature = entity.traits().nature();
            boolean body =
                    nature == Nature.BODY || nature == Nature.FORCE || nature == Nature.ARMED || nature == Nature.STATE;
            if (body && near(phrase, entity) && (found == null || entity.salience(here) > found.salience(here))) {
                found = entity;
            }
        }
        return found;
    }

    /** "a mission spokesman": the mission of which the text has told. */
    private @Nullable Entity modifying(Mention phrase) {
        for (int k = phrase.from(); k < phrase.head(); k++) {
            List<Entity> called = discourse.headed(phrase.sentence().lemma(k));
            if (!called.isEmpty()) {
                return called.get(called.size() - 1);
            }
        }
        return null;
    }

    private static String head(Mention phrase) {
        return head(phrase.key());
    }

    /** The last word of a role noun, the same for a spokesman and a spokeswoman. */
    static String head(String noun) {
        return spokesperson(noun.substring(noun.lastIndexOf(' ') + 1));
    }

    private static String spokesperson(String noun) {
        return noun.equals("spokesman") || noun.equals("spokeswoman") ? "spokesperson" : noun;
    }

    private static String key(Mention phrase, Entity owner) {
        return "of " + System.identityHashCode(owner) + " " + phrase.key()
                + phrase.traits().plural();
    }

    private @Nullable Entity find(Mention phrase, @Nullable Entity owner) {
        if (phrase.reach() == Mention.Reach.INDEFINITE || another(phrase)) {
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

    /** "Russia's foreign minister" is whom the report names and the tables know in that office. */
    private @Nullable Entity inOffice(Mention phrase, @Nullable Entity owner) {
        Traits traits = phrase.traits();
        String office = traits.office();
        String country = traits.country();
        if (country == null && owner != null && owner.traits().nature() == Nature.STATE) {
            country = owner.traits().country();
        }
        if (office == null || country == null || traits.plural() || phrase.reach() == Mention.Reach.INDEFINITE) {
            return null;
        }
        Entity only = null;
        for (Entity entity : discourse.entities()) {
            Traits other = entity.traits();
            boolean holds = entity.named()
                    && other.nature() == Nature.PERSON
                    && country.equals(other.country())
                    && other.office() != null
                    && Office.plain(other.office()).equals(Office.plain(office));
            if (holds && only != null) {
                return null;
            }
            only = holds ? entity : only;
        }
        return only;
    }

    /** "the second official", "the other party": one that the text has not told of. */
    private static boolean another(Mention phrase) {
        for (int k = phrase.from(); k < phrase.head(); k++) {
            if (OTHERS.contains(phrase.sentence().lemma(k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean office(Mention phrase) {
        return phrase.traits().nature() == Nature.PERSON
                && phrase.sentence().token(phrase.head()).isProper();
    }

    /** "Mkandawire's party", "Iran's president" where an actor of that owner or country was called so. */
    private @Nullable Entity ofOwner(Mention phrase, Entity owner) {
        String country = owner.traits().country();
        if (phrase.traits().nature() == Nature.STATE && country != null) {
            return owner.traits().nature() == Nature.STATE ? owner : discourse.keyed("state " + country);
        }
        if (owner.traits().nature() != Nature.STATE) {
            return null;
        }
        return same(phrase);
    }

    /** The latest actor of whom the noun was said and whom nothing else tells apart. */
    private @Nullable Entity same(Mention phrase) {
        List<Entity> called = discourse.headed(head(phrase));
        for (int i = called.size() - 1; i >= 0 && i >= called.size() - 8; i--) {
            Entity entity = called.get(i);
            boolean counted = phrase.reach() == Mention.Reach.BARE
                    && entity.traits().plural()
                    && entity.mentions().get(0).reach() == Mention.Reach.INDEFINITE;
            if (!counted && agrees(phrase, entity) && sameNoun(phrase, entity)) {
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
        String first = noun.substring(0, own);
        for (String said : entity.said()) {
            if (said.endsWith(noun) || said.contains(first)) {
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
            return traits.nature() == Nature.ARMED ? fightersOf(phrase) : null;
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

    /** "The rebels" are those of the armed group that the report names, where it names only one. */
    private @Nullable Entity fightersOf(Mention phrase) {
        Entity only = null;
        for (Entity entity : discourse.entities()) {
            if (entity.named() && entity.traits().nature() == Nature.ARMED) {
                if (only != null) {
                    return null;
                }
                only = entity;
            }
        }
        boolean bare = phrase.head() - phrase.from() == 1;
        String there = only == null ? null : only.traits().country();
        String here = phrase.traits().country();
        return (bare || here != null) && (here == null || here.equals(there)) ? only : null;
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
        String head = head(phrase);
        for (Entity entity : discourse.recent()) {
            if (near(phrase, entity) && entity.named() && fits(head, entity.traits()) && agrees(phrase, entity)) {
                return entity;
            }
        }
        return null;
    }

    private static boolean fits(String head, Traits traits) {
        List<String> sector = traits.sector();
        boolean unsaid = traits.nature() == Nature.BODY && sector.isEmpty();
        if (BUSINESS.contains(head)) {
            return unsaid || sector.contains("BUS");
        }
        if (head.equals("party")) {
            return unsaid || sector.contains("PTY");
        }
        if (BODIES.contains(head)) {
            return unsaid || traits.nature() == Nature.ARMED || sector.contains("IGO") || sector.contains("NGO");
        }
        return head.equals("union") && (unsaid || sector.contains("IGO") || sector.contains("LAB"));
    }

    private static boolean near(Mention phrase, Entity entity) {
        Mention last = entity.last();
        return last != null && phrase.sentence().index() - last.sentence().index() <= REACH;
    }
}
