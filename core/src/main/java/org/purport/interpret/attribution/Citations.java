package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.interpret.syntax.NounPhrases;
import org.purport.interpret.syntax.Quotations;
import org.purport.model.Claim.Act;
import org.purport.model.Sentence;

/** Second-hand reports: "A reported, citing B"; "according to B, quoted by A"; "A quoted B as saying". */
final class Citations {
    private static final Set<String> CITING = Set.of("cite", "quote");
    private static final Set<String> PASSED_ON = Set.of(
            "quote", "cite", "report", "carry", "publish", "obtain", "see", "release", "run", "air", "broadcast");

    private static final Set<String> REPORTING =
            Set.of("report", "say", "write", "add", "claim", "reveal", "announce", "quote");
    private static final SourceNouns SOURCES = new SourceNouns();

    private static final Set<String> ACCOUNTS = Set.of(
            "report",
            "claim",
            "story",
            "statement",
            "account",
            "remark",
            "quote",
            "comment",
            "word",
            "rumor",
            "rumour");

    /** How far "attributed" may stand behind its noun, in tokens. */
    private static final int NEAR = 14;

    /** How far "as saying" may stand behind its verb, in tokens. */
    private static final int FARTHEST = 30;

    /** How many times a report may be passed on in one sentence. */
    private static final int DEEPEST = 4;

    private static final Quotations NO_QUOTATIONS = Quotations.of("");

    private Citations() {}

    /** The attribution of "quoted B as saying that" or "B was quoted as saying", or null. */
    static @Nullable Attribution quotedAs(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        if (!CITING.contains(sentence.lemma(verb)) || !sentence.token(verb).isVerb()) {
            return null;
        }
        int saying = saying(sentence, verb);
        if (saying < 0) {
            return null;
        }
        boolean passive = Clauses.passive(sentence, verb) || sentence.pos(verb).equals("VBN") && by(sentence, verb);
        int source = passive ? passiveSource(sentence, verb) : sentence.child(verb, "obj");
        source = source < 0 && !passive ? NounRuns.head(sentence, verb + 1, as(sentence, saying) - 1) : source;
        if (source < 0 || passage.spokenOfOneself(verb, source)) {
            return null;
        }
        BitSet cue = Clauses.verbGroup(sentence, verb);
        cue.set(as(sentence, saying), saying + 1);
        BitSet content = said(passage, verb, saying, source);
        int outlet = passive ? Clauses.agent(sentence, verb) : Clauses.subject(sentence, verb);
        if (outlet < 0
                && sentence.root() < verb
                && sentence.token(sentence.root()).isNoun()) {
            outlet = sentence.root();
        }
        Attribution quoted = Attribution.of(passage, verb, cue, source, content, Act.ASSERTS, "\"quoted as saying\"");
        return quoted == null || outlet < 0 || outlet == source ? quoted : quoted.withThrough(List.of(outlet));
    }

    private static boolean by(Sentence sentence, int verb) {
        return Clauses.agent(sentence, verb) >= 0 || sentence.isRelation(verb, "acl");
    }

    private static int passiveSource(Sentence sentence, int verb) {
        int subject = sentence.child(verb, "nsubj:pass", "nsubj");
        return subject >= 0 ? subject : sentence.isRelation(verb, "acl") ? sentence.head(verb) : -1;
    }

    /** What follows "saying", or what precedes the source where nothing does ("..., the minister was quoted as saying"). */
    private static BitSet said(Passage passage, int verb, int saying, int source) {
        Sentence sentence = passage.sentence();
        BitSet content = new BitSet();
        int next = saying + 1;
        boolean ends = next >= sentence.size()
                || sentence.token(next).isPunctuation() && !sentence.pos(next).equals("``") && !colon(sentence, next)
                || sentence.pos(next).equals("IN") && !sentence.lemma(next).equals("that");
        if (!ends) {
            int end = next;
            while (end < sentence.size() && !sentence.token(end).word().equals(";")) {
                end++;
            }
            content.set(next, end);
            return content;
        }
        int first = Math.min(verb, sentence.subtree(source).nextSetBit(0));
        if (first > 1 && sentence.token(first - 1).isPunctuation()) {
            content.set(0, first);
        }
        return content.isEmpty() ? Contents.quotation(passage, verb, source) : content;
    }

    private static boolean colon(Sentence sentence, int token) {
        String word = sentence.token(token).word();
        return word.equals(":")
                || word.equals(",")
                        && token + 1 < sentence.size()
                        && sentence.pos(token + 1).equals("``");
    }

    /** The "saying" of "as saying" behind the verb of citing, or -1. */
    private static int saying(Sentence sentence, int verb) {
        for (int i = verb + 1; i + 1 < Math.min(sentence.size(), verb + FARTHEST); i++) {
            if (sentence.lemma(i).equals("as")) {
                int participle = sentence.pos(i + 1).startsWith("RB") && i + 2 < sentence.size() ? i + 2 : i + 1;
                if (sentence.pos(participle).equals("VBG")) {
                    return participle;
                }
            }
            if (Clauses.finite(sentence, i)) {
                return -1;
            }
        }
        return -1;
    }

    private static int as(Sentence sentence, int saying) {
        return sentence.lemma(saying - 1).equals("as") ? saying - 1 : saying - 2;
    }

    /** The attribution of "reports by A, attributed to B, that ...": B's, through A; or null. */
    static @Nullable Attribution attributedTo(Passage passage, int noun) {
        Sentence sentence = passage.sentence();
        if (!sentence.token(noun).isNoun() || !ACCOUNTS.contains(sentence.lemma(noun))) {
            return null;
        }
        int attributed = noun + 1;
        while (attributed < sentence.size()
                && attributed - noun < NEAR
                && !sentence.lemma(attributed).equals("attribute")
                && !Clauses.finite(sentence, attributed)) {
            attributed++;
        }
        boolean found = attributed + 2 < sentence.size()
                && sentence.lemma(attributed).equals("attribute")
                && sentence.lemma(attributed + 1).equals("to");
        int that = attributed + 2;
        while (found && that < sentence.size() && !sentence.lemma(that).equals("that")) {
            if (Clauses.finite(sentence, that)) {
                return null;
            }
            that++;
        }
        return found && that < sentence.size() ? attributedTo(passage, noun, attributed, that) : null;
    }

    private static @Nullable Attribution attributedTo(Passage passage, int noun, int attributed, int that) {
        Sentence sentence = passage.sentence();
        BitSet source = new BitSet();
        source.set(attributed + 2, that);
        NounPhrases.trim(sentence, source);
        int head = NounRuns.head(sentence, source);
        BitSet cue = new BitSet();
        cue.set(noun);
        cue.set(attributed, attributed + 2);
        BitSet content = new BitSet();
        content.set(that, Contents.clauseEnd(sentence, that) + 1);
        BitSet whole = passage.completed(content, cue, source);
        if (head < 0 || whole.isEmpty()) {
            return null;
        }
        Attribution one = Attribution.in(
                sentence,
                noun,
                cue,
                new Attribution.Speaker(head, source),
                whole,
                Act.ASSERTS,
                "\"" + sentence.token(noun).word() + "\" attributed");
        int by = noun + 1;
        boolean passed = sentence.lemma(by).equals("by")
                || sentence.lemma(by).equals("in")
                || sentence.lemma(by).equals("on");
        int outlet = passed ? NounRuns.head(sentence, by + 1, attributed - 1) : -1;
        return outlet < 0 ? one : one.withThrough(List.of(outlet));
    }

    /** Joins "citing B" with the report it stands in: B is the source, and the one who cites passes it on. */
    static List<Attribution> join(List<Attribution> found) {
        List<Attribution> joined = new ArrayList<>();
        for (Attribution attribution : found) {
            Attribution deepest = attribution;
            for (int depth = 0; depth < DEEPEST; depth++) {
                Attribution cited = cited(deepest);
                if (cited.equals(deepest)) {
                    break;
                }
                deepest = cited;
            }
            joined.add(passedOn(deepest));
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
                    && !attribution.cue().get(i)
                    && sentence.child(i, "obj") > i
                    && !Clauses.passive(sentence, i)
                    && saying(sentence, i) < 0
                    && (!attribution.content().get(i) || aside(sentence, i))
                    && attribution.act() == Act.ASSERTS
                    && (sentence.token(attribution.anchor()).isVerb() && sentence.head(i) == attribution.anchor()
                            || sentence.dominates(attribution.sourceHead(), i)
                            || aside(sentence, i) && reports(attribution, i)
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

    /** ", citing two officials" at the end of what is reported: whom the reporter cites, where people or papers are cited. */
    private static boolean aside(Sentence sentence, int citing) {
        int cited = sentence.child(citing, "obj");
        return sentence.pos(citing).equals("VBG")
                && citing > 0
                && sentence.token(citing - 1).word().equals(",")
                && cited > citing
                && (SOURCES.kind(sentence.lemma(cited)) != null
                        || sentence.token(cited).isProper());
    }

    private static boolean reports(Attribution attribution, int citing) {
        return attribution.anchor() < citing
                && REPORTING.contains(attribution.sentence().lemma(attribution.anchor()));
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
