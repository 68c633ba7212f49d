package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.interpret.syntax.Quotations;
import org.purport.model.Claim.Act;
import org.purport.model.Sentence;

/** Second-hand reports: "A reported, citing B"; "according to B, quoted by A"; "A quoted B as saying". */
final class Citations {
    private static final Set<String> CITING = Set.of("cite", "quote");
    private static final Set<String> PASSED_ON = Set.of(
            "quote", "cite", "report", "carry", "publish", "obtain", "see", "release", "run", "air", "broadcast");

    private static final Quotations NO_QUOTATIONS = Quotations.of("");

    private Citations() {}

    /** The attribution of "quoted B as saying that", or null. */
    static @Nullable Attribution quotedAs(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        if (!CITING.contains(sentence.lemma(verb)) || !sentence.token(verb).isVerb()) {
            return null;
        }
        boolean passive = Clauses.passive(sentence, verb);
        int source = passive ? sentence.child(verb, "nsubj:pass") : sentence.child(verb, "obj");
        int saying = saying(sentence, verb);
        if (source < 0 || saying < 0) {
            return null;
        }
        BitSet cue = Clauses.verbGroup(sentence, verb);
        cue.set(
                sentence.child(saying, "mark", "case") >= 0 ? sentence.child(saying, "mark", "case") : saying,
                saying + 1);
        int clause = sentence.child(saying, "ccomp", "obj", "parataxis");
        BitSet content = clause < 0 ? Contents.quotation(passage, verb, source) : sentence.subtree(clause);
        int outlet = passive ? Clauses.agent(sentence, verb) : Clauses.subject(sentence, verb);
        if (outlet < 0
                && sentence.root() < verb
                && sentence.token(sentence.root()).isNoun()) {
            outlet = sentence.root();
        }
        Attribution quoted = Attribution.of(passage, verb, cue, source, content, Act.ASSERTS, "\"quoted as saying\"");
        return quoted == null || outlet < 0 ? quoted : quoted.withThrough(List.of(outlet));
    }

    private static int saying(Sentence sentence, int verb) {
        for (int child : sentence.childrenBy(verb, "advcl", "obl", "xcomp", "ccomp", "acl", "nmod")) {
            int mark = sentence.child(child, "mark", "case");
            if (sentence.pos(child).equals("VBG")
                    && mark >= 0
                    && sentence.lemma(mark).equals("as")) {
                return child;
            }
        }
        return -1;
    }

    /** Joins "citing B" with the report it stands in: B is the source, and the one who cites passes it on. */
    static List<Attribution> join(List<Attribution> found) {
        List<Attribution> joined = new ArrayList<>();
        for (Attribution attribution : found) {
            joined.add(passedOn(cited(attribution)));
        }
        joined.removeIf(one -> joined.stream().anyMatch(other -> swallows(other, one)));
        return joined;
    }

    /** Whether the citing verb of {@code one} is now part of the cue of {@code other}. */
    private static boolean swallows(Attribution other, Attribution one) {
        return !other.equals(one)
                && other.sentence() == one.sentence()
                && other.anchor() != one.anchor()
                && other.cue().get(one.anchor());
    }

    private static Attribution cited(Attribution attribution) {
        Sentence sentence = attribution.sentence();
        int citing = citing(attribution);
        if (citing < 0) {
            return attribution;
        }
        int cited = sentence.child(citing, "obj");
        BitSet group = Clauses.verbGroup(sentence, citing);
        BitSet cue = (BitSet) attribution.cue().clone();
        cue.or(group);
        BitSet content = (BitSet) attribution.content().clone();
        if (content.get(citing)) {
            content.andNot(sentence.subtree(citing));
        }
        BitSet phrase = new Passage(sentence, NO_QUOTATIONS).source(cited, cue, content);
        if (content.isEmpty()) {
            return attribution;
        }
        List<Integer> through = new ArrayList<>();
        through.add(attribution.sourceHead());
        through.addAll(attribution.through());
        return new Attribution(
                sentence,
                attribution.anchor(),
                cue,
                cited,
                phrase,
                content,
                attribution.more(),
                List.copyOf(through),
                attribution.act(),
                attribution.rule() + ", \"" + sentence.token(citing).word() + "\"");
    }

    /** The verb of citing that hangs on the report's cue or on its source, or -1. */
    private static int citing(Attribution attribution) {
        Sentence sentence = attribution.sentence();
        if (!attribution.hasSource()) {
            return -1;
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (CITING.contains(sentence.lemma(i))
                    && sentence.token(i).isVerb()
                    && i != attribution.anchor()
                    && sentence.child(i, "obj") > i
                    && !Clauses.passive(sentence, i)
                    && saying(sentence, i) < 0
                    && !inContent(attribution, i)
                    && attribution.act() == Act.ASSERTS
                    && (sentence.token(attribution.anchor()).isVerb() && sentence.head(i) == attribution.anchor()
                            || sentence.dominates(attribution.sourceHead(), i)
                            || behind(attribution, i))) {
                return i;
            }
        }
        return -1;
    }

    /** ", citing ..." right behind the tag. */
    private static boolean behind(Attribution attribution, int citing) {
        Sentence sentence = attribution.sentence();
        int last = attribution.cue().length() - 1;
        boolean participle = sentence.pos(citing).equals("VBG")
                && citing > last
                && sentence.token(citing - 1).word().equals(",");
        if (!participle || attribution.content().length() > citing) {
            return false;
        }
        for (int i = last + 1; i < citing; i++) {
            if (sentence.token(i).isVerb()) {
                return false;
            }
        }
        return true;
    }

    private static boolean inContent(Attribution attribution, int token) {
        return attribution.content().get(token)
                && attribution.content().get(Math.max(0, token - 2))
                && token < attribution.anchor();
    }

    /** "Two MPs quoted by the paper": whoever passes the source on. */
    private static Attribution passedOn(Attribution attribution) {
        Sentence sentence = attribution.sentence();
        if (!attribution.hasSource()) {
            return attribution;
        }
        for (int clause : sentence.childrenBy(attribution.sourceHead(), "acl", "acl:relcl")) {
            int agent = Clauses.agent(sentence, clause);
            if (agent >= 0 && PASSED_ON.contains(sentence.lemma(clause))) {
                BitSet cue = (BitSet) attribution.cue().clone();
                cue.or(Clauses.verbGroup(sentence, clause));
                cue.set(sentence.child(agent, "case"));
                BitSet source = (BitSet) attribution.source().clone();
                source.andNot(sentence.subtree(clause));
                List<Integer> through = new ArrayList<>(attribution.through());
                through.add(agent);
                return new Attribution(
                        sentence,
                        attribution.anchor(),
                        cue,
                        attribution.sourceHead(),
                        source,
                        attribution.content(),
                        attribution.more(),
                        List.copyOf(through),
                        attribution.act(),
                        attribution.rule() + ", \"" + sentence.token(clause).word() + " by\"");
            }
        }
        return attribution;
    }
}
