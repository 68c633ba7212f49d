package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.AnnotatedReport;
import org.purport.model.Materiel;
import org.purport.model.Sentence;
import org.purport.model.Span;
import org.purport.model.Token;

/** Finds weapons, ammunition and equipment with their number and condition. */
final class MaterielFinder {
    /** Words before a noun that tell nothing of the thing itself. */
    private static final Set<String> POINTING = Set.of(
            "such", "first", "second", "last", "latest", "next", "same", "other", "certain", "own", "more", "further",
            "initial");

    /** Words that mean people where nothing beside them says otherwise. */
    private static final Set<String> PEOPLE = Set.of("fighter", "personnel", "trainer", "training", "craft", "carrier");

    /** What stands before a thing that is one of those named before: "replacement systems". */
    private static final Set<String> AGAIN = Set.of("replacement", "such", "other", "remaining", "new", "old");

    private static final int LONGEST_NAME = 3;
    private static final Set<String> INVOLVING =
            Set.of("involve", "include", "comprise", "cover", "contain", "consist", "feature");
    private static final Set<String> STATES = Set.of("condition", "state", "order", "repair");

    private final MaterielLexicon lexicon = new MaterielLexicon();

    /** Every mention, by sentence index. */
    Map<Integer, List<Found>> find(AnnotatedReport report, Participants participants) {
        Map<Integer, List<Found>> found = new HashMap<>();
        Map<String, String> named = new HashMap<>();
        for (Sentence sentence : report.sentences()) {
            List<Found> here = find(report, sentence, participants, named);
            if (!here.isEmpty()) {
                found.put(sentence.index(), here);
            }
        }
        return found;
    }

    /** @param named head nouns of earlier mentions in this report, with their category */
    private List<Found> find(
            AnnotatedReport report, Sentence sentence, Participants participants, Map<String, String> named) {
        String[] categories = new String[sentence.size()];
        for (int i = 0; i < categories.length; i++) {
            boolean name = sentence.token(i).isProper() && participants.isPartOfName(sentence, i);
            categories[i] = name ? null : category(sentence, i, named);
        }
        for (int i = 0; i < categories.length; i++) {
            int head = sentence.head(i);
            boolean names = categories[i] != null && head > i && sentence.isRelation(i, "compound", "amod", "nummod");
            boolean joined = categories[i] != null && head >= 0 && sentence.isRelation(i, "conj");
            if ((names || joined)
                    && categories[head] == null
                    && sentence.token(head).isNoun()
                    && !lexicon.noun(sentence.token(head)).isEmpty()) {
                categories[head] = names ? categories[i] : joined(sentence, head);
            }
            if (head >= 0 && categories[head] != null && categories[i] == null && sentence.isRelation(i, "conj")) {
                categories[i] = joined(sentence, i);
            }
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < categories.length; i++) {
            if (categories[i] != null && !standsBefore(sentence, i, categories)) {
                found.add(found(report, sentence, i, categories[i]));
                if (sentence.token(i).isNoun()) {
                    named.putIfAbsent(sentence.lemma(i).toLowerCase(Locale.ROOT), categories[i]);
                }
            }
        }
        return found;
    }

    /** "Tanks and planes": a word that can be materiel is, beside something that is. */
    private @Nullable String joined(Sentence sentence, int i) {
        return !sentence.token(i).isNoun()
                ? null
                : lexicon.noun(sentence.token(i)).stream()
                        .filter(noun -> noun.use() == MaterielLexicon.Use.WITH
                                && sentence.pos(i).endsWith("S")
                                && !PEOPLE.contains(sentence.lemma(i).toLowerCase(Locale.ROOT)))
                        .map(MaterielLexicon.Noun::category)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable String category(Sentence sentence, int i, Map<String, String> named) {
        Token token = sentence.token(i);
        String next = i + 1 < sentence.size() ? sentence.token(i + 1).word() : "";
        for (int from = Math.max(0, i - LONGEST_NAME + 1); from <= i; from++) {
            String words = words(sentence, from, i);
            String designation = lexicon.designation(words, next);
            if (designation != null) {
                return designation;
            }
            String companion = lexicon.companion(words);
            if (companion != null && besideMateriel(sentence, i)) {
                return companion;
            }
        }
        return token.isNoun() || token.pos().equals("FW") ? common(sentence, i, named) : null;
    }

    private static String words(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder(sentence.token(from).word());
        for (int i = from + 1; i <= to; i++) {
            words.append(' ').append(sentence.token(i).word());
        }
        return words.toString();
    }

    private @Nullable String common(Sentence sentence, int i, Map<String, String> named) {
        String lemma = sentence.lemma(i).toLowerCase(Locale.ROOT);
        for (MaterielLexicon.Noun noun : lexicon.noun(sentence.token(i))) {
            boolean beside = hasBeside(sentence, i, noun.others());
            boolean fits =
                    switch (noun.use()) {
                        case ALONE -> !beside;
                        case PLURAL -> !beside && sentence.pos(i).endsWith("S") && sentence.child(i, "nmod:poss") < 0;
                        case WITH -> beside;
                        case AGAIN -> named.containsKey(lemma) && pointsBack(sentence, i);
                    };
            if (fits) {
                return noun.use() == MaterielLexicon.Use.AGAIN ? named.get(lemma) : noun.category();
            }
        }
        return null;
    }

    private static boolean pointsBack(Sentence sentence, int i) {
        return sentence.child(i, "det", "nummod") >= 0
                || sentence.childrenBy(i, "amod", "compound").stream()
                        .anyMatch(child -> AGAIN.contains(sentence.lemma(child).toLowerCase(Locale.ROOT)));
    }

    private boolean besideMateriel(Sentence sentence, int i) {
        for (int j = i + 1; j < Math.min(sentence.size(), i + 4); j++) {
            if (!lexicon.noun(sentence.token(j)).isEmpty() || sentence.pos(j).equals("CD")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasBeside(Sentence sentence, int i, Set<String> words) {
        for (int child : sentence.childrenBy(i, "compound", "amod", "nmod")) {
            String word = sentence.token(child).word().toLowerCase(Locale.ROOT);
            if (words.contains(word) || words.contains(sentence.lemma(child).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        int head = sentence.head(i);
        if (head >= 0
                && sentence.isRelation(i, "compound")
                && words.contains(sentence.lemma(head).toLowerCase(Locale.ROOT))) {
            return true;
        }
        return i > 0 && words.contains(sentence.token(i - 1).word().toLowerCase(Locale.ROOT));
    }

    /** A word of materiel before another of the same phrase is part of that: "artillery ammunition". */
    private static boolean standsBefore(Sentence sentence, int i, String[] categories) {
        int head = sentence.head(i);
        boolean part = head > i && sentence.isRelation(i, "compound", "amod", "nummod") && categories[head] != null;
        return part
                || (i + 1 < categories.length && categories[i + 1] != null && head == sentence.head(i + 1) && head > i);
    }

    private Found found(AnnotatedReport report, Sentence sentence, int head, String category) {
        int from = head;
        for (int child : sentence.childrenBy(head, "compound", "amod", "nummod")) {
            boolean counts = sentence.isRelation(child, "nummod") && !isCalibre(sentence, child);
            if (child < from && !counts && !isGerund(sentence, child)) {
                from = sentence.subtree(child).nextSetBit(0);
            }
        }
        from = Math.max(Math.min(from, head), afterBreak(sentence, from, head));
        while (from < head && tellsNothing(sentence, from)) {
            from++;
        }
        Span span = sentence.span(from, head);
        Materiel materiel = new Materiel(
                span,
                report.text(span),
                category,
                Quantities.of(report, sentence, head, lexicon),
                condition(report, sentence, head));
        return new Found(sentence, head, materiel);
    }

    /** The token after the last conjunction, preposition or comma before a name: no name goes across one. */
    private static int afterBreak(Sentence sentence, int from, int head) {
        for (int i = head - 1; i >= from; i--) {
            if (Set.of("CC", "IN", "TO", ",", ":").contains(sentence.pos(i))) {
                return i + 1;
            }
        }
        return from;
    }

    /** Counts, conditions and pointing words stand beside the name, not in it. */
    private boolean tellsNothing(Sentence sentence, int token) {
        String word = sentence.token(token).word().toLowerCase(Locale.ROOT);
        return Quantities.isQuantifier(word)
                || POINTING.contains(word)
                || lexicon.isConditionBefore(word)
                || sentence.token(token).isPunctuation()
                || sentence.isRelation(token, "det")
                || (sentence.pos(token).equals("CD")
                        && sentence.isRelation(token, "nummod")
                        && !isCalibre(sentence, token));
    }

    /** "For producing missiles", where the parser takes the verb for an attribute. */
    private static boolean isGerund(Sentence sentence, int token) {
        boolean verbal = sentence.pos(token).equals("VBG") && sentence.isRelation(token, "amod");
        boolean bare = token == 0
                || sentence.pos(token - 1).equals("IN")
                || sentence.pos(token - 1).equals("TO")
                || sentence.token(token - 1).isVerb();
        return verbal && bare;
    }

    private boolean isCalibre(Sentence sentence, int token) {
        return lexicon.isCalibre(sentence.token(token).word().toLowerCase(Locale.ROOT));
    }

    private @Nullable String condition(AnnotatedReport report, Sentence sentence, int head) {
        for (int child : sentence.childrenBy(head, "amod")) {
            if (lexicon.isConditionBefore(sentence.token(child).word().toLowerCase(Locale.ROOT))) {
                return report.text(sentence.token(child).span());
            }
        }
        int above = sentence.head(head);
        if (above < 0) {
            return null;
        }
        if (sentence.isRelation(head, "nsubj", "nsubj:pass")) {
            return state(report, sentence, above);
        }
        for (int child : sentence.childrenBy(above, "obl", "advcl", "xcomp")) {
            boolean as = sentence.isRelation(head, "obj") && child > head && sentence.child(child, "case", "mark") >= 0;
            if (as && lexicon.isCondition(sentence.token(child).word().toLowerCase(Locale.ROOT))) {
                return report.text(sentence.token(child).span());
            }
        }
        return null;
    }

    /** "are obsolete", "are in poor condition". */
    private @Nullable String state(AnnotatedReport report, Sentence sentence, int predicate) {
        if (lexicon.isCondition(sentence.token(predicate).word().toLowerCase(Locale.ROOT))) {
            return report.text(sentence.token(predicate).span());
        }
        int quality = sentence.child(predicate, "amod");
        boolean stated = STATES.contains(sentence.lemma(predicate)) && sentence.child(predicate, "case") >= 0;
        return stated && quality >= 0 ? report.text(sentence.token(quality).span()) : null;
    }

    /** Each thing goes to the first event above it in the tree; what a deal involves goes to the deal. */
    static void attach(Sentence sentence, List<Found> things, List<Draft> drafts) {
        Draft[] at = new Draft[sentence.size()];
        for (Draft draft : drafts) {
            at[draft.trigger.head()] = draft;
        }
        for (Found found : things) {
            int owner = sentence.head(found.head());
            for (int steps = 0; owner >= 0 && at[owner] == null && steps <= sentence.size(); steps++) {
                owner = sentence.head(owner);
            }
            if (owner >= 0 && at[owner] != null) {
                int whole = whole(sentence, owner);
                at[whole >= 0 && at[whole] != null ? whole : owner].materiel.add(found.materiel());
            }
        }
    }

    /** The subject of a verb that says what belongs to it ("the deal involves four launchers"), or -1. */
    private static int whole(Sentence sentence, int verb) {
        return INVOLVING.contains(sentence.lemma(verb).toLowerCase(Locale.ROOT)) ? sentence.child(verb, "nsubj") : -1;
    }

    /** A mention and the token that heads it. */
    record Found(Sentence sentence, int head, Materiel materiel) {}
}
