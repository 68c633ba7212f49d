package org.purport.interpret.attribution;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Claim.Act;
import org.purport.model.Sentence;

/** Attributions by a colon: "Name: what is said", "From the palace: ...", "confined himself to a sentence: ...". */
final class Labels {
    private static final int LONGEST_NAME = 9;

    /** Nouns for words said, before a colon and a quotation. */
    private static final Set<String> WORDS = Set.of(
            "sentence",
            "word",
            "statement",
            "message",
            "answer",
            "reply",
            "response",
            "verdict",
            "advice",
            "note",
            "slogan",
            "motto",
            "comment",
            "explanation",
            "conclusion",
            "question",
            "line",
            "quote",
            "description",
            "remark",
            "promise",
            "warning",
            "plea",
            "chant",
            "letter",
            "email",
            "tweet",
            "post",
            "headline",
            "phrase",
            "argument",
            "summary",
            "assessment",
            "excuse",
            "demand",
            "claim",
            "speech",
            "text",
            "reaction",
            "mantra",
            "refrain");

    private static final Set<String> PERSONS = Set.of("he", "she", "they");

    private Labels() {}

    /** The attribution of a name and a colon at the head of a block, or null. */
    static @Nullable Attribution name(Passage passage, boolean opensBlock) {
        Sentence sentence = passage.sentence();
        if (!opensBlock) {
            return null;
        }
        boolean from = sentence.token(0).word().equalsIgnoreCase("from");
        int first = from ? 1 : 0;
        for (int i = first + 1; i < Math.min(LONGEST_NAME, sentence.size() - 1); i++) {
            if (sentence.token(i).word().equals(":")) {
                return named(passage, first, i);
            }
            boolean name = sentence.token(i).isProper() || sentence.pos(i).equals("POS");
            if (!name && !(from && NounRuns.nominal(sentence, i))) {
                return null;
            }
        }
        return null;
    }

    /** Speakers in transcripts stand in capitals. */
    private static boolean transcript(String word) {
        return word.length() > 2
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.chars().allMatch(Character::isLetter);
    }

    private static @Nullable Attribution named(Passage passage, int first, int colon) {
        Sentence sentence = passage.sentence();
        boolean somebody = first > 0 && sentence.pos(colon + 1).equals("``");
        BitSet source = new BitSet();
        for (int i = first; i < colon; i++) {
            String entity = sentence.token(i).entity();
            somebody |= entity.equals("PERSON")
                    || entity.equals("ORGANIZATION")
                    || transcript(sentence.token(i).word());
            source.set(i);
        }
        if (!somebody) {
            return null;
        }
        BitSet cue = new BitSet();
        cue.set(0, first);
        cue.set(colon);
        BitSet content = new BitSet();
        content.set(colon + 1, sentence.size());
        int head = first > 0 ? NounRuns.head(sentence, source) : colon - 1;
        BitSet whole = passage.completed(content, cue, source);
        return whole.cardinality() < 3 || head < 0
                ? null
                : Attribution.in(
                        sentence,
                        colon,
                        cue,
                        new Attribution.Speaker(head, source),
                        whole,
                        Act.ASSERTS,
                        "name and colon");
    }

    /** The attribution of a noun for words with a colon and a quotation behind it, or null. */
    static @Nullable Attribution words(Passage passage, int colon) {
        Sentence sentence = passage.sentence();
        boolean quotes = sentence.token(colon).word().equals(":")
                && colon + 2 < sentence.size()
                && (sentence.pos(colon + 1).equals("``") || passage.quoted(colon + 1))
                && !passage.quoted(colon);
        int noun = quotes ? noun(sentence, colon) : -1;
        if (noun < 0) {
            return quotes ? remark(passage, colon) : null;
        }
        int source = owner(sentence, noun);
        BitSet cue = new BitSet();
        cue.set(noun, colon == noun + 1 ? colon + 1 : noun + 1);
        cue.set(colon);
        for (int child : sentence.childrenBy(noun, "det", "amod", "nummod")) {
            if (child < noun && noun - child <= 3) {
                cue.set(child, noun);
            }
        }
        BitSet content = new BitSet();
        content.set(colon + 1, sentence.size());
        if (source < 0 || cue.get(source) || passage.spokenOfOneself(colon, source)) {
            return null;
        }
        return Attribution.of(
                passage,
                colon,
                cue,
                source,
                content,
                Act.ASSERTS,
                "\"" + sentence.token(noun).word() + "\" and colon");
    }

    /** "Ruiz was blunt: '...'": the subject of the clause before the colon, where that is a person's name or pronoun. */
    private static @Nullable Attribution remark(Passage passage, int colon) {
        Sentence sentence = passage.sentence();
        int verb = colon - 1;
        while (verb >= 0 && !Clauses.finite(sentence, verb)) {
            verb--;
        }
        int predicate = verb >= 0 && sentence.isRelation(verb, "aux", "cop") ? sentence.head(verb) : verb;
        int source = predicate < 0 ? -1 : sentence.child(predicate, "nsubj");
        boolean person = source >= 0
                && source < colon
                && (sentence.token(source).entity().equals("PERSON")
                        || PERSONS.contains(sentence.lemma(source).toLowerCase(Locale.ROOT)));
        if (!person || passage.quoted(source)) {
            return null;
        }
        BitSet cue = new BitSet();
        cue.set(colon);
        BitSet content = new BitSet();
        content.set(colon + 1, sentence.size());
        return Attribution.of(passage, colon, cue, source, content, Act.ASSERTS, "a clause and colon");
    }

    /** The last noun for words in the clause before the colon, or -1. */
    private static int noun(Sentence sentence, int colon) {
        for (int i = colon - 1; i >= 0 && !sentence.token(i).isPunctuation(); i--) {
            if (sentence.token(i).isNoun() && WORDS.contains(sentence.lemma(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whose words they are: a possessor, "from" or "of" somebody, or the subject of the clause. */
    private static int owner(Sentence sentence, int noun) {
        int possessor = sentence.child(noun, "nmod:poss");
        if (possessor >= 0) {
            return possessor;
        }
        for (int child : sentence.childrenBy(noun, "nmod")) {
            if (Set.of("from", "by").contains(Clauses.preposition(sentence, child))) {
                return child;
            }
        }
        if (sentence.isRelation(noun, "nsubj")) {
            return -1;
        }
        int governor = sentence.head(noun);
        while (governor >= 0 && sentence.token(governor).isNoun()) {
            governor = sentence.head(governor);
        }
        if (governor < 0) {
            return -1;
        }
        int subject = sentence.child(governor, "nsubj");
        return subject >= 0 && subject < noun ? subject : Clauses.subject(sentence, governor);
    }
}
