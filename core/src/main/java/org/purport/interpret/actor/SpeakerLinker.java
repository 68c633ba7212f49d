package org.purport.interpret.actor;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Sentence;

/** Finds who says "I" and "we" in quotation marks. */
final class SpeakerLinker {
    private static final Set<String> ONE = Set.of("i", "me", "my", "mine", "myself");

    private final Discourse discourse;
    private final Agentive agentive;
    private final Quotes quotes = new Quotes();
    private @Nullable Entity speaker;
    private int block = -1;

    SpeakerLinker(Discourse discourse, Agentive agentive) {
        this.discourse = discourse;
        this.agentive = agentive;
    }

    /** Joins the first persons of a sentence, once its other mentions are joined. */
    void link(Scan scan) {
        Sentence sentence = scan.sentence;
        BitSet quoted = quotes.next(sentence);
        Entity said = sayer(scan, quoted);
        if (said != null) {
            speaker = said;
        } else if (quoted.isEmpty() || (sentence.block() != block && quoted.cardinality() < sentence.size() / 2)) {
            speaker = null;
        }
        block = sentence.block();
        for (Mention mention : scan.mentions()) {
            if (mention.form() == Form.SPEAKER && speaker != null && quoted.get(mention.head())) {
                Entity meant = ONE.contains(mention.key()) ? one(speaker) : many(speaker);
                if (meant != null) {
                    discourse.assign(mention, meant);
                }
            }
        }
    }

    /** The subject of the verb of speech outside the marks. */
    private @Nullable Entity sayer(Scan scan, BitSet quoted) {
        Sentence sentence = scan.sentence;
        Entity found = null;
        for (int i = 0; i < sentence.size(); i++) {
            if (!quoted.get(i) && agentive.speech(sentence, i)) {
                Entity subject = discourse.of(scan.headedBy(sentence.child(i, "nsubj")));
                found = subject == null ? found : subject;
            }
        }
        return found;
    }

    private static @Nullable Entity one(Entity speaker) {
        return speaker.traits().nature().human() && !speaker.traits().plural() ? speaker : null;
    }

    /** A spokesman's "we" is the house he speaks for, an official's his state; of others it is not known. */
    private @Nullable Entity many(Entity speaker) {
        Traits traits = speaker.traits();
        if (!traits.nature().human() || traits.plural()) {
            return speaker;
        }
        Entity owner = speaker.owner();
        if (owner != null && !owner.traits().nature().human()) {
            return owner;
        }
        boolean serves = traits.sector().contains("GOV") && traits.country() != null;
        return serves ? discourse.keyed("state " + traits.country()) : null;
    }
}
