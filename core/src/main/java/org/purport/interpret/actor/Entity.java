package org.purport.interpret.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One actor while its mentions are being joined. */
final class Entity {
    private static final double DECAY = 0.5;

    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<List<String>> names = new LinkedHashSet<>();
    private final Set<String> said = new LinkedHashSet<>();
    private Traits traits;
    private boolean named;
    private double weight;
    private int sentence;
    private @Nullable Mention last;
    private @Nullable Entity owner;

    Entity(Traits traits) {
        this.traits = traits;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Traits traits() {
        return traits;
    }

    boolean named() {
        return named;
    }

    /** Last words of the role nouns that were said of it. */
    Set<String> heads() {
        return heads;
    }

    /** The names of two words or more by which the report calls a person. */
    Set<List<String>> names() {
        return names;
    }

    void name(List<String> words) {
        names.add(words);
    }

    /** Whose it is: the ministry of a spokesman. */
    @Nullable
    Entity owner() {
        return owner;
    }

    void owner(@Nullable Entity whose) {
        if (whose != this) {
            owner = whose;
        }
    }

    /** The latest mention that was heard, in text order. */
    @Nullable
    Mention last() {
        return last;
    }

    /** The nouns, offices and institutions' names that were said of it. */
    Set<String> said() {
        return said;
    }

    void add(Mention mention) {
        mentions.add(mention);
        if (mention.form() == Form.NOMINAL
                || (mention.form() == Form.NAME && !mention.traits().nature().human())) {
            said.add(mention.key());
        }
        if (mention.traits().office() != null) {
            said.add(mention.traits().office());
        }
        named |= mention.form() == Form.NAME || mention.form() == Form.STATE;
        if (mention.form() == Form.PRONOUN || mention.form() == Form.RELATIVE || mention.form() == Form.SPEAKER) {
            traits = traits.withGender(traits.gender().or(mention.traits().gender()));
        } else {
            learn(mention.traits());
        }
    }

    /** Adds what more was said; a description tells what a bare name is: "the newspaper Kviris Palitra". */
    void learn(Traits more) {
        boolean bare = traits.nature() == Nature.BODY
                && traits.sector().isEmpty()
                && more.nature().institution();
        traits = traits.as(bare ? more.nature() : traits.nature()).and(more);
    }

    /** Puts sector codes before those that are known. */
    void sectorsFirst(List<String> codes) {
        traits = new Traits(
                traits.nature(),
                traits.plural(),
                traits.gender(),
                traits.country(),
                traits.foreign(),
                Traits.both(codes, traits.sector()),
                traits.office());
    }

    void head(String noun) {
        heads.add(noun);
    }

    /** Takes note that a mention has gone by while the text is read. */
    void hear(Mention mention, double prominence) {
        weight = salience(mention.sentence().index()) + prominence;
        sentence = mention.sentence().index();
        last = mention;
    }

    /** How much it is in a reader's mind at a sentence. */
    double salience(int at) {
        return weight * Math.pow(DECAY, at - sentence);
    }
}
