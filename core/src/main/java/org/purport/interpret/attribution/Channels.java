package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Sentence;

/** Candidates for who passes a claim on: whoever was told, interviewed, or put it on air. */
final class Channels {
    private static final Set<String> MARKERS = Set.of("to", "with", "by", "on", "in", "for", "via", "through", "from");

    /** Words that a medium before or behind a cue hangs on. */
    private static final Set<String> CONTACTS = Set.of(
            "interview",
            "speak",
            "tell",
            "talk",
            "say",
            "statement",
            "comment",
            "write",
            "conversation",
            "remark",
            "briefing",
            "appear",
            "appearance",
            "email",
            "message",
            "letter",
            "carry",
            "broadcast",
            "air",
            "publish",
            "quote",
            "release",
            "call",
            "column",
            "article");

    private static final int LONGEST = 8;

    private Channels() {}

    /** Nouns under the cue's main word that may name a medium, in text order. */
    static List<Integer> candidates(Attribution attribution) {
        Sentence sentence = attribution.sentence();
        List<Integer> heads = new ArrayList<>();
        if (!sentence.token(attribution.anchor()).isVerb()) {
            return heads;
        }
        for (int child : sentence.childrenBy(
                attribution.anchor(), "obj", "iobj", "obl", "nmod", "dep", "ccomp", "advcl", "xcomp")) {
            boolean object = sentence.isRelation(child, "obj", "iobj");
            if (!attribution.content().get(child)
                    && (object || MARKERS.contains(Clauses.preposition(sentence, child)))) {
                heads.add(child);
                nested(sentence, child, heads);
            }
        }
        return heads;
    }

    /**
     * Nouns before the source or behind the cue that an interview, a statement or the like leads to, found in the row of words:
     * "In an interview with Reuters, the minister said", "..., the minister said in an interview with Reuters".
     */
    static List<Integer> besides(Attribution attribution) {
        Sentence sentence = attribution.sentence();
        List<Integer> heads = new ArrayList<>();
        int cue = attribution.cue().length();
        for (int i = cue; i < sentence.size() && !ends(attribution, i); i++) {
            add(sentence, i, heads);
        }
        int first = attribution.hasSource() ? attribution.source().nextSetBit(0) : -1;
        boolean opens = first > 2
                && sentence.token(first - 1).word().equals(",")
                && !attribution.content().get(first - 2);
        for (int i = first - 2; opens && i >= 0 && !ends(attribution, i); i--) {
            add(sentence, i, heads);
        }
        return heads;
    }

    private static boolean ends(Attribution attribution, int token) {
        Sentence sentence = attribution.sentence();
        return attribution.content().get(token)
                || Clauses.finite(sentence, token)
                || sentence.token(token).isPunctuation();
    }

    private static void add(Sentence sentence, int noun, List<Integer> heads) {
        if (!sentence.token(noun).isNoun()) {
            return;
        }
        int marker = noun - 1;
        while (marker >= 0
                && noun - marker < LONGEST
                && (sentence.token(marker).isNoun() || sentence.pos(marker).matches("DT|JJ|PRP\\$|POS"))) {
            marker--;
        }
        for (int i = Math.max(0, marker - 2);
                i <= marker && MARKERS.contains(sentence.lemma(Math.max(0, marker)));
                i++) {
            if (CONTACTS.contains(sentence.lemma(i).toLowerCase(Locale.ROOT))) {
                heads.add(noun);
                return;
            }
        }
    }

    /** "In an interview with the paper", "in a statement carried by the agency", "our partner CBS". */
    private static void nested(Sentence sentence, int token, List<Integer> heads) {
        for (int child : sentence.children(token)) {
            if (sentence.isRelation(child, "nmod", "appos", "acl", "obl", "compound", "flat", "dep")) {
                heads.add(child);
                if (sentence.isRelation(child, "acl", "nmod")) {
                    nested(sentence, child, heads);
                }
            }
        }
    }
}
