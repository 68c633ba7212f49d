package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Block;
import org.purport.model.Sentence;
import org.purport.model.Token;

/** What the learned judge looks at in a candidate: its words, their frame, who would speak, and what would be said. */
final class Features {
    private final Passage passage;
    private final Attribution candidate;
    private final Sentence sentence;
    private final int anchor;
    private final List<String> features = new ArrayList<>();

    private Features(Passage passage, Attribution candidate) {
        this.passage = passage;
        this.candidate = candidate;
        this.sentence = passage.sentence();
        this.anchor = candidate.anchor();
    }

    /**
     * The features of a candidate.
     *
     * @param ruled whether a rule found it
     * @param kind kind of the block it stands in
     */
    static List<String> of(Passage passage, Attribution candidate, boolean ruled, Block.Kind kind) {
        Features made = new Features(passage, candidate);
        made.word(ruled, kind);
        made.source();
        made.content();
        made.mood();
        return made.features;
    }

    private void add(String name, String... values) {
        features.add(name + "=" + String.join("|", values));
    }

    private String lemma(int token) {
        return sentence.lemma(token).toLowerCase(Locale.ROOT);
    }

    /** The rule that made it, without the word it names. */
    private String frame() {
        return candidate.rule().replaceAll("\"[^\"]*\"", "W");
    }

    private void word(boolean ruled, Block.Kind kind) {
        String frame = frame();
        String word = lemma(anchor);
        String relation = sentence.relation(anchor);
        add("word", word);
        add("word-frame", word, frame);
        add("word-tag", word, sentence.pos(anchor));
        add("frame", frame);
        add("frame-tag", frame, sentence.pos(anchor));
        add("frame-relation", frame, relation);
        add("relation", relation);
        add("governor", sentence.head(anchor) < 0 ? "-" : lemma(sentence.head(anchor)));
        add("ruled", String.valueOf(ruled), ruled ? candidate.act().name() : "");
        add("ruled-frame", String.valueOf(ruled), frame);
        add("block", kind.name());
        int last = candidate.cue().length() - 1;
        add("word-behind", word, last + 1 < sentence.size() ? lemma(last + 1) : "-");
        if (last != anchor) {
            add("cue-end", word, lemma(last));
        }
        add("quoted", String.valueOf(passage.quoted(anchor)));
    }

    private void source() {
        String type = sourceType();
        add("source", type);
        add("source-frame", type, frame());
        add("source-word", type, lemma(anchor));
        if (candidate.hasSource()) {
            int head = candidate.sourceHead();
            add("source-lemma", lemma(head));
            add("source-own", String.valueOf(sentence.head(head) == anchor), frame());
            add("source-relation", sentence.relation(head));
            add("source-plural", String.valueOf(sentence.pos(head).endsWith("S")));
        }
    }

    private String sourceType() {
        if (!candidate.hasSource()) {
            return "none";
        }
        Token head = sentence.token(candidate.sourceHead());
        if (head.pos().startsWith("PRP")
                || head.pos().startsWith("W")
                || head.pos().equals("DT")) {
            return head.lemma().toLowerCase(Locale.ROOT);
        }
        if (!head.entity().equals("O")) {
            return head.entity();
        }
        return head.isProper() ? "proper" : head.isNoun() ? "common" : head.pos();
    }

    private void content() {
        if (candidate.content().isEmpty()) {
            add("content", "none");
            return;
        }
        int head = contentHead();
        String tag = sentence.pos(head);
        String frame = frame();
        add("content-head", lemma(head));
        add("content-tag", tag, frame);
        add("content-tag-word", tag, lemma(anchor));
        int first = candidate.content().nextSetBit(0);
        add("content-first", lemma(first), frame);
        add("content-first-word", lemma(first), lemma(anchor));
        add("content-side", String.valueOf(first > anchor), frame);
        add("content-size", String.valueOf(Math.min(6, candidate.content().cardinality() / 3)), frame);
        add("content-entity", sentence.token(head).entity(), lemma(anchor));
        add("content-quoted", quotes(), frame);
        add("content-quoted-word", quotes(), lemma(anchor));
        add("content-verb", String.valueOf(hasVerb()), frame);
        add("content-role", sentence.relation(head), frame);
    }

    private int contentHead() {
        for (int i = candidate.content().nextSetBit(0);
                i >= 0;
                i = candidate.content().nextSetBit(i + 1)) {
            int head = sentence.head(i);
            if ((head < 0 || !candidate.content().get(head))
                    && !sentence.token(i).isPunctuation()) {
                return i;
            }
        }
        return candidate.content().nextSetBit(0);
    }

    private String quotes() {
        int inside = 0;
        int words = 0;
        for (int i = candidate.content().nextSetBit(0);
                i >= 0;
                i = candidate.content().nextSetBit(i + 1)) {
            if (!sentence.token(i).isPunctuation()) {
                words++;
                inside += passage.quoted(i) ? 1 : 0;
            }
        }
        return inside == 0 ? "no" : inside == words ? "all" : "some";
    }

    private boolean hasVerb() {
        return candidate.content().stream().anyMatch(i -> sentence.token(i).isVerb());
    }

    private void mood() {
        String frame = frame();
        for (int child : sentence.childrenBy(anchor, "aux", "mark", "advmod", "aux:pass", "cop")) {
            if (child < anchor) {
                add("before", lemma(child), frame);
                add("before-word", lemma(child), lemma(anchor));
            }
        }
        if (Clauses.negated(sentence, anchor)) {
            add("negated", lemma(anchor));
            add("negated-frame", frame);
        }
        add("infinitive", String.valueOf(Clauses.infinitive(sentence, anchor)), frame);
        add("root", String.valueOf(sentence.head(anchor) < 0), frame);
        add("conjoined", String.valueOf(sentence.isRelation(anchor, "conj")), lemma(anchor));
        for (int child :
                sentence.childrenBy(anchor, "obj", "obl", "xcomp", "ccomp", "advcl", "nmod", "acl", "compound:prt")) {
            String marker = Clauses.preposition(sentence, child);
            add("argument", lemma(anchor), sentence.relation(child), marker);
            add("argument-lemma", lemma(anchor), lemma(child));
        }
    }
}
