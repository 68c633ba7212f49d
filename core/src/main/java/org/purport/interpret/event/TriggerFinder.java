package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Sentence;
import org.purport.model.Token;

/** Finds the verbs, nouns and adjectives of a sentence that tell of something happening. */
final class TriggerFinder {
    /** Relations in which a verb's form serves another word and tells of nothing itself. */
    private static final String[] SERVING = {"aux", "cop", "case", "mark", "fixed", "cc", "amod", "compound", "expl"};

    private final EventNouns nouns = new EventNouns();
    private final Set<String> adjectives = new HashSet<>();

    TriggerFinder() {
        for (List<String> row : Table.open(TriggerFinder.class, "adjectives.tsv", 1).rows()) {
            adjectives.addAll(List.of(row.get(0).split(", *")));
        }
    }

    /** The triggers of a sentence in text order. */
    List<Trigger> find(Sentence sentence) {
        List<Trigger> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Trigger trigger = at(sentence, i);
            if (trigger != null) {
                found.add(trigger);
            }
        }
        return found;
    }

    private @Nullable Trigger at(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (token.isVerb()) {
            return tells(sentence, i) ? verb(sentence, i) : null;
        }
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (token.isNoun() && isEvent(sentence, i, lemma)) {
            return new Trigger(sentence, i, -1, nounLemma(token), Trigger.Kind.NOUN);
        }
        if (token.pos().startsWith("JJ") && isPredicate(sentence, i) && isEventAdjective(lemma)) {
            return new Trigger(sentence, i, -1, lemma, Trigger.Kind.ADJECTIVE);
        }
        return null;
    }

    private static Trigger verb(Sentence sentence, int i) {
        int particle = sentence.child(i, "compound:prt");
        String lemma = sentence.lemma(i).toLowerCase(Locale.ROOT);
        if (particle >= 0) {
            lemma += " " + sentence.lemma(particle).toLowerCase(Locale.ROOT);
        }
        return new Trigger(sentence, i, particle, lemma, Trigger.Kind.VERB);
    }

    private static boolean tells(Sentence sentence, int i) {
        return !sentence.isRelation(i, SERVING) && !sentence.lemma(i).equals("be") && !servesInfinitive(sentence, i);
    }

    /** "has to leave", "is going to leave", "used to leave": the infinitive tells. */
    private static boolean servesInfinitive(Sentence sentence, int i) {
        String lemma = sentence.lemma(i);
        boolean can = lemma.equals("have")
                || (lemma.equals("go") && sentence.pos(i).equals("VBG"))
                || (lemma.equals("use") && sentence.pos(i).equals("VBD"));
        int below = can ? sentence.child(i, "xcomp") : -1;
        return below == i + 2 && sentence.pos(i + 1).equals("TO");
    }

    private boolean isEvent(Sentence sentence, int i, String lemma) {
        if (sentence.isRelation(i, "compound", "fixed") || sentence.token(i).isProper()) {
            return false;
        }
        String word = sentence.token(i).word().toLowerCase(Locale.ROOT);
        return switch (nouns.strength(lemma, word)) {
            case ALWAYS -> true;
            case ARGUMENT -> hasPart(sentence, i);
            case NEVER -> false;
        };
    }

    /** Whether somebody or something takes part in a noun, or a verb carries it. */
    private static boolean hasPart(Sentence sentence, int i) {
        return sentence.child(i, "nmod", "acl") >= 0 || sentence.isRelation(i, "obj", "nsubj");
    }

    private boolean isEventAdjective(String lemma) {
        return adjectives.contains(lemma) || (lemma.startsWith("un") && lemma.endsWith("ed"));
    }

    /** "is dead", "left him dead", and not "a dead man". */
    private static boolean isPredicate(Sentence sentence, int i) {
        return sentence.child(i, "cop") >= 0 || sentence.isRelation(i, "xcomp", "acl", "root", "advcl", "ccomp");
    }

    /** Lemmas of nouns that are known in the plural keep it ("talks"). */
    private static String nounLemma(Token token) {
        String word = token.word().toLowerCase(Locale.ROOT);
        return word.equals("talks") || word.equals("sanctions") ? word : token.lemma().toLowerCase(Locale.ROOT);
    }
}
