package org.purport.interpret.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Sentence;

/**
 * Tells the place from the government in the name of a country, a capital or a seat of power.
 *
 * <p>"Moscow denied it", "arms to Moscow", "Russia's minister" speak of a government; "in Moscow", "travelled to Russia", "Russia's
 * coast" of a place. What decides is what the name is to its governor, and which governor (toponym-use.tsv). Where the words right before
 * the name are a preposition they are believed before the tree, which hangs prepositional phrases wrong more often.
 */
public final class ToponymUse {
    /** What a place name stands for where it stands. */
    public enum Use {
        /** The government or state that acts, is acted on, is spoken with or owns. */
        GOVERNMENT,
        /** The land or the town. */
        PLACE,
        /** It says which: "Russian officials", "Ukraine war", "US President". */
        MODIFIER
    }

    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "near",
            "inside",
            "outside",
            "across",
            "throughout",
            "within",
            "around",
            "through",
            "into",
            "via",
            "off",
            "at",
            "onto",
            "over",
            "beyond",
            "along",
            "amid",
            "beneath",
            "above",
            "under");

    private static final int MOST_STEPS = 8;

    private static final List<Row> ROWS = rows();

    private static final Set<String> PREPOSITIONS = prepositions();

    private ToponymUse() {}

    private static Set<String> prepositions() {
        Set<String> words = new HashSet<>(LOCATIVE);
        ROWS.forEach(row -> words.add(row.position()));
        words.add("towards");
        words.removeAll(Set.of("subject", "passive", "object", "possessor"));
        return Set.copyOf(words);
    }

    /** A row of the table; no governors fit every one. */
    private record Row(String position, Set<String> governors, Use use) {
        boolean fits(String where, Set<String> lemmas) {
            return position.equals(where)
                    && (governors.isEmpty() || lemmas.stream().anyMatch(governors::contains));
        }
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (List<String> row :
                Table.open(ToponymUse.class, "toponym-use.tsv", 4).rows()) {
            String governors = Table.cell(row, 1);
            rows.add(new Row(
                    row.get(0),
                    governors.isEmpty() ? Set.of() : Set.of(distinct(governors.split("\\|"))),
                    Use.valueOf(row.get(2).toUpperCase(Locale.ROOT))));
        }
        return List.copyOf(rows);
    }

    private static String[] distinct(String[] words) {
        return Arrays.stream(words).distinct().toArray(String[]::new);
    }

    /** What the name from token {@code from} to {@code to}, both inclusive, stands for. */
    public static Use of(Sentence sentence, int from, int to) {
        return of(sentence, head(sentence, from, to), from, 0);
    }

    /** The token of the name that hangs on something outside it. */
    private static int head(Sentence sentence, int from, int to) {
        for (int i = to; i >= from; i--) {
            int head = sentence.head(i);
            if (head < from || head > to) {
                return i;
            }
        }
        return to;
    }

    private static Use of(Sentence sentence, int name, int from, int steps) {
        if (sentence.isRelation(name, "compound", "amod", "flat") && sentence.head(name) > name) {
            return Use.MODIFIER;
        }
        if (sentence.isRelation(name, "nmod:poss") || possessive(sentence, name)) {
            return decide("possessor", governors(sentence, name));
        }
        if (sentence.isRelation(name, "nsubj") && sentence.head(name) > name && sentence.child(name, "case") < 0) {
            return byRelation(sentence, name);
        }
        String preposition = preposition(sentence, name, from);
        if (preposition != null) {
            return byPreposition(sentence, name, preposition);
        }
        if (sentence.isRelation(name, "conj", "appos") && steps < MOST_STEPS && sentence.head(name) >= 0) {
            int other = sentence.head(name);
            return of(sentence, other, other, steps + 1);
        }
        return byRelation(sentence, name);
    }

    private static boolean possessive(Sentence sentence, int name) {
        return name + 1 < sentence.size() && sentence.pos(name + 1).equals("POS");
    }

    private static Use byPreposition(Sentence sentence, int name, String preposition) {
        String plain = preposition.equals("towards") ? "toward" : preposition;
        if (LOCATIVE.contains(plain)) {
            return Use.PLACE;
        }
        return decide(plain, governors(sentence, name));
    }

    private static Use byRelation(Sentence sentence, int name) {
        if (sentence.isRelation(name, "nsubj:pass", "nsubjpass")) {
            return decide("passive", governors(sentence, name));
        }
        if (sentence.isRelation(name, "nsubj", "csubj")) {
            return isDescription(sentence, sentence.head(name))
                    ? Use.PLACE
                    : decide("subject", governors(sentence, name));
        }
        if (sentence.isRelation(name, "obj", "dobj", "iobj", "xcomp", "ccomp")) {
            return decide("object", governors(sentence, name));
        }
        return Use.PLACE;
    }

    /** "Georgia is a country": a noun with a copula says what the place is; "is ready" says what the government is. */
    private static boolean isDescription(Sentence sentence, int governor) {
        return governor >= 0
                && sentence.token(governor).isNoun()
                && sentence.child(governor, "cop") >= 0
                && sentence.child(governor, "det") >= 0
                && !ACTS.contains(sentence.lemma(governor));
    }

    /** What only a government can be. */
    private static final Set<String> ACTS = Set.of(
            "ally",
            "member",
            "party",
            "partner",
            "enemy",
            "adversary",
            "rival",
            "supplier",
            "buyer",
            "signatory",
            "mediator",
            "sponsor",
            "backer",
            "supporter",
            "threat",
            "target",
            "source",
            "exporter",
            "importer",
            "guarantor",
            "victim",
            "aggressor",
            "friend",
            "opponent",
            "critic");

    private static Use decide(String position, Set<String> governors) {
        for (Row row : ROWS) {
            if (row.fits(position, governors)) {
                return row.use();
            }
        }
        return Use.PLACE;
    }

    /** Lemmas of the governor, and where that is a bare verb of transfer also of what is transferred. */
    private static Set<String> governors(Sentence sentence, int name) {
        int governor = sentence.head(name);
        for (int step = 0; step < MOST_STEPS && governor >= 0 && sentence.isRelation(name, "conj", "appos"); step++) {
            name = governor;
            governor = sentence.head(name);
        }
        return governor < 0 ? Set.of() : Set.of(sentence.lemma(governor).toLowerCase(Locale.ROOT));
    }

    /** The preposition before the name, past its article and adjectives; null where there is none. */
    private static @Nullable String preposition(Sentence sentence, int name, int from) {
        int before = from - 1;
        while (before >= 0 && before >= from - 3 && isInside(sentence, before)) {
            before--;
        }
        if (before >= 0 && isPreposition(sentence, before)) {
            return sentence.token(before).word().toLowerCase(Locale.ROOT);
        }
        int marker = sentence.child(name, "case");
        if (marker >= 0 && marker < name && isPreposition(sentence, marker)) {
            return sentence.token(marker).word().toLowerCase(Locale.ROOT);
        }
        return inherited(sentence, name);
    }

    /** "between Russia and North Korea": a conjunct without a preposition of its own has the first one's. */
    private static @Nullable String inherited(Sentence sentence, int name) {
        int first = name;
        for (int step = 0;
                step < MOST_STEPS && sentence.isRelation(first, "conj") && sentence.head(first) >= 0;
                step++) {
            first = sentence.head(first);
        }
        int marker = first == name ? -1 : sentence.child(first, "case");
        return marker >= 0 && marker < first && sentence.token(first).isNoun()
                ? sentence.token(marker).word().toLowerCase(Locale.ROOT)
                : null;
    }

    private static boolean isInside(Sentence sentence, int i) {
        String pos = sentence.pos(i);
        return pos.equals("DT") || pos.startsWith("JJ") || pos.equals("PRP$");
    }

    /** A word of the table that does not open a clause ("after Israel warned"). */
    private static boolean isPreposition(Sentence sentence, int i) {
        return PREPOSITIONS.contains(sentence.token(i).word().toLowerCase(Locale.ROOT))
                && !sentence.isRelation(i, "mark", "advmod", "cc");
    }
}
