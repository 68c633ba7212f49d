package org.purport.interpret.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Sentence;

/** Finds whom a pronoun means: among the actors in mind the most prominent one that agrees and that grammar allows. */
final class PronounLinker {
    private static final int PERSON_REACH = 3;
    private static final int OTHER_REACH = 2;
    private static final double SAME_SUBJECT = 60;

    private static final Set<String> OWNING = Set.of("his", "her", "its", "their", "whose");
    private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");

    private final Discourse discourse;

    private final Agentive agentive;

    PronounLinker(Discourse discourse, Agentive agentive) {
        this.discourse = discourse;
        this.agentive = agentive;
    }

    /** The actor that a personal pronoun means, or null. */
    @Nullable
    Entity antecedent(Mention pronoun) {
        if (REFLEXIVE.contains(pronoun.key())) {
            return subject(pronoun);
        }
        boolean somebody = agentive.subject(pronoun.sentence(), pronoun.head());
        Entity best = null;
        double most = 0;
        for (Entity entity : discourse.recent()) {
            boolean excluded = somebody && entity.traits().nature() == Nature.THING;
            double score = excluded ? 0 : score(pronoun, entity);
            if (score > most) {
                most = score;
                best = entity;
            }
        }
        return best;
    }

    /** The latest subject before a reflexive in its sentence. */
    private @Nullable Entity subject(Mention pronoun) {
        Entity found = null;
        for (Entity entity : discourse.recent()) {
            Mention last = entity.last();
            boolean fits =
                    last != null && last.sentence() == pronoun.sentence() && isSubject(last) && agrees(pronoun, entity);
            if (fits
                    && last != null
                    && (found == null
                            || last.from()
                                    > java.util.Objects.requireNonNull(found.last())
                                            .from())) {
                found = entity;
            }
        }
        return found;
    }

    private static double score(Mention pronoun, Entity entity) {
        Mention last = entity.last();
        int here = pronoun.sentence().index();
        if (last == null || !agrees(pronoun, entity)) {
            return 0;
        }
        int reach = pronoun.traits().nature().human() ? PERSON_REACH : OTHER_REACH;
        if (here - last.sentence().index() > reach || barred(pronoun, last)) {
            return 0;
        }
        double score = entity.salience(here);
        if (last.sentence() == pronoun.sentence() && isSubject(last) && isSubject(pronoun)) {
            score += SAME_SUBJECT;
        }
        return score * fit(pronoun, entity);
    }

    private static boolean agrees(Mention pronoun, Entity entity) {
        Traits a = pronoun.traits();
        Traits b = entity.traits();
        if (a.nature().human()) {
            return b.nature().human() && !b.plural() && a.gender().agrees(b.gender());
        }
        boolean thing = b.nature() == Nature.THING;
        if (a.plural()) {
            boolean many = b.plural() || b.nature() == Nature.FORCE || b.nature() == Nature.ARMED;
            return many
                    || (b.nature().institution()
                            && (b.nature() != Nature.STATE || pronoun.key().equals("their")));
        }
        return (b.nature().institution() || thing) && !b.plural();
    }

    /** Names and plurals are likelier for "they" than a single institution. */
    private static double fit(Mention pronoun, Entity entity) {
        if (pronoun.traits().plural() && !entity.traits().plural()) {
            return entity.traits().nature() == Nature.FORCE || entity.traits().nature() == Nature.ARMED ? 0.9 : 0.4;
        }
        return 1;
    }

    /** Grammar forbids "he" and "him" of one verb to be the same, and "his spokesman" to be himself. */
    private static boolean barred(Mention pronoun, Mention last) {
        if (last.sentence() != pronoun.sentence()) {
            return false;
        }
        Sentence sentence = pronoun.sentence();
        int head = sentence.head(pronoun.head());
        if (OWNING.contains(pronoun.key())) {
            return last.head() == head || last.covers(pronoun.head());
        }
        boolean sameVerb =
                sentence.head(last.head()) == head && head >= 0 && !sentence.isRelation(last.head(), "nmod:poss");
        return sameVerb || last.covers(pronoun.head());
    }

    private static boolean isSubject(Mention mention) {
        return mention.sentence().isRelation(mention.head(), "nsubj");
    }

    /** The mention right before a relative pronoun, or null. */
    static @Nullable Mention relative(Mention pronoun, Iterable<Mention> before) {
        Sentence sentence = pronoun.sentence();
        Mention found = null;
        for (Mention mention : before) {
            if (mention.from() >= pronoun.from()) {
                break;
            }
            boolean ends = mention.to() == pronoun.from() - 1
                    || (mention.to() == pronoun.from() - 2
                            && sentence.token(pronoun.from() - 1).isPunctuation())
                    || (mention.to() == pronoun.from() - 2
                            && sentence.pos(pronoun.from() - 1).equals("IN"));
            boolean person = !pronoun.key().equals("which") && !pronoun.key().equals("whose");
            boolean fits = !person
                    || mention.traits().nature().human()
                    || mention.traits().nature() == Nature.PEOPLE
                    || mention.traits().nature() == Nature.ARMED;
            boolean thing =
                    !pronoun.key().equals("which") || mention.traits().nature().institution();
            if (ends && fits && thing && mention.form() != Form.RELATIVE) {
                found = found == null || sentence.head(found.head()) != mention.head() ? first(found, mention) : found;
            }
        }
        return found;
    }

    /** The outer of two nested mentions that end at the same word. */
    private static Mention first(@Nullable Mention outer, Mention mention) {
        return outer != null && outer.from() <= mention.from() && outer.to() >= mention.to() ? outer : mention;
    }
}
