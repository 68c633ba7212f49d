package org.purport.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How likely two tellings are of one happening: a logistic model over reasons that can be named.
 *
 * <p>Fitted on pairs of tellings of one story; docs/link.md says on what, and what it reaches on topics that it was not fitted on.
 */
final class HappeningScore {

    /** What speaks for and against, with the weight that a full reason adds to the log-odds. */
    enum Reason {
        BASE(-2.17),
        SAME_LEMMA(2.4),
        SAME_STEM(2.21),
        KINDRED_LEMMA(1.53),
        RARE_LEMMA(0.27),
        ALIKE_SENTENCES(1.25),
        ALIKE_PARTICIPANTS(0.67),
        SAME_TIME(0.85),
        OTHER_TIME(-0.16),
        OTHER_PLACE(-0.46),
        OTHER_NUMBERS(-0.59),
        SAME_CODE(0.54),
        OTHER_PARTICIPANTS(-0.52),
        NO_PARTICIPANTS(-0.49),
        GENERAL_LEMMA(-1.81),
        SAME_REPORT(0.36);

        private final double weight;

        Reason(double weight) {
            this.weight = weight;
        }
    }

    /** Verbs that say hardly anything of what happened. */
    private static final Set<String> GENERAL = Set.of(
            "say", "be", "have", "do", "make", "take", "go", "get", "come", "give", "tell", "report", "see", "know",
            "think", "want", "use");

    /** The rarity of the rarest words, by which rarities are scaled. */
    private static final double RAREST = 8;

    private HappeningScore() {}

    /** A probability from 0 to 1. */
    static double of(Telling a, Telling b) {
        double odds = Reason.BASE.weight;
        KindredActs.Kinship kinship = KindredActs.of(a.lemma(), b.lemma());
        double rarity = WordRarity.inNews(a.lemma()) / RAREST;
        odds += switch (kinship) {
            case SAME -> Reason.SAME_LEMMA.weight + rarity * Reason.RARE_LEMMA.weight;
            case STEM -> Reason.SAME_STEM.weight + rarity * Reason.RARE_LEMMA.weight;
            case GROUP -> Reason.KINDRED_LEMMA.weight + rarity * Reason.RARE_LEMMA.weight;
            case NONE -> 0;
        };
        odds += alike(a.sentenceWords(), b.sentenceWords()) * Reason.ALIKE_SENTENCES.weight;
        odds += alike(a.roleWords(), b.roleWords()) * Reason.ALIKE_PARTICIPANTS.weight;
        for (Reason reason : whole(a, b)) {
            odds += reason.weight;
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /** The reasons that hold or do not, in the order of the enum. */
    static Set<Reason> whole(Telling a, Telling b) {
        List<Reason> reasons = new ArrayList<>();
        Boolean sameTime = overlap(a, b);
        if (sameTime != null) {
            reasons.add(sameTime ? Reason.SAME_TIME : Reason.OTHER_TIME);
        }
        if (a.where() != null && b.where() != null && !a.where().equals(b.where())) {
            reasons.add(Reason.OTHER_PLACE);
        }
        if (!a.numbers().isEmpty() && !b.numbers().isEmpty() && apart(a.numbers(), b.numbers())) {
            reasons.add(Reason.OTHER_NUMBERS);
        }
        if (a.type() != null && b.type() != null && Objects.equals(a.code(), b.code())) {
            reasons.add(Reason.SAME_CODE);
        }
        if (a.roleWords().isEmpty() || b.roleWords().isEmpty()) {
            reasons.add(Reason.NO_PARTICIPANTS);
        } else if (apart(a.roleWords(), b.roleWords())) {
            reasons.add(Reason.OTHER_PARTICIPANTS);
        }
        if (GENERAL.contains(a.lemma()) || GENERAL.contains(b.lemma())) {
            reasons.add(Reason.GENERAL_LEMMA);
        }
        if (a.report() == b.report()) {
            reasons.add(Reason.SAME_REPORT);
        }
        return reasons.isEmpty() ? Set.of() : EnumSet.copyOf(reasons);
    }

    /** Whether the days of both can be one, null where those of one are not known. */
    private static @Nullable Boolean overlap(Telling a, Telling b) {
        String from = a.when() == null ? null : a.when().from();
        String to = a.when() == null ? null : a.when().to();
        String otherFrom = b.when() == null ? null : b.when().from();
        String otherTo = b.when() == null ? null : b.when().to();
        if (from == null || to == null || otherFrom == null || otherTo == null) {
            return null;
        }
        return from.compareTo(otherTo) <= 0 && otherFrom.compareTo(to) <= 0;
    }

    private static boolean apart(Set<String> some, Set<String> others) {
        return some.stream().noneMatch(others::contains);
    }

    /** Shared rarity over the geometric mean of both rarities (cosine of sets), 0 where one is empty. */
    private static double alike(Set<String> some, Set<String> others) {
        double shared = 0;
        double mine = 0;
        for (String word : some) {
            double rarity = WordRarity.inNews(word);
            mine += rarity;
            shared += others.contains(word) ? rarity : 0;
        }
        double theirs = others.stream().mapToDouble(WordRarity::inNews).sum();
        return mine * theirs > 0 ? shared / Math.sqrt(mine * theirs) : 0;
    }
}
