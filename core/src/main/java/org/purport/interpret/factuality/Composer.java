package org.purport.interpret.factuality;

import java.util.Set;
import org.purport.interpret.factuality.Lexicon.Connective;
import org.purport.interpret.factuality.Lexicon.Signature;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Factuality.Polarity;
import org.purport.model.Factuality.Status;
import org.purport.model.Sentence;

/**
 * Composes what is committed to down the tree, from the border of a scope to one token.
 *
 * <p>Every predicate on the way turns the stance on itself into a stance on what it governs (its signature in that frame);
 * what is presupposed starts again from the border.
 */
final class Composer {
    private static final Set<String> WITHIN =
            Set.of("aux", "cop", "fixed", "mark", "case", "compound:prt", "det", "goeswith");
    /** Frames in which a happening depends on its verb; other prepositions name circumstances. */
    private static final Set<String> ARGUMENT = Set.of("np", "dative", "subj", "for", "of", "to_np", "into", "as");

    private final Lexicon lexicon;
    private final Marks marks;
    private final Stories stories;
    private final Signatures signatures;

    Composer(Lexicon lexicon, Marks marks, Stories stories) {
        this.lexicon = lexicon;
        this.marks = marks;
        this.stories = stories;
        this.signatures = new Signatures(lexicon);
    }

    /** The stance on the happening that token {@code i} names. */
    Stance stance(Sentence sentence, int i, Scope scope) {
        int head = sentence.head(i);
        if (head >= 0 && WITHIN.contains(sentence.relation(i))
                || head >= 0 && sentence.relation(i).equals("aux:pass")) {
            return scope.ends(sentence, head, i) ? scope.asserted() : stance(sentence, head, scope);
        }
        return marks.applied(sentence, i, place(sentence, i, scope));
    }

    /** The stance on the place where token {@code i} stands, before its own marks. */
    private Stance place(Sentence sentence, int i, Scope scope) {
        int head = sentence.head(i);
        if (head < 0) {
            return top(sentence, i, scope);
        }
        int nearer = signatures.infinitiveGovernor(sentence, i, head);
        if (nearer >= 0 && !scope.ends(sentence, nearer, i)) {
            return governed(sentence, i, head, "to", scope);
        }
        if (scope.ends(sentence, head, i)) {
            return bordering(sentence, i, head, scope);
        }
        if (attributes(sentence, i, head)) {
            return scope.asserted();
        }
        return switch (sentence.relation(i)) {
            case "conj" -> conjunct(sentence, i, head, scope);
            case "appos" -> stance(sentence, head, scope);
            case "acl:relcl" -> relative(sentence, i, head, scope);
            case "advcl" -> adverbial(sentence, i, head, scope);
            case "dep" ->
                trailing(sentence, i)
                        ? adverbial(sentence, i, head, scope)
                        : governed(sentence, i, head, Frames.of(sentence, i), scope);
            case "acl" -> adnominal(sentence, i, head, scope);
            case "amod", "nmod:poss", "nummod" -> attribute(sentence, head, scope);
            case "compound" -> governed(sentence, i, head, "of", scope);
            default -> governed(sentence, i, head, Frames.of(sentence, i), scope);
        };
    }

    /** What stands right under the cue of its claim: "discuss the delivery" leaves it open, however sure the claim is. */
    private Stance bordering(Sentence sentence, int i, int head, Scope scope) {
        if (NounForms.definite(sentence, i) && presupposesObject(sentence, i, head)) {
            return scope.presupposed();
        }
        Stance top = top(sentence, i, scope);
        Signature signature = sentence.token(i).isNoun() ? signatures.of(sentence, head, Frames.of(sentence, i)) : null;
        boolean weaker = signature != null
                && signature.positive().polarity() == Polarity.POSITIVE
                && signature.positive().status() != null
                && top.polarity() == Polarity.POSITIVE;
        return weaker && signature != null ? under(sentence, head, top, signature.positive(), scope) : top;
    }

    /** "Condemned the attack", "did not condemn the attack": it is there. */
    private boolean presupposesObject(Sentence sentence, int i, int head) {
        Signature signature = Frames.of(sentence, i).equals("np") ? signatures.of(sentence, head, "np") : null;
        return signature != null && signature.positive().presupposes();
    }

    /** Whether {@code i} is a reporting verb that only adds who says it: "They cannot pay, he added", "..., adding that". */
    private boolean attributes(Sentence sentence, int i, int head) {
        Signature signature = head > i ? null : lexicon.signature(sentence.lemma(i), "v", "that");
        if (signature == null
                || !signature.positive().name().equals("reported")
                || !sentence.isRelation(i, "ccomp", "xcomp", "parataxis", "dep", "conj", "advcl")
                || sentence.child(i, "mark", "cc") >= 0) {
            return false;
        }
        return switch (sentence.pos(i)) {
            case "VBD", "VBZ", "VBP" -> sentence.child(i, "nsubj") >= 0 && sentence.child(i, "ccomp") < 0;
            case "VBG" ->
                sentence.child(i, "aux") < 0 && i > 0 && sentence.token(i - 1).isPunctuation();
            default -> false;
        };
    }

    private Stance top(Sentence sentence, int i, Scope scope) {
        if (sentence.head(i) >= 0) {
            String frame = Frames.of(sentence, i);
            if (frame.equals("sub") || frame.equals("whether")) {
                String effect = frame.equals("sub") ? "hypothetical" : "unknown";
                return scope.asserted().marked(lexicon.effect(effect), frame.equals("sub") ? "wanted" : "asked");
            }
        } else if (question(sentence, i)) {
            boolean asksWhy = Set.of("why", "how", "when", "where").contains(Frames.opener(sentence, i));
            return asksWhy ? scope.asserted() : scope.asserted().marked(lexicon.effect("asked"), "a question");
        }
        boolean command = sentence.pos(i).equals("VB")
                && (i == 0 || !sentence.pos(i - 1).equals("TO"))
                && sentence.child(i, "nsubj", "nsubj:pass", "aux", "cop", "mark", "expl") < 0
                && Clauses.modal(sentence, i) < 0;
        boolean alone = sentence.head(i) < 0 || i > 0 && sentence.token(i - 1).isPunctuation();
        return command && alone
                ? scope.asserted().marked(lexicon.effect("hypothetical"), "a command")
                : scope.asserted();
    }

    /** Whether {@code i} stands in what is asked: with a quote behind the question mark, only what is quoted is. */
    private static boolean question(Sentence sentence, int i) {
        int last = sentence.size() - 1;
        if (Frames.word(sentence, last).equals("?")) {
            return true;
        }
        boolean quoted = last > 0
                && sentence.token(last).isPunctuation()
                && sentence.token(last - 1).word().equals("?");
        int open = last - 1;
        while (quoted && open > 0 && !sentence.pos(open).equals("``")) {
            open--;
        }
        return quoted && i >= open;
    }

    /** The stance that a governor in a frame gives: by its signature, else by the claim it opens, else by the frame alone. */
    private Stance governed(Sentence sentence, int i, int attached, String given, Scope scope) {
        int nearer = signatures.infinitiveGovernor(sentence, i, attached);
        int head = nearer >= 0 ? nearer : attached;
        String frame = nearer >= 0 ? "to" : given;
        Stance governor = stance(sentence, head, scope);
        if (frame.isEmpty()) {
            return governor;
        }
        if (Frames.yetTo(sentence, i)) {
            return stance(sentence, head, scope).under(lexicon.effect("counter"), "'yet to'");
        }
        Signature signature = signatures.of(sentence, head, frame);
        Effect claimed = scope.claimed(sentence, head, i);
        boolean neutral = signature == null || signature.positive().name().equals("reported");
        if (claimed != null && neutral && !claimed.name().equals("reported")) {
            return governor.polarity() == Polarity.POSITIVE
                    ? under(sentence, head, governor, claimed, scope)
                    : under(sentence, head, governor, lexicon.effect("unknown"), scope);
        }
        if (signature == null) {
            return defaulted(sentence, i, head, frame, governor, scope);
        }
        Effect story = stories.rejected(sentence, head, signature);
        if (story != null) {
            return under(sentence, head, scope.asserted(), story, scope);
        }
        Effect effect = governor.polarity() == Polarity.NEGATIVE ? signature.negated() : signature.positive();
        if (frame.equals("np")) {
            return participant(sentence, i, governor, effect, scope);
        }
        return under(sentence, head, governor, signatures.refined(sentence, head, effect), scope);
    }

    /** A happening as the object: what is rejected, opposed or not condemned may be there all the same. */
    private Stance participant(Sentence sentence, int i, Stance governor, Effect effect, Scope scope) {
        boolean refused = effect.polarity() != Polarity.POSITIVE && governor.polarity() != Polarity.NEGATIVE;
        if (refused && stories.told(sentence, i) || givenAnyway(sentence, i, governor, effect)) {
            return scope.presupposed();
        }
        if (effect.presupposes() && !NounForms.definite(sentence, i) && !governor.holds()) {
            return governor;
        }
        int head = sentence.head(i);
        return under(sentence, head, governor, signatures.refined(sentence, head, effect), scope);
    }

    /** "Oppose the ban", "asked to sign the accord": a definite object is there whatever becomes of the predicate. */
    private static boolean givenAnyway(Sentence sentence, int i, Stance governor, Effect effect) {
        boolean open = governor.open() && !effect.name().equals("planned")
                || effect.name().equals("hypothetical");
        return open && (governor.open() ? NounForms.definite(sentence, i) : NounForms.determined(sentence, i));
    }

    private Stance under(Sentence sentence, int head, Stance governor, Effect effect, Scope scope) {
        String why = "under '" + (governor.polarity() == Polarity.NEGATIVE ? "not " : "")
                + sentence.token(head).word() + "'";
        if (effect.presupposes()) {
            return scope.presupposed().noted(effect, why);
        }
        boolean tried = governor.open() && governor.status() == Status.ATTEMPTED && effect.status() == null;
        return tried ? governor.under(lexicon.effect("hypothetical"), why).opened() : governor.under(effect, why);
    }

    private Stance defaulted(Sentence sentence, int i, int head, String frame, Stance governor, Scope scope) {
        boolean verb = sentence.token(head).isVerb();
        boolean denied = governor.polarity() == Polarity.NEGATIVE;
        return switch (frame) {
            case "that" -> clause(sentence, i, head, governor, verb ? "reported" : "known", scope);
            case "parataxis" -> scope.asserted();
            case "wh" -> under(sentence, head, governor, lexicon.effect("known"), scope);
            case "whether" -> under(sentence, head, governor, lexicon.effect("unknown"), scope);
            case "to", "np_to", "pass_to", "for_to" ->
                NounForms.ordinal(sentence, head)
                        ? governor
                        : under(
                                sentence,
                                head,
                                governor,
                                lexicon.effect(aim(verb || sentence.token(head).isNoun(), denied)),
                                scope);
            case "sub" -> under(sentence, head, governor, lexicon.effect("hypothetical"), scope);
            case "bare", "np_bare", "ing", "np_ing", "np_done" -> governor;
            default -> nominal(sentence, i, head, frame, governor, scope);
        };
    }

    /** An infinitive of no known signature: the aim of a verb, what a noun or adjective is for; "not available to speak". */
    private static String aim(boolean verb, boolean denied) {
        return verb ? (denied ? "hypothetical" : "purpose") : denied ? "counter" : "hypothetical";
    }

    private Stance clause(Sentence sentence, int i, int head, Stance governor, String effect, Scope scope) {
        boolean stray =
                sentence.relation(i).equals("dep") && Frames.opener(sentence, i).isEmpty();
        return stray ? scope.asserted() : under(sentence, head, governor, lexicon.effect(effect), scope);
    }

    /** A happening told as a participant: it shares the stance on its predicate, unless it is definite and that is not held. */
    private Stance nominal(Sentence sentence, int i, int head, String frame, Stance governor, Scope scope) {
        boolean shares =
                governor.holds() || governor.status() == Status.PLANNED && governor.polarity() == Polarity.POSITIVE;
        if (shares) {
            return governor;
        }
        boolean given = NounForms.definite(sentence, i)
                || frame.equals("subj") && !NounForms.indefinite(sentence, i)
                || sentence.token(head).isVerb() && !ARGUMENT.contains(frame);
        return given ? scope.presupposed() : governor;
    }

    private Stance attribute(Sentence sentence, int head, Scope scope) {
        Stance noun = stance(sentence, head, scope);
        return noun.holds() || NounForms.definite(sentence, head) ? scope.presupposed() : noun;
    }

    private Stance relative(Sentence sentence, int i, int noun, Scope scope) {
        int determiner = sentence.child(noun, "det");
        String word = determiner < 0 ? "" : Frames.word(sentence, determiner);
        boolean told = Set.of("VBD", "VBZ", "VBP").contains(Frames.form(sentence, i)) && Clauses.modal(sentence, i) < 0;
        boolean vague = Set.of("any", "no").contains(word)
                || Set.of("a", "an", "some").contains(word) && !told
                || Set.of("anything", "anyone", "anybody", "nothing", "nobody").contains(Frames.word(sentence, noun));
        if (!vague) {
            return scope.presupposed();
        }
        Stance stance = stance(sentence, noun, scope);
        return stance.polarity() == Polarity.POSITIVE && stance.status() != Status.HYPOTHETICAL
                ? scope.presupposed()
                : stance;
    }

    private Stance adnominal(Sentence sentence, int i, int noun, Scope scope) {
        String frame = Frames.of(sentence, i);
        if (!frame.isEmpty()) {
            return governed(sentence, i, noun, frame, scope);
        }
        int determiner = sentence.child(noun, "det");
        boolean vague = determiner >= 0 && Set.of("any", "no").contains(Frames.word(sentence, determiner));
        return vague ? stance(sentence, noun, scope) : scope.presupposed();
    }

    /** "The index dropped by 4%, REACHING a low": a participle behind a comma that the parser left without a relation. */
    private static boolean trailing(Sentence sentence, int i) {
        return sentence.pos(i).equals("VBG") && sentence.head(i) < i && Frames.behindComma(sentence, i);
    }

    private Stance adverbial(Sentence sentence, int i, int attached, Scope scope) {
        int above = sentence.head(attached);
        boolean adverb = sentence.isRelation(attached, "advmod")
                && above == attached - 1
                && sentence.token(above).isVerb();
        int head = adverb ? above : attached;
        String opener = Frames.opener(sentence, i);
        String frame = opener.equals("if") || opener.equals("whether") ? "whether" : Frames.of(sentence, i);
        boolean infinitive = signatures.infinitiveGovernor(sentence, i, head) >= 0;
        if (infinitive || !frame.isEmpty() && !opener.isEmpty() && signatures.of(sentence, head, frame) != null) {
            return governed(sentence, i, head, frame, scope);
        }
        Connective connective = lexicon.connective(opener);
        Stance main = stance(sentence, head, scope);
        if (connective == null) {
            boolean apart = i > 0 && !main.holds() && main.status() != Status.PLANNED;
            return main.polarity() == Polarity.NEGATIVE || apart && Frames.behindComma(sentence, i)
                    ? scope.presupposed()
                    : main;
        }
        boolean past = Frames.form(sentence, i).equals("VBD");
        return switch (connective) {
            case CONDITION -> scope.asserted().under(lexicon.effect("conditional"), "'" + opener + "' clause");
            case REASON -> scope.presupposed();
            case TIME ->
                past || main.holds()
                        ? scope.presupposed()
                        : main.polarity() == Polarity.NEGATIVE ? after(opener, scope) : main;
            case PURPOSE -> purpose(main);
            case INSTEAD -> main.under(lexicon.effect("counter"), "'" + opener + "'");
        };
    }

    /** "Will not act before she ARRIVES" leaves it open that she does; "did not act when he CAME" does not. */
    private Stance after(String opener, Scope scope) {
        boolean ahead = Set.of("before", "until", "till").contains(opener);
        return ahead ? scope.asserted().under(lexicon.effect("expected"), "'" + opener + "'") : scope.presupposed();
    }

    private Stance purpose(Stance main) {
        String effect = main.polarity() == Polarity.POSITIVE ? "purpose" : "hypothetical";
        return main.under(lexicon.effect(effect), "a purpose");
    }

    /** A conjunct shares all of the first one where it is the same form without subject or auxiliary of its own. */
    private Stance conjunct(Sentence sentence, int i, int first, Scope scope) {
        int conjunction = sentence.child(i, "cc");
        boolean contrast =
                conjunction >= 0 && Set.of("but", "yet", "then").contains(Frames.word(sentence, conjunction));
        if (contrast) {
            Stance shared = place(sentence, twin(sentence, i, first), scope);
            boolean apart = shared.polarity() == Polarity.NEGATIVE && sentence.child(i, "nsubj") >= 0;
            return apart ? scope.asserted() : shared;
        }
        if (!Clauses.predicates(sentence, i)) {
            Stance shared = stance(sentence, first, scope);
            return shared.open() && NounForms.definite(sentence, i) ? scope.presupposed() : shared;
        }
        int twin = twin(sentence, i, first);
        if (twin != first) {
            return place(sentence, twin, scope);
        }
        boolean own = sentence.child(i, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "expl") >= 0;
        boolean alike = Frames.form(sentence, i).equals(Frames.form(sentence, first));
        return own || !alike ? place(sentence, first, scope) : stance(sentence, first, scope);
    }

    /**
     * The verb that a finite conjunct really goes with: "failed to find a buyer and closed" joins "closed" with "failed", and
     * "cannot give the name but can give the initials" joins two verbs, not a noun and a verb.
     */
    private static int twin(Sentence sentence, int i, int first) {
        if (!finite(sentence, i)) {
            return first;
        }
        String form = Frames.form(sentence, i);
        boolean modal = Clauses.modal(sentence, i) >= 0;
        String other = Frames.form(sentence, first);
        if (finite(sentence, first) && (modal || other.equals("VBD") || other.equals(form))) {
            return first;
        }
        for (int at = first; at >= 0; at = sentence.head(at)) {
            boolean alike = finite(sentence, at)
                    && (modal || Frames.form(sentence, at).equals(form) || Clauses.modal(sentence, at) >= 0);
            if (alike && !sentence.dominates(i, at)) {
                return at;
            }
        }
        return first;
    }

    private static boolean finite(Sentence sentence, int i) {
        return Clauses.predicates(sentence, i)
                && (Clauses.modal(sentence, i) >= 0
                        || Set.of("VBD", "VBZ", "VBP").contains(Frames.form(sentence, i)));
    }
}
