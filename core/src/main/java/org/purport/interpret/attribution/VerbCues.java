package org.purport.interpret.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Claim.Act;
import org.purport.model.Sentence;

/** Attributions whose cue is a verb: "said that", "accused them of", "is expected to". */
final class VerbCues {
    private static final Set<String> UNREAL = Set.of("may", "might", "could", "should", "can", "would", "will", "must");
    private static final Set<String> PHASES =
            Set.of("continue", "begin", "start", "go", "keep", "stop", "appear", "seem", "come", "try", "use");
    private static final Set<String> SHOWING = Set.of(
            "indicate",
            "show",
            "suggest",
            "signal",
            "underline",
            "underscore",
            "highlight",
            "demonstrate",
            "prove",
            "imply",
            "reveal",
            "contradict");
    private static final Set<String> NOBODY_IN_PARTICULAR =
            Set.of("you", "whoever", "anyone", "anybody", "everyone", "everybody");
    private static final Set<String> STATES = Set.of("prepare", "determine", "commit", "resolve", "convince");
    private static final Set<String> DITRANSITIVE = Set.of("promise", "offer", "guarantee", "pledge", "show");
    private static final Set<String> TOPICAL = Set.of("comment", "speak", "talk", "ask", "respond", "refer", "write");
    private static final Set<String> PARTICLES = Set.of("out", "on", "to", "at", "clear");

    private final CueTable table;
    private final SourceNouns nouns;

    VerbCues(CueTable table, SourceNouns nouns) {
        this.table = table;
        this.nouns = nouns;
    }

    /** The attribution of the verb at {@code verb}, or null. */
    @Nullable
    Attribution find(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        if (unreal(sentence, verb)) {
            return null;
        }
        String lemma = sentence.lemma(verb).toLowerCase(java.util.Locale.ROOT);
        boolean passive = (Clauses.passive(sentence, verb) || reduced(sentence, verb)) && !STATES.contains(lemma);
        if (aside(sentence, verb, lemma)) {
            return null;
        }
        int source = passive ? Clauses.agent(sentence, verb) : speaker(passage, verb);
        if (source >= 0 && !Speakers.canSpeak(sentence, source)) {
            return null;
        }
        boolean nobody =
                !passive && source < 0 || generic(sentence, source) || shownBySomebody(sentence, source, lemma);
        if (nobody || passage.spokenOfOneself(verb, source)) {
            return null;
        }
        source = passive && source >= 0 && Contents.setting(sentence, source) ? -1 : source;
        for (Cue cue : cues(sentence, verb, lemma)) {
            Attribution found = passive ? passive(passage, verb, cue, source) : active(passage, verb, cue, source);
            if (found != null && (!thing(sentence, verb, source) || said(found))) {
                return found;
            }
        }
        return null;
    }

    /** "Acts threatening peace", "explained by great demand": a thing, where a participle or a passive makes it the source. */
    private boolean thing(Sentence sentence, int verb, int source) {
        boolean modifies = sentence.pos(verb).equals("VBG")
                && sentence.relation(verb).equals("acl")
                && !sentence.token(verb - 1).word().equals(",");
        boolean suffers = Clauses.passive(sentence, verb) || reduced(sentence, verb);
        return source >= 0 && (modifies || suffers) && !Speakers.isSomebody(sentence, source, nouns);
    }

    private static boolean said(Attribution found) {
        return found.rule().endsWith("clause");
    }

    /** "A report released by police", "a stance known as": a passive without its auxiliary. */
    static boolean reduced(Sentence sentence, int verb) {
        return sentence.pos(verb).equals("VBN")
                && sentence.relation(verb).equals("acl")
                && sentence.child(verb, "aux", "nsubj") < 0;
    }

    /** "The minister, asked whether ...": who asked is not said. */
    private static boolean aside(Sentence sentence, int verb, String lemma) {
        return lemma.equals("ask")
                && verb > 1
                && sentence.token(verb - 1).word().equals(",")
                && sentence.token(verb - 2).isNoun()
                && sentence.child(verb, "obj", "iobj") < 0;
    }

    /** Somebody who shows a thing does not thereby say it; a survey or a film does. */
    private static boolean shownBySomebody(Sentence sentence, int source, String lemma) {
        return lemma.equals("show")
                && source >= 0
                && (sentence.token(source).entity().equals("PERSON")
                        || sentence.pos(source).equals("PRP"));
    }

    /** "You know": nobody in particular. */
    private static boolean generic(Sentence sentence, int source) {
        return source >= 0
                && NOBODY_IN_PARTICULAR.contains(sentence.lemma(source).toLowerCase(java.util.Locale.ROOT));
    }

    private List<Cue> cues(Sentence sentence, int verb, String lemma) {
        for (int child : sentence.children(verb)) {
            if (child == verb + 1 || sentence.isRelation(child, "compound:prt")) {
                List<Cue> phrasal = table.verb(lemma + "_" + sentence.lemma(child));
                if (!phrasal.isEmpty() && PARTICLES.contains(sentence.lemma(child))) {
                    return phrasal;
                }
            }
        }
        return table.verb(lemma);
    }

    /** Who speaks: the subject, or the noun after an inverted verb ("..., said the mayor"). */
    static int speaker(Passage passage, int verb) {
        int own = passage.sentence().child(verb, "nsubj");
        if (own >= 0) {
            return nameAtVerb(passage.sentence(), verb, own);
        }
        int main = Speakers.ofParticiple(passage.sentence(), verb);
        if (main >= 0) {
            return main;
        }
        int apart = Speakers.apart(passage.sentence(), verb);
        if (apart >= 0) {
            return apart;
        }
        int beside = Speakers.beside(passage.sentence(), verb);
        if (beside >= 0) {
            return beside;
        }
        int outer = coordinated(passage.sentence(), verb);
        if (outer >= 0) {
            return outer;
        }
        int after = passage.sentence().child(verb, "obj", "dep");
        boolean contentBefore = passage.sentence().child(verb, "ccomp") >= 0
                        && passage.sentence().child(verb, "ccomp") < verb
                || passage.sentence().isRelation(verb, "parataxis");
        if (contentBefore && after == verb + 1 + distance(passage.sentence(), verb, after)) {
            return after;
        }
        return Clauses.subject(passage.sentence(), verb);
    }

    /** "He confirmed that they came but denied that ...": the second verb is his, though it hangs on "came". */
    private static int coordinated(Sentence sentence, int verb) {
        int inner = sentence.head(verb);
        if (!sentence.isRelation(verb, "conj") || inner < 0 || sentence.child(verb, "ccomp") < verb) {
            return -1;
        }
        int outer = sentence.head(inner);
        int link = sentence.child(verb, "cc");
        int before = sentence.child(inner, "cc");
        boolean but = link >= 0 && sentence.lemma(link).equals("but")
                || before >= 0 && sentence.lemma(before).equals("but");
        return but
                        && outer >= 0
                        && sentence.isRelation(inner, "ccomp")
                        && sentence.token(outer).isVerb()
                ? sentence.child(outer, "nsubj")
                : -1;
    }

    /** "..., the leaders, Ana Ruiz said": a name between a comma and the verb is the subject, not an apposition. */
    private static int nameAtVerb(Sentence sentence, int verb, int subject) {
        int last = verb - 1;
        while (last > subject && sentence.pos(last).startsWith("RB")) {
            last--;
        }
        for (int name : sentence.childrenBy(subject, "appos")) {
            boolean person = sentence.token(name).entity().equals("PERSON");
            if (person && sentence.subtree(name).length() - 1 == last) {
                return name;
            }
        }
        return subject;
    }

    private static int distance(Sentence sentence, int verb, int after) {
        return after < 0 ? -1 : after - verb - 1 - (sentence.token(verb + 1).isPunctuation() ? 1 : 0);
    }

    private static boolean unreal(Sentence sentence, int verb) {
        for (int child : sentence.childrenBy(verb, "aux")) {
            if (UNREAL.contains(sentence.lemma(child))) {
                return true;
            }
        }
        int head = sentence.head(verb);
        if (unthought(sentence, verb) || gerund(sentence, verb, head) || inference(sentence, verb)) {
            return true;
        }
        boolean controlled = Clauses.infinitive(sentence, verb) && head >= 0;
        return controlled && !PHASES.contains(sentence.lemma(head));
    }

    /** "Had not thought of asking": what did not come about. */
    static boolean unthought(Sentence sentence, int verb) {
        int head = sentence.head(verb);
        return sentence.pos(verb).equals("VBG")
                && head >= 0
                && head < verb
                && sentence.child(verb, "mark", "case") >= 0
                && Clauses.negated(sentence, head);
    }

    /** "Denied opposing it": what another verb says, not a saying of its own. */
    private static boolean gerund(Sentence sentence, int verb, int head) {
        return sentence.pos(verb).equals("VBG")
                && head >= 0
                && head < verb
                && verb - head <= 2
                && sentence.isRelation(verb, "xcomp", "dep", "ccomp")
                && sentence.token(head).isVerb()
                && sentence.child(verb, "aux") < 0
                && !PHASES.contains(sentence.lemma(head));
    }

    /** ", indicating that": what an event shows, not what somebody says; "it is worth noting that". */
    static boolean inference(Sentence sentence, int verb) {
        if (!sentence.pos(verb).equals("VBG") || sentence.child(verb, "aux") >= 0) {
            return false;
        }
        int head = sentence.head(verb);
        boolean adjunct = verb > 0 && sentence.token(verb - 1).word().equals(",");
        boolean topic = verb == 0 && TOPICAL.contains(sentence.lemma(verb));
        boolean expletive = head >= 0
                && !sentence.token(head).isVerb()
                && sentence.child(head, "nsubj") >= 0
                && sentence.lemma(sentence.child(head, "nsubj")).equals("it");
        return expletive || topic || adjunct && SHOWING.contains(sentence.lemma(verb));
    }

    static @Nullable Attribution active(Passage passage, int verb, Cue cue, int source) {
        Sentence sentence = passage.sentence();
        BitSet content = new BitSet();
        String frame = "";
        if (cue.takes("clause") || cue.takes("quote")) {
            content.or(
                    cue.takes("quote") ? Contents.clause(passage, verb, source) : plainClause(passage, verb, source));
            frame = "clause";
        }
        if (content.isEmpty() && cue.takes("to")) {
            content.or(Contents.infinitive(sentence, verb));
            frame = "to";
        }
        if (content.isEmpty()) {
            content.or(Contents.prepositional(sentence, verb, cue));
            frame = "preposition";
            if (!content.isEmpty() && cue.act() != Act.ASKS && cue.act() != Act.REQUESTS) {
                content.or(Contents.object(sentence, verb));
            }
        }
        if (content.isEmpty() && cue.takes("evidence")) {
            content.or(Contents.evidence(sentence, verb));
            frame = "evidence";
        }
        if (content.isEmpty() && (cue.takes("obj") || cue.takes("as") && Contents.takesAs(sentence, verb))) {
            content.or(Contents.object(sentence, verb));
            frame = "object";
        }
        if (content.isEmpty() && cue.takes("quote") && LooseClauses.endsInColon(sentence, verb)) {
            return below(passage, verb, cue, source);
        }
        if (frame.equals("object") || frame.equals("preposition")) {
            Contents.endAtSubordinate(sentence, content);
        }
        Contents.endAtDash(passage, content, verb);
        return content.isEmpty() ? null : attribution(passage, verb, cue, source, content, frame);
    }

    /** "The message said:" at the end of a sentence: what it says stands in the next. */
    private static @Nullable Attribution below(Passage passage, int verb, Cue cue, int source) {
        BitSet group = Clauses.verbGroup(passage.sentence(), verb);
        BitSet phrase = passage.source(source, group, new BitSet());
        return group.get(source)
                ? null
                : Attribution.in(
                        passage.sentence(),
                        verb,
                        group,
                        new Attribution.Speaker(source, phrase),
                        new BitSet(),
                        cue.act(),
                        "\"" + passage.sentence().token(verb).word() + "\" + what stands below");
    }

    private static BitSet plainClause(Passage passage, int verb, int source) {
        return passage.sentence().child(verb, "ccomp") >= 0 || LooseClauses.objectClause(passage.sentence(), verb)
                ? Contents.clause(passage, verb, source)
                : new BitSet();
    }

    static @Nullable Attribution passive(Passage passage, int verb, Cue cue, int agent) {
        Sentence sentence = passage.sentence();
        BitSet content = new BitSet();
        boolean command = cue.act() == Act.REQUESTS || cue.act() == Act.ORDERS || cue.act() == Act.ASKS;
        if (cue.takes("to")) {
            content.or(Contents.infinitive(sentence, verb));
            if (!content.isEmpty() && !command) {
                content.or(Contents.passiveSubject(sentence, verb));
            }
        }
        boolean blamed = cue.act() == Act.ACCUSES && sentence.child(verb, "nsubj:pass") >= 0;
        int given = sentence.child(verb, "obj");
        if (content.isEmpty() && given > verb && cue.takes("obj") && DITRANSITIVE.contains(sentence.lemma(verb))) {
            BitSet gift = sentence.subtree(given);
            return attribution(passage, verb, cue, -1, gift, "passive");
        }
        if (content.isEmpty() && command) {
            content.or(Contents.prepositional(sentence, verb, cue));
        }
        if (content.isEmpty() && !command && cue.takes("obj") && (agent >= 0 || blamed)) {
            content.or(Contents.passiveSubject(sentence, verb));
            if (blamed) {
                content.or(Contents.prepositional(sentence, verb, cue));
            }
        }
        if (content.isEmpty() && cue.takes("as")) {
            content.or(Contents.passiveAs(sentence, verb));
        }
        if (command && agent < 0 && Clauses.negated(sentence, verb)) {
            return null;
        }
        int clause = sentence.child(verb, "ccomp");
        if (content.isEmpty() && cue.takes("clause") && clause >= 0 && LooseClauses.told(sentence, verb, clause)) {
            content.or(sentence.subtree(clause));
        }
        return content.isEmpty() ? null : attribution(passage, verb, cue, agent, content, "passive");
    }

    private static @Nullable Attribution attribution(
            Passage passage, int verb, Cue cue, int source, BitSet content, String frame) {
        Sentence sentence = passage.sentence();
        BitSet group = Clauses.verbGroup(sentence, verb);
        if (source >= 0 && group.get(source)) {
            return null;
        }
        boolean as = frame.equals("passive")
                && verb + 1 < sentence.size()
                && sentence.lemma(verb + 1).equals("as")
                && !content.get(verb + 1);
        group.set(verb + 1, as ? verb + 2 : verb + 1);
        if (frame.equals("preposition")) {
            marker(sentence, verb, content, group);
        }
        String rule = "\"" + sentence.token(verb).word() + "\" + " + frame;
        return Attribution.of(passage, verb, group, source, content, cue.act(), rule);
    }

    /** "As" right behind a passive, and a preposition right behind any verb, belong to the cue: "seen as", "called for". */
    private static void marker(Sentence sentence, int verb, BitSet content, BitSet group) {
        int next = verb + 1;
        if (content.get(next) && next < sentence.size() && sentence.isRelation(next, "case", "mark")) {
            content.clear(next);
            group.set(next);
        }
    }
}
