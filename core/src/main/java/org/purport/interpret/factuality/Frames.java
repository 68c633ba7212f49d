package org.purport.interpret.factuality;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Sentence;
import org.purport.model.Token;

/** Names the frame in which a predicate governs a token, in the terms of signatures.tsv. */
final class Frames {
    private static final Set<String> QUESTION_WORDS =
            Set.of("what", "who", "whom", "whose", "which", "why", "how", "when", "where");

    private Frames() {}

    /** The frame of the edge from {@code i} to its governor; "" where no frame fits. */
    static String of(Sentence sentence, int i) {
        int head = sentence.head(i);
        String relation = sentence.relation(i);
        return switch (base(relation)) {
            case "ccomp", "csubj", "xcomp" -> clause(sentence, i, head);
            case "dep" -> Clauses.predicates(sentence, i) ? clause(sentence, i, head) : "np";
            case "obj", "iobj" -> object(sentence, i, head);
            case "nsubj" -> relation.equals("nsubj:pass") || shortPassive(sentence, head) ? "np" : "subj";
            case "obl", "nmod" ->
                relation.equals("nmod:poss") || relation.equals("obl:tmod") ? "" : preposition(sentence, i);
            case "advcl" -> adverbial(sentence, i, head);
            case "acl" -> relation.equals("acl:relcl") ? "" : adnominal(sentence, i);
            case "parataxis" -> "parataxis";
            default -> "";
        };
    }

    /** "Peace talks planned": a headline leaves out the auxiliary of the passive, and the tagger takes it for a past tense. */
    private static boolean shortPassive(Sentence sentence, int verb) {
        boolean headline = !sentence.token(sentence.size() - 1).isPunctuation();
        return (sentence.pos(verb).equals("VBN")
                        || headline && sentence.pos(verb).equals("VBD"))
                && sentence.child(verb, "aux", "aux:pass", "cop", "obj", "ccomp") < 0;
    }

    /** "np", or "dative" for what somebody was promised: "They were promised an escort". */
    private static String object(Sentence sentence, int i, int head) {
        if (Clauses.predicates(sentence, i) && sentence.pos(i).equals("VBG") && sentence.child(i, "det", "amod") < 0) {
            return "ing";
        }
        boolean dative = sentence.child(head, "iobj") >= 0 || sentence.child(head, "nsubj:pass") >= 0;
        return dative && sentence.isRelation(i, "obj") ? "dative" : "np";
    }

    private static String clause(Sentence sentence, int i, int head) {
        String opener = opener(sentence, i);
        if (opener.equals("whether") || opener.equals("if")) {
            return "whether";
        }
        if (opener.equals("to")) {
            return infinitive(sentence, i, head);
        }
        if (QUESTION_WORDS.contains(opener)) {
            return "wh";
        }
        String form = form(sentence, i);
        if (form.equals("VBG")) {
            return hasObject(sentence, head, i) ? "np_ing" : "ing";
        }
        if (form.equals("VB") && Clauses.modal(sentence, i) < 0) {
            return opener.equals("that")
                    ? "sub"
                    : sentence.child(i, "nsubj") >= 0 && sentence.child(i, "nsubj") > head
                            ? "np_bare"
                            : bare(sentence, i, head);
        }
        boolean done =
                sentence.isRelation(i, "xcomp", "dep") || opener.isEmpty() && sentence.child(i, "aux", "cop") < 0;
        if (form.equals("VBN") && done) {
            return "np_done";
        }
        boolean small = sentence.isRelation(i, "xcomp")
                && sentence.child(i, "cop", "aux", "nsubj") < 0
                && !form.startsWith("VB");
        return small ? "" : "that";
    }

    private static String bare(Sentence sentence, int i, int head) {
        return hasObject(sentence, head, i) ? "np_bare" : "bare";
    }

    private static String infinitive(Sentence sentence, int i, int head) {
        if (hasFor(sentence, i)) {
            return "for_to";
        }
        if (sentence.child(i, "nsubj", "nsubj:pass") >= 0 || hasObject(sentence, head, i)) {
            return "np_to";
        }
        return passive(sentence, head) ? "pass_to" : "to";
    }

    private static boolean hasFor(Sentence sentence, int i) {
        for (int child : sentence.children(i)) {
            if (child < i
                    && sentence.isRelation(child, "mark", "case")
                    && word(sentence, child).equals("for")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasObject(Sentence sentence, int head, int i) {
        for (int child : sentence.children(head)) {
            if (child > head && child < i && sentence.isRelation(child, "obj", "iobj", "nsubj")) {
                return true;
            }
        }
        return false;
    }

    private static String adverbial(Sentence sentence, int i, int head) {
        String opener = opener(sentence, i);
        if (opener.equals("to")) {
            return infinitive(sentence, i, head);
        }
        return form(sentence, i).equals("VBG") ? (opener.isEmpty() ? "ing" : opener) : "";
    }

    private static String adnominal(Sentence sentence, int i) {
        String opener = opener(sentence, i);
        if (opener.equals("to") || opener.equals("that") || opener.equals("whether")) {
            return opener;
        }
        return form(sentence, i).equals("VBG") && !opener.isEmpty() ? opener : "";
    }

    private static String preposition(Sentence sentence, int i) {
        int marker = sentence.child(i, "case", "mark");
        if (marker < 0) {
            return "";
        }
        String word = word(sentence, marker);
        return word.equals("to") ? "to_np" : word;
    }

    /** The word that opens the clause of {@code i}: to, that, whether, a question word, a connective; "" where none does. */
    static String opener(Sentence sentence, int i) {
        String found = "";
        for (int child : sentence.children(i)) {
            if (child > i) {
                break;
            }
            String word = word(sentence, child);
            if (sentence.isRelation(child, "mark", "case")) {
                String before = child > 0 ? word(sentence, child - 1) : "";
                if (word.equals("than") && before.equals("rather") || word.equals("of") && before.equals("instead")) {
                    return before;
                }
                if (!word.equals("for")) {
                    return word;
                }
                found = word;
            } else if (found.isEmpty()
                    && QUESTION_WORDS.contains(word)
                    && sentence.pos(child).startsWith("W")) {
                found = word;
            }
        }
        boolean infinitive = i > 0 && sentence.pos(i - 1).equals("TO");
        return infinitive ? "to" : found;
    }

    /** Tag of the first word of the verb group of {@code i}, modals apart: its auxiliary or copula where it has one. */
    static String form(Sentence sentence, int i) {
        for (int child : sentence.children(i)) {
            if (child < i
                    && sentence.isRelation(child, "aux", "cop")
                    && sentence.token(child).isVerb()) {
                return sentence.pos(child);
            }
        }
        int copula = sentence.child(i, "cop");
        return sentence.pos(copula >= 0 ? copula : i);
    }

    static boolean passive(Sentence sentence, int i) {
        return sentence.pos(i).equals("VBN")
                && (sentence.child(i, "aux:pass", "nsubj:pass") >= 0 || sentence.child(i, "aux") < 0);
    }

    /** The class of a predicate in signatures.tsv: v, n, a; null for other words. */
    static @Nullable String kind(Token token) {
        if (token.isVerb()) {
            return "v";
        }
        if (token.isNoun()) {
            return "n";
        }
        return token.pos().startsWith("JJ")
                        || token.pos().startsWith("RB")
                        || token.pos().equals("IN")
                ? "a"
                : null;
    }

    static String word(Sentence sentence, int i) {
        return sentence.token(i).word().toLowerCase(Locale.ROOT);
    }

    static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** "Has yet to publish". */
    static boolean yetTo(Sentence sentence, int i) {
        return i > 1
                && sentence.pos(i - 1).equals("TO")
                && word(sentence, i - 2).equals("yet");
    }

    /** Whether a comma stands before {@code i} and its adverbs. */
    static boolean behindComma(Sentence sentence, int i) {
        int from = i;
        while (from > 0 && sentence.token(from - 1).pos().startsWith("RB")) {
            from--;
        }
        return from > 0 && sentence.token(from - 1).isPunctuation();
    }
}
