package org.purport.interpret.relation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.relation.Cues.Cue;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Factuality.Polarity;
import org.purport.model.Relation;
import org.purport.model.Sentence;
import org.purport.model.Span;

/** Relations in which a claim takes a stand: what a denial denies, what a confirmation confirms. */
final class ClaimRelations {
    private static final Set<String> CONFIRMING = Set.of("confirm", "corroborate", "verify", "authenticate");
    private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "them", "these", "so");

    private static final Set<String> ACCOUNTS = Set.of(
            "account", "statement", "version", "report", "claim", "allegation", "denial", "story", "explanation");

    private final Cues cues;

    ClaimRelations(Cues cues) {
        this.cues = cues;
    }

    void find(Told told, Found found) {
        List<Claim> claims = told.claims();
        for (int k = 0; k < claims.size(); k++) {
            Claim claim = claims.get(k);
            Span cue = claim.cue().isEmpty() ? null : claim.cue().get(0);
            if (claim.act() == Claim.Act.DENIES) {
                String target = target(told, claims, k);
                if (target != null) {
                    found.add(Relation.Kind.DENIES, claim.id(), target, cue);
                }
            } else if (claim.act() == Claim.Act.CONFIRMS && confirming(told, claim)) {
                String target = target(told, claims, k);
                if (target != null) {
                    found.add(Relation.Kind.CONFIRMS, claim.id(), target, cue);
                }
            } else if (claim.act() == Claim.Act.ASSERTS) {
                counterclaim(told, claim, found);
            }
            story(told, claims, k, found);
        }
    }

    private static boolean confirming(Told told, Claim claim) {
        for (Span cue : claim.cue()) {
            Sentence sentence = told.report().sentenceAt(cue.start());
            for (int i = sentence == null ? 0 : sentence.tokenAt(cue.start());
                    sentence != null && i < sentence.size();
                    i++) {
                if (!sentence.token(i).span().overlaps(cue)) {
                    break;
                }
                if (CONFIRMING.contains(sentence.lemma(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A claim inside the content, the claim before for "denied it", else the topmost event of the content. */
    private static @Nullable String target(Told told, List<Claim> claims, int k) {
        Claim claim = claims.get(k);
        Claim nested = nested(claims, claim);
        if (nested != null) {
            return nested.id();
        }
        if (pronoun(told, claim)) {
            return k == 0 ? null : claims.get(k - 1).id();
        }
        Claim account = account(told, claims, k);
        if (account != null) {
            return account.id();
        }
        Event top = told.top(claim);
        return top == null ? null : top.id();
    }

    /** The earlier claim that "the report", "his account" in the content stands for, or null. */
    private static @Nullable Claim account(Told told, List<Claim> claims, int k) {
        if (claims.get(k).content().isEmpty()) {
            return null;
        }
        Span content = claims.get(k).content().get(0);
        Sentence sentence = told.report().sentenceAt(content.start());
        int i = sentence == null ? -1 : sentence.tokenAt(content.start());
        for (int t = Math.max(0, i); sentence != null && t < Math.min(sentence.size(), i + 3); t++) {
            if (ACCOUNTS.contains(sentence.lemma(t))) {
                return earlier(told, claims, k, sentence, t);
            }
        }
        return null;
    }

    /** The claim that makes up the content: its cue stands in the content, and it says most of it. */
    private static @Nullable Claim nested(List<Claim> claims, Claim outer) {
        for (Claim claim : claims) {
            boolean inside = !claim.equals(outer)
                    && !claim.cue().isEmpty()
                    && outer.holds(claim.cue().get(0).start())
                    && (2 * Told.length(claim) > Told.length(outer) || opens(outer, claim));
            if (inside && claim.act() != Claim.Act.INTENDS) {
                return claim;
            }
        }
        return null;
    }

    /** Whether the cue of the inner claim stands at the beginning of the content: "denied reports by A that ...". */
    private static boolean opens(Claim outer, Claim inner) {
        int gap = inner.cue().get(0).start() - outer.content().get(0).start();
        return gap >= 0
                && gap < 12
                && !inner.content().isEmpty()
                && outer.holds(inner.content().get(0).start());
    }

    private static boolean pronoun(Told told, Claim claim) {
        if (claim.content().isEmpty()) {
            return false;
        }
        String text = told.report().text(claim.content().get(0)).strip().toLowerCase(Locale.ROOT);
        int space = text.indexOf(' ');
        boolean object = space < 0 || text.startsWith("in ", space + 1) || text.startsWith("as ", space + 1);
        return object && PRONOUNS.contains(space < 0 ? text : text.substring(0, space));
    }

    /** "It gave no such order": a plain statement that denies what others say, or what is told as having been said. */
    private static void counterclaim(Told told, Claim claim, Found found) {
        Event top = told.top(claim);
        if (top == null || !inner(told, claim, top)) {
            return;
        }
        boolean contested = top.because().contains("contested");
        String source = claim.chain().get(0);
        boolean negative = top.views().stream()
                .anyMatch(view -> view.source().equals(source) && view.polarity() == Polarity.NEGATIVE);
        Span negation = negative ? negation(told, top) : null;
        if (negation != null && (contested || such(told, top))) {
            found.add(Relation.Kind.DENIES, claim.id(), top.id(), negation);
        }
    }

    private static boolean inner(Told told, Claim claim, Event top) {
        Claim holder = told.holding(top.trigger().start());
        return claim.equals(holder);
    }

    private static @Nullable Span negation(Told told, Event event) {
        Sentence sentence = told.report().sentenceAt(event.trigger().start());
        if (sentence == null) {
            return null;
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (Set.of("no", "not", "n't", "n’t", "never", "nobody", "none").contains(told.word(sentence, i))) {
                return sentence.token(i).span();
            }
        }
        return null;
    }

    /** "No such order", "no deal" right after the claim: the words take up what was said. */
    private static boolean such(Told told, Event event) {
        Sentence sentence = told.report().sentenceAt(event.trigger().start());
        int i = sentence == null ? -1 : sentence.tokenAt(event.trigger().start());
        if (sentence == null || i < 0) {
            return false;
        }
        for (int t = Math.max(0, i - 3); t < Math.min(sentence.size(), i + 4); t++) {
            if (told.word(sentence, t).equals("such")) {
                return true;
            }
        }
        return i > 0
                && told.word(sentence, i - 1).equals("no")
                && i > 1
                && told.word(sentence, i - 2).equals("was");
    }

    /** "The account was not the whole truth": the claim undermines the latest claim of the one whose account it is. */
    private void story(Told told, List<Claim> claims, int k, Found found) {
        Claim claim = claims.get(k);
        if (claim.act() == Claim.Act.DENIES) {
            return;
        }
        for (Span content : claim.content()) {
            Sentence sentence = told.report().sentenceAt(content.start());
            if (sentence == null) {
                continue;
            }
            int first = closes(claim, sentence, content) ? 0 : Math.max(0, sentence.tokenAt(content.start()));
            for (int i = first; i < sentence.size() && sentence.token(i).span().start() < content.end(); i++) {
                Cue cue = cues.find(sentence.lemma(i), "story");
                int subject = cue == null ? -1 : sentence.child(i, "nsubj");
                boolean account = subject >= 0 && ACCOUNTS.contains(sentence.lemma(subject));
                Claim target = account ? earlier(told, claims, k, sentence, subject) : null;
                if (cue != null && target != null) {
                    found.add(
                            cue.kind(),
                            claim.id(),
                            target.id(),
                            sentence.token(i).span());
                }
            }
        }
    }

    /** Whether the cue stands behind the content in one sentence: "The reports are wrong: nobody left, A says" has A say all of it. */
    private static boolean closes(Claim claim, Sentence sentence, Span content) {
        return claim.cue().stream()
                .anyMatch(cue -> cue.start() >= content.end() && sentence.span().overlaps(cue));
    }

    /** A claim cued by the noun itself, else the last claim before of whoever the noun belongs to. */
    private static @Nullable Claim earlier(Told told, List<Claim> claims, int k, Sentence sentence, int noun) {
        Claim own = told.cuedBy(sentence, noun);
        if (own != null) {
            return own;
        }
        int owner = sentence.child(noun, "nmod:poss");
        if (owner < 0) {
            return cuedByNoun(told, claims, k, sentence.lemma(noun));
        }
        String name = told.word(sentence, owner);
        Claim found = null;
        for (int j = 0; j < k; j++) {
            boolean byOwner = claims.get(j).source().stream()
                    .anyMatch(span ->
                            told.report().text(span).toLowerCase(Locale.ROOT).contains(name));
            found = byOwner ? claims.get(j) : found;
        }
        return found;
    }

    /** The last claim before whose cue is the same noun: "a report that ..." for "the report". */
    private static @Nullable Claim cuedByNoun(Told told, List<Claim> claims, int k, String noun) {
        Claim found = null;
        for (int j = 0; j < k; j++) {
            boolean named = claims.get(j).cue().stream()
                    .anyMatch(span ->
                            told.report().text(span).toLowerCase(Locale.ROOT).contains(noun));
            found = named ? claims.get(j) : found;
        }
        return found;
    }
}
