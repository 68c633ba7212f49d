package org.purport.interpret.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.model.Sentence;

/** Finds pairs of mentions of one sentence that the sentence itself equates: appositions and copulas. */
final class Apposition {
    private Apposition() {}

    /** For each noun phrase that another mention of the sentence equals, that mention. */
    static Map<Mention, Mention> pairs(List<Mention> mentions) {
        Map<Mention, Mention> pairs = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention first = mentions.get(i);
            for (int k = i + 1; k < mentions.size() && mentions.get(k).lead() <= first.to() + 4; k++) {
                Mention second = mentions.get(k);
                if (pairs.containsKey(second) || !apposed(first, second)) {
                    continue;
                }
                boolean nameLast = first.form() == Form.NOMINAL && second.form() == Form.NAME;
                pairs.putIfAbsent(nameLast ? first : second, nameLast ? second : first);
            }
            Mention subject = first.form() == Form.NOMINAL ? copular(first, mentions) : null;
            if (subject != null) {
                pairs.putIfAbsent(first, subject);
            }
        }
        return pairs;
    }

    private static boolean apposed(Mention first, Mention second) {
        boolean forms = (first.form() == Form.NOMINAL || first.form() == Form.NAME)
                && (second.form() == Form.NOMINAL || second.form() == Form.NAME)
                && (first.form() == Form.NOMINAL || second.form() == Form.NOMINAL);
        if (!forms || !compatible(first, second)) {
            return false;
        }
        Sentence sentence = first.sentence();
        boolean comma = second.lead() == first.to() + 2
                && sentence.token(first.to() + 1).word().equals(",");
        boolean known = second.lead() == first.to() + 4
                && sentence.token(first.to() + 1).word().equals(",")
                && (sentence.lemma(second.lead() - 2).equals("know")
                        || sentence.lemma(second.lead() - 2).equals("name"));
        return known || adjacent(first, second) || (comma && closes(sentence, second.to()) && !listed(first, second));
    }

    /** "the inspector Wycliffe Barasa", "the newspaper Kviris Palitra": a noun right before a name. */
    private static boolean adjacent(Mention first, Mention second) {
        return second.lead() == first.to() + 1 && first.form() == Form.NOMINAL && second.form() == Form.NAME;
    }

    private static boolean compatible(Mention first, Mention second) {
        Traits a = first.traits();
        Traits b = second.traits();
        boolean natures = a.nature().human() && b.nature().human()
                || (!a.nature().human()
                        && !b.nature().human()
                        && (a.nature() != Nature.PEOPLE) == (b.nature() != Nature.PEOPLE));
        boolean countries =
                a.country() == null || b.country() == null || a.country().equals(b.country());
        return natures && countries && a.plural() == b.plural() && a.gender().agrees(b.gender());
    }

    /** An apposition ends at a mark, a clause of its own or the end of the sentence; before a verb stands a subject. */
    private static boolean closes(Sentence sentence, int last) {
        if (last + 1 >= sentence.size()) {
            return true;
        }
        String pos = sentence.pos(last + 1);
        return sentence.token(last + 1).isPunctuation() || pos.startsWith("W") || pos.equals("IN");
    }

    /** "the minister, Ana Ruiz and others": a series, unless the tree says otherwise. */
    private static boolean listed(Mention first, Mention second) {
        Sentence sentence = first.sentence();
        if (sentence.isRelation(second.head(), "appos")) {
            return false;
        }
        int next = second.to() + 1;
        boolean goesOn = next < sentence.size() && sentence.pos(next).equals("CC");
        return goesOn || (first.form() == Form.NAME && second.form() == Form.NAME);
    }

    /** The subject of which a predicate noun is said, or null: "Halvorsen is a lawyer". */
    private static @Nullable Mention copular(Mention predicate, List<Mention> mentions) {
        Sentence sentence = predicate.sentence();
        int head = predicate.head();
        if (sentence.child(head, "cop") < 0 || negated(sentence, head)) {
            return null;
        }
        int subject = sentence.child(head, "nsubj");
        for (Mention mention : mentions) {
            if (subject >= 0
                    && mention.head() == subject
                    && !mention.equals(predicate)
                    && mention.form() != Form.RELATIVE) {
                boolean fits = mention.form() == Form.PRONOUN
                        ? mention.traits().plural() == predicate.traits().plural()
                                && predicate.traits().nature().human()
                                        == mention.traits().nature().human()
                        : compatible(mention, predicate);
                return fits ? mention : null;
            }
        }
        return null;
    }

    private static boolean negated(Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            String lemma = sentence.lemma(child);
            if (lemma.equals("not")
                    || lemma.equals("never")
                    || lemma.equals("no")
                    || sentence.isRelation(child, "aux", "mark")) {
                return true;
            }
        }
        return false;
    }
}
