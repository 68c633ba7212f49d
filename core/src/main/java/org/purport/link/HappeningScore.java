package org.purport.link;

import java.util.EnumMap;
import java.util.Map;
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
        BASE(-1.87),
        SAME_LEMMA(1.79),
        SAME_STEM(1.40),
        KINDRED_LEMMA(0.77),
        ALIKE_SENTENCES(0.14),
        ALIKE_PARTICIPANTS(0.47),
        ALIKE_REPORTS(3.13),
        SAME_TIME(0.43),
        OTHER_TIME(-0.19),
        OTHER_PLACE(-0.28),
        SAME_NUMBERS(0.16),
        OTHER_NUMBERS(-0.72),
        SAME_CODE(0.66),
        OTHER_PARTICIPANTS(-0.28),
        OTHER_OBJECTS(-0.64),
        NO_PARTICIPANTS(-0.57),
        OFTEN_TOLD(-0.24),
        SAME_REPORT(1.70);

        private final double weight;

        Reason(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }

    /** Verbs that say hardly anything of what happened: two sayings are not one because both say. */
    private static final Set<String> GENERAL = Set.of(
            "say", "be", "have", "do", "make", "take", "go", "get", "come", "give", "tell", "report", "see", "know",
            "think", "want", "use");

    private HappeningScore() {}

    /** A probability from 0 to 1; negative infinity where a {@link HappeningVeto} keeps them apart. */
    static double of(Telling a, Telling b) {
        if (HappeningVeto.between(a, b)) {
            return Double.NEGATIVE_INFINITY;
        }
        if (GENERAL.contains(a.lemma()) || GENERAL.contains(b.lemma())) {
            return 0;
        }
        double odds = 0;
        for (Map.Entry<Reason, Double> reason : degrees(a, b).entrySet()) {
            odds += reason.getKey().weight() * reason.getValue();
        }
        return Occasion.shared(a, b) / (1 + Math.exp(-odds));
    }

    /** How far each reason holds, most from 0 to 1; reasons that do not hold are left out. */
    static Map<Reason, Double> degrees(Telling a, Telling b) {
        Map<Reason, Double> degrees = new EnumMap<>(Reason.class);
        degrees.put(Reason.BASE, 1.0);
        acts(degrees, a, b);
        degrees.put(Reason.ALIKE_SENTENCES, a.sentenceWords().alike(b.sentenceWords()));
        degrees.put(Reason.ALIKE_PARTICIPANTS, a.roleWords().alike(b.roleWords()));
        if (a.report() == b.report()) {
            degrees.put(Reason.SAME_REPORT, 1.0);
        } else {
            degrees.put(Reason.ALIKE_REPORTS, a.matter().alike(b.matter()));
        }
        Boolean sameTime = overlap(a, b);
        if (sameTime != null) {
            degrees.put(sameTime ? Reason.SAME_TIME : Reason.OTHER_TIME, 1.0);
        }
        put(
                degrees,
                Reason.OTHER_PLACE,
                a.where() != null && b.where() != null && !a.where().equals(b.where()));
        if (!a.numbers().isEmpty() && !b.numbers().isEmpty()) {
            degrees.put(apart(a.numbers(), b.numbers()) ? Reason.OTHER_NUMBERS : Reason.SAME_NUMBERS, 1.0);
        }
        participants(degrees, a, b);
        return degrees;
    }

    private static void acts(Map<Reason, Double> degrees, Telling a, Telling b) {
        KindredActs.Kinship kinship = KindredActs.of(a.lemma(), b.lemma());
        if (kinship != KindredActs.Kinship.NONE) {
            degrees.put(
                    switch (kinship) {
                        case SAME -> Reason.SAME_LEMMA;
                        case STEM -> Reason.SAME_STEM;
                        case GROUP, NONE -> Reason.KINDRED_LEMMA;
                    },
                    1.0);
        }
        put(degrees, Reason.SAME_CODE, a.type() != null && b.type() != null && Objects.equals(a.code(), b.code()));
        degrees.put(Reason.OFTEN_TOLD, Math.log(a.often() * (double) b.often()));
    }

    private static void participants(Map<Reason, Double> degrees, Telling a, Telling b) {
        boolean none = a.roleWords().isEmpty() || b.roleWords().isEmpty();
        put(degrees, Reason.NO_PARTICIPANTS, none);
        put(degrees, Reason.OTHER_PARTICIPANTS, !none && !a.roleWords().meets(b.roleWords()));
        put(
                degrees,
                Reason.OTHER_OBJECTS,
                !a.objectWords().isEmpty()
                        && !b.objectWords().isEmpty()
                        && !a.objectWords().meets(b.objectWords()));
    }

    private static void put(Map<Reason, Double> degrees, Reason reason, boolean holds) {
        if (holds) {
            degrees.put(reason, 1.0);
        }
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
}
