package org.purport.interpret.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.model.Sentence;

/** One sentence while its mentions are being found. */
final class Scan {
    final Sentence sentence;
    final @Nullable Nation[] nations;

    /** Tokens of names and of titles before names; a role noun there is no mention of its own. */
    final boolean[] taken;

    private final List<Mention> mentions = new ArrayList<>();
    private final @Nullable Mention[] byHead;
    private boolean sorted;

    private final Surroundings surroundings;

    Scan(Sentence sentence, @Nullable Nation[] nations, Surroundings surroundings) {
        this.sentence = sentence;
        this.surroundings = surroundings;
        this.nations = nations;
        this.taken = new boolean[sentence.size()];
        this.byHead = new Mention[sentence.size()];
    }

    void add(Mention mention) {
        mentions.add(mention);
        sorted = false;
        byHead[mention.head()] = mention;
    }

    /** Whether just these tokens name a place. */
    boolean isPlace(int from, int to) {
        return surroundings.places().contains(sentence.span(from, to));
    }

    /** Whether a person of this report bears the word at {@code i} in a longer name: "Jordan" after "Ruth Jordan". */
    boolean isPersonsName(int i) {
        return surroundings.personWords().contains(sentence.token(i).word());
    }

    void take(int from, int to) {
        for (int k = from; k <= to; k++) {
            taken[k] = true;
        }
    }

    @Nullable
    Mention headedBy(int token) {
        return token < 0 ? null : byHead[token];
    }

    /** The name or state whose words cover a token, or null. */
    @Nullable
    Mention nameAt(int token) {
        for (Mention mention : mentions) {
            if ((mention.form() == Form.NAME || mention.form() == Form.STATE) && mention.covers(token)) {
                return mention;
            }
        }
        return null;
    }

    /** The mentions, in text order, the longer first. */
    List<Mention> mentions() {
        if (!sorted) {
            mentions.sort(Comparator.comparingInt(Mention::from).thenComparing(Mention::to, Comparator.reverseOrder()));
            sorted = true;
        }
        return mentions;
    }

    /** The country that words {@code from} to {@code to} name, "" for an origin that is no country, null for none. */
    @Nullable
    String origin(int from, int to) {
        String region = null;
        for (int k = from; k <= to; k++) {
            Nation nation = nations[k];
            if (nation != null && !nation.country().isEmpty()) {
                return nation.country();
            }
            if (nation != null) {
                region = "";
            }
        }
        return region;
    }
}
