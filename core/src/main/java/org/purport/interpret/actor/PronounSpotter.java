package org.purport.interpret.actor;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Sentence;
import org.purport.model.Token;

/** Finds the pronouns that can stand for an actor. */
final class PronounSpotter {
    private static final Traits HE = Traits.of(Nature.PERSON, false, Gender.MALE);
    private static final Traits SHE = Traits.of(Nature.PERSON, false, Gender.FEMALE);
    private static final Traits IT = Traits.of(Nature.BODY, false, Gender.UNKNOWN);
    private static final Traits THEY = Traits.of(Nature.PEOPLE, true, Gender.UNKNOWN);
    private static final Traits WHO = Traits.of(Nature.PERSON, false, Gender.UNKNOWN);

    private static final Map<String, Traits> PRONOUNS = Map.ofEntries(
            Map.entry("he", HE),
            Map.entry("him", HE),
            Map.entry("his", HE),
            Map.entry("himself", HE),
            Map.entry("she", SHE),
            Map.entry("her", SHE),
            Map.entry("hers", SHE),
            Map.entry("herself", SHE),
            Map.entry("it", IT),
            Map.entry("its", IT),
            Map.entry("itself", IT),
            Map.entry("they", THEY),
            Map.entry("them", THEY),
            Map.entry("their", THEY),
            Map.entry("theirs", THEY),
            Map.entry("themselves", THEY));

    private static final Set<String> SPEAKERS =
            Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");

    /** Adjectives after which "it" announces a clause: "it is unclear whether". */
    private static final Set<String> ANNOUNCING = Set.of(
            "clear",
            "unclear",
            "likely",
            "unlikely",
            "possible",
            "impossible",
            "important",
            "necessary",
            "worth",
            "true",
            "certain",
            "uncertain",
            "difficult",
            "hard",
            "easy",
            "common",
            "rare",
            "early",
            "late",
            "time",
            "obvious",
            "evident",
            "notable",
            "better",
            "best",
            "vital",
            "essential",
            "crucial",
            "fair",
            "safe",
            "unusual",
            "usual",
            "expected",
            "understand",
            "believe",
            "report");

    void spot(Scan scan) {
        Sentence sentence = scan.sentence;
        for (Token token : sentence.tokens()) {
            int i = token.index();
            String word = token.word().toLowerCase(Locale.ROOT);
            Form form = form(sentence, i, word);
            if (form != null && !scan.taken[i]) {
                Traits traits = form == Form.PRONOUN ? PRONOUNS.getOrDefault(word, WHO) : WHO;
                scan.add(new Mention(sentence, i, i, i, i, form, word, Mention.Reach.DEFINITE, -1, traits));
            }
        }
    }

    private static @Nullable Form form(Sentence sentence, int i, String word) {
        String pos = sentence.pos(i);
        if (pos.equals("PRP") || pos.equals("PRP$")) {
            if (SPEAKERS.contains(word)) {
                return Form.SPEAKER;
            }
            return PRONOUNS.containsKey(word) && !(word.equals("it") && announces(sentence, i)) ? Form.PRONOUN : null;
        }
        boolean relative = word.equals("who") || word.equals("whom") || word.equals("whose") || word.equals("which");
        return relative && i > 0 && !startsQuestion(sentence, i) ? Form.RELATIVE : null;
    }

    private static boolean startsQuestion(Sentence sentence, int i) {
        String before = sentence.token(i - 1).pos();
        return before.startsWith("VB")
                || before.equals("IN") && !sentence.token(i).word().equals("which");
    }

    private static boolean announces(Sentence sentence, int i) {
        int governor = sentence.head(i);
        if (sentence.isRelation(i, "expl") || governor < 0) {
            return true;
        }
        if (i + 2 < sentence.size()
                        && sentence.pos(i + 1).equals("JJ")
                        && sentence.relation(i).equals("obj")
                || i + 1 < sentence.size() && ANNOUNCING.contains(sentence.lemma(i + 1))) {
            return true; // "makes it difficult to assess"
        }
        boolean copular = sentence.child(governor, "cop") >= 0;
        String lemma = sentence.lemma(governor);
        boolean seems = lemma.equals("seem")
                || lemma.equals("appear")
                || lemma.equals("turn")
                || lemma.equals("rain")
                || lemma.equals("take");
        boolean clause = sentence.child(governor, "csubj", "ccomp", "xcomp", "advcl") >= 0;
        return (copular && ANNOUNCING.contains(lemma))
                || (seems && clause)
                || (copular && clause && sentence.pos(governor).startsWith("J"));
    }
}
