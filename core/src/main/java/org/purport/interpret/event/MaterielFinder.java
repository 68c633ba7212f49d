package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.BitSet;
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
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"));
    private static final Set<String> QUANTIFIERS = Set.of(
            "various", "several", "many", "numerous", "more", "few", "additional", "countless", "some", "multiple");
    private static final Set<String> AMOUNTS = Set.of(
            "number",
            "stockpile",
            "dozen",
            "hundred",
            "thousand",
            "score",
            "shipment",
            "consignment",
            "quantity",
            "amount",
            "million",
            "ton",
            "tonne",
            "arsenal",
            "supply",
            "cache",
            "load",
            "batch",
            "pair",
            "barrage",
            "salvo");
    private static final Set<String> INVOLVING =
            Set.of("involve", "include", "comprise", "cover", "contain", "consist", "feature");
    private static final Set<String> STATES = Set.of("condition", "state", "order", "repair");

    private final MaterielLexicon lexicon = new MaterielLexicon();

    /** Every mention, by sentence index. */
    Map<Integer, List<Found>> find(AnnotatedReport report) {
        Map<Integer, List<Found>> found = new HashMap<>();
        Map<String, String> named = new HashMap<>();
        for (Sentence sentence : report.sentences()) {
            List<Found> here = find(report, sentence, named);
            if (!here.isEmpty()) {
                found.put(sentence.index(), here);
            }
        }
        return found;
    }

    /** @param named head nouns of earlier mentions in this report, with their category */
    private List<Found> find(AnnotatedReport report, Sentence sentence, Map<String, String> named) {
        String[] categories = new String[sentence.size()];
        for (int i = 0; i < categories.length; i++) {
            categories[i] = category(sentence, i, named);
        }
        for (int i = 0; i < categories.length; i++) {
            int head = sentence.head(i);
            boolean names = categories[i] != null && head > i && sentence.isRelation(i, "compound", "amod", "nummod");
            if (names
                    && categories[head] == null
                    && !lexicon.noun(sentence.token(head)).isEmpty()) {
                categories[head] = categories[i];
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

    private @Nullable String category(Sentence sentence, int i, Map<String, String> named) {
        Token token = sentence.token(i);
        String next = i + 1 < sentence.size() ? sentence.token(i + 1).word() : "";
        String designation = lexicon.designation(token.word(), next);
        if (designation != null) {
            return designation;
        }
        if (lexicon.isCalibre(token.word().toLowerCase(Locale.ROOT))) {
            return "ammunition";
        }
        String companion = lexicon.companion(token.word());
        if (companion != null && besideMateriel(sentence, i)) {
            return companion;
        }
        return token.isNoun() || token.pos().equals("FW") ? common(sentence, i, named) : null;
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
                        case AGAIN -> named.containsKey(lemma) && sentence.child(i, "det") >= 0;
                    };
            if (fits) {
                return noun.use() == MaterielLexicon.Use.AGAIN ? named.get(lemma) : noun.category();
            }
        }
        return null;
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
            if (child < from && !counts) {
                from = sentence.subtree(child).nextSetBit(0);
            }
        }
        from = Math.min(from, head);
        while (from < head && QUANTIFIERS.contains(sentence.token(from).word().toLowerCase(Locale.ROOT))) {
            from++;
        }
        Span span = sentence.span(from, head);
        Materiel materiel = new Materiel(
                span, report.text(span), category, quantity(report, sentence, head), condition(report, sentence, head));
        return new Found(sentence, head, materiel);
    }

    private boolean isCalibre(Sentence sentence, int token) {
        return lexicon.isCalibre(sentence.token(token).word().toLowerCase(Locale.ROOT));
    }

    private @Nullable String quantity(AnnotatedReport report, Sentence sentence, int head) {
        for (int child : sentence.childrenBy(head, "nummod", "amod", "det")) {
            String word = sentence.token(child).word().toLowerCase(Locale.ROOT);
            if (sentence.isRelation(child, "nummod") && child < head && !isCalibre(sentence, child)) {
                BitSet number = sentence.subtree(child);
                String worded = report.text(sentence.span(number.nextSetBit(0), number.length() - 1));
                return NUMBERS.getOrDefault(worded.toLowerCase(Locale.ROOT), worded);
            }
            if (QUANTIFIERS.contains(word)) {
                return word;
            }
        }
        int above = sentence.head(head);
        boolean counted = above >= 0
                && sentence.isRelation(head, "nmod")
                && AMOUNTS.contains(sentence.lemma(above).toLowerCase(Locale.ROOT));
        if (!counted) {
            return null;
        }
        int from = above;
        for (int child : sentence.childrenBy(above, "det", "amod", "nummod")) {
            from = Math.min(from, child);
        }
        return report.text(sentence.span(from, above));
    }

    private @Nullable String condition(AnnotatedReport report, Sentence sentence, int head) {
        for (int child : sentence.childrenBy(head, "amod")) {
            if (lexicon.isCondition(sentence.token(child).word().toLowerCase(Locale.ROOT))) {
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
