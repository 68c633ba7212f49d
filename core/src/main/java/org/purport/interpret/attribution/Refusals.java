package org.purport.interpret.attribution;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Claim.Act;
import org.purport.model.Sentence;

/** Sources that would not say, or from whom nothing came: "did not comment", "no response from", "declined to name". */
final class Refusals {
    private static final Set<String> REFUSING = Set.of("decline", "refuse", "avoid");
    private static final Set<String> FAILING = Set.of("fail");
    private static final Set<String> REACHING = Set.of("reach", "contact");
    private static final Set<String> ANSWERS = Set.of(
            "comment", "response", "reply", "statement", "reaction", "answer", "confirmation", "word", "announcement");

    private final Map<String, Refusal> table = new HashMap<>();

    private record Refusal(Set<String> objects, Act act) {}

    Refusals() {
        for (List<String> row : Table.open(Refusals.class, "refusals.tsv", 4).rows()) {
            Set<String> objects =
                    Table.cell(row, 1).isEmpty() ? Set.of() : Set.of(row.get(1).split(","));
            table.put(row.get(0), new Refusal(objects, Act.valueOf(row.get(2).toUpperCase(Locale.ROOT))));
        }
    }

    /** The refusal whose main word is at {@code token}, or null. */
    @Nullable
    Attribution find(Passage passage, int token) {
        Sentence sentence = passage.sentence();
        if (sentence.token(token).isVerb()) {
            return REFUSING.contains(sentence.lemma(token)) || FAILING.contains(sentence.lemma(token))
                    ? refused(passage, token)
                    : negated(passage, token);
        }
        return sentence.token(token).isNoun() ? nothing(passage, token) : null;
    }

    private @Nullable Attribution negated(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        Refusal refusal = refusal(sentence, verb);
        if (refusal == null || !negative(sentence, verb, refusal)) {
            return null;
        }
        boolean passive = Clauses.passive(sentence, verb);
        if (!passive && REACHING.contains(sentence.lemma(verb))) {
            return null;
        }
        boolean unreached = passive && refusal.act() == Act.SILENT;
        int source = passive
                ? (unreached ? sentence.child(verb, "nsubj:pass", "nsubj") : Clauses.agent(sentence, verb))
                : Clauses.subject(sentence, verb);
        if (source < 0 || passage.quoted(verb)) {
            return null;
        }
        BitSet group = Clauses.verbGroup(sentence, verb);
        boolean object = !refusal.objects().isEmpty();
        if (object) {
            group.set(verb, sentence.child(verb, "obj") + 1);
        }
        join(sentence, verb, group);
        BitSet content = unreached || object ? new BitSet() : complement(sentence, verb, group);
        return attribution(passage, verb, group, source, content, refusal.act());
    }

    private @Nullable Refusal refusal(Sentence sentence, int verb) {
        String lemma = sentence.lemma(verb);
        int particle = sentence.child(verb, "compound:prt");
        if (particle >= 0 && table.containsKey(lemma + "_" + sentence.lemma(particle))) {
            lemma = lemma + "_" + sentence.lemma(particle);
        }
        return table.get(lemma);
    }

    private static boolean negative(Sentence sentence, int verb, Refusal refusal) {
        if (refusal.objects().isEmpty()) {
            boolean yet = Clauses.negated(sentence, verb);
            int head = sentence.head(verb);
            boolean yetTo = Clauses.infinitive(sentence, verb)
                    && verb >= 2
                    && sentence.lemma(verb - 2).equals("yet");
            boolean conjoined = sentence.isRelation(verb, "conj") && head >= 0 && either(sentence, head);
            return yet || yetTo || conjoined || noSubject(sentence, verb) || nothingSaid(sentence, verb);
        }
        int object = sentence.child(verb, "obj");
        boolean right = object > verb && refusal.objects().contains(sentence.lemma(object));
        return right && (Clauses.negated(sentence, verb) || no(sentence, object));
    }

    private static boolean nothingSaid(Sentence sentence, int verb) {
        int object = sentence.child(verb, "obj");
        return sentence.lemma(verb).equals("say")
                && object > verb
                && sentence.lemma(object).equals("nothing")
                && sentence.isRelation(object, "obj")
                && !sentence.pos(object - 1).equals("``");
    }

    private static boolean noSubject(Sentence sentence, int verb) {
        int subject = sentence.child(verb, "nsubj");
        return subject >= 0 && sentence.lemma(subject).equals("neither");
    }

    private static boolean either(Sentence sentence, int verb) {
        int pre = sentence.child(verb, "cc:preconj", "cc", "advmod");
        return pre >= 0 && sentence.lemma(pre).equals("neither");
    }

    private static boolean no(Sentence sentence, int noun) {
        int determiner = sentence.child(noun, "det", "neg");
        return determiner >= 0 && sentence.lemma(determiner).equals("no");
    }

    /** Takes "or deny", "nor denied" into the cue: one refusal, not two. */
    private static void join(Sentence sentence, int verb, BitSet group) {
        for (int other : sentence.childrenBy(verb, "conj")) {
            boolean saying = Set.of("deny", "confirm", "dispute", "rule").contains(sentence.lemma(other));
            if (saying && other - verb <= 4) {
                group.set(verb, other + 1);
            }
        }
    }

    private static BitSet complement(Sentence sentence, int verb, BitSet group) {
        BitSet content = new BitSet();
        int last = group.length() - 1;
        for (int governor : new int[] {verb, last}) {
            for (int child : sentence.children(governor)) {
                boolean complement = sentence.isRelation(child, "obj", "ccomp", "obl", "xcomp", "advcl", "advmod")
                        && !Contents.setting(sentence, child);
                if (child > last && complement) {
                    content.or(sentence.subtree(child));
                }
            }
        }
        content.clear(0, last + 1);
        return content;
    }

    private @Nullable Attribution refused(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        int source = Clauses.subject(sentence, verb);
        int said = infinitive(sentence, verb);
        if (source < 0 || said < verb || passage.quoted(verb)) {
            int noun = sentence.child(verb, "obj");
            boolean comment = noun > verb && ANSWERS.contains(sentence.lemma(noun));
            return source >= 0 && comment
                    ? attribution(
                            passage,
                            verb,
                            Clauses.verbGroup(sentence, verb),
                            source,
                            sentence.subtree(noun),
                            Act.DECLINES)
                    : null;
        }
        Refusal refusal = refusal(sentence, said);
        boolean failing = FAILING.contains(sentence.lemma(verb));
        if (failing && refusal == null) {
            return null;
        }
        BitSet group = Clauses.verbGroup(sentence, verb);
        BitSet content = sentence.subtree(said);
        content.clear(0, group.length());
        if (refusal != null) {
            group.set(verb, said + 1);
            join(sentence, said, group);
            BitSet complement = complement(sentence, said, group);
            content = complement;
        }
        Act act = refusal == null ? Act.INTENDS : failing ? refusal.act() : Act.DECLINES;
        return attribution(passage, verb, group, source, content, act);
    }

    private static int infinitive(Sentence sentence, int verb) {
        for (int child : sentence.childrenBy(verb, "xcomp", "advcl", "ccomp", "acl")) {
            if (child > verb
                    && (Clauses.infinitive(sentence, child)
                            || sentence.pos(child).equals("VBG"))) {
                return child;
            }
        }
        return -1;
    }

    /** "No immediate response from the palace", "there was no comment". */
    private static @Nullable Attribution nothing(Passage passage, int noun) {
        Sentence sentence = passage.sentence();
        if (!ANSWERS.contains(sentence.lemma(noun)) || !no(sentence, noun) || passage.quoted(noun)) {
            return null;
        }
        int source = from(sentence, noun);
        if (source < 0 && sentence.head(noun) >= 0) {
            source = from(sentence, sentence.head(noun));
        }
        if (source < 0) {
            return null;
        }
        BitSet cue = new BitSet();
        cue.set(sentence.child(noun, "det", "neg"), noun + 1);
        Act act = sentence.lemma(noun).equals("comment") ? Act.DECLINES : Act.SILENT;
        return attribution(passage, noun, cue, source, new BitSet(), act);
    }

    private static int from(Sentence sentence, int token) {
        for (int child : sentence.childrenBy(token, "nmod", "obl")) {
            String marker = Clauses.preposition(sentence, child);
            if (child > token && (marker.equals("from") || marker.equals("by"))) {
                return child;
            }
        }
        return -1;
    }

    private static Attribution attribution(
            Passage passage, int token, BitSet group, int source, BitSet content, Act act) {
        Sentence sentence = passage.sentence();
        int next = group.length();
        if (content.get(next)
                && next < sentence.size()
                && sentence.isRelation(next, "case", "mark")
                && sentence.pos(next).equals("IN")) {
            content.clear(next);
            group.set(next);
        }
        BitSet phrase = passage.source(source, group, content);
        BitSet whole = content.isEmpty() ? content : passage.completed(content, group, phrase);
        return Attribution.in(
                sentence,
                token,
                group,
                new Attribution.Speaker(source, phrase),
                whole,
                act,
                "\"" + sentence.token(token).word() + "\" negated or refused");
    }
}
