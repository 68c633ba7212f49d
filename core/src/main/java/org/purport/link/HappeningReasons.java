package org.purport.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.link.HappeningScore.Reason;
import org.purport.model.TimeExpression;

/** Says in a few words what decided that two tellings are of one happening. */
final class HappeningReasons {
    private static final int MOST = 3;

    /** Words that a reason quotes. */
    private static final int WORDS = 3;

    /** What adds less to the log-odds did not decide. */
    private static final double LEAST = 0.2;

    private HappeningReasons() {}

    /** The weightiest reasons for, then the weightiest against where one weighs ("though places differ: A, B"). */
    static List<String> of(Telling a, Telling b) {
        List<Map.Entry<Reason, Double>> weighed = HappeningScore.degrees(a, b).entrySet().stream()
                .filter(each -> each.getKey() != Reason.BASE)
                .map(each -> Map.entry(each.getKey(), each.getKey().weight() * each.getValue()))
                .sorted(Map.Entry.<Reason, Double>comparingByValue(Comparator.comparingDouble(Math::abs))
                        .reversed())
                .toList();
        List<String> reasons = new ArrayList<>();
        weighed.stream()
                .filter(each -> each.getValue() >= LEAST)
                .map(each -> words(each.getKey(), a, b))
                .filter(words -> !words.isEmpty())
                .limit(MOST)
                .forEach(reasons::add);
        weighed.stream()
                .filter(each -> each.getValue() <= -LEAST)
                .map(each -> words(each.getKey(), a, b))
                .filter(words -> !words.isEmpty())
                .limit(1)
                .forEach(words -> reasons.add("though " + words));
        return reasons;
    }

    private static String words(Reason reason, Telling a, Telling b) {
        return switch (reason) {
            case SAME_LEMMA -> "same act: " + a.lemma();
            case SAME_STEM, KINDRED_LEMMA -> "kindred acts: " + a.lemma() + ", " + b.lemma();
            case SAME_CODE -> "same type of act";
            case ALIKE_SENTENCES -> shared("shared words", a.sentenceWords(), b.sentenceWords());
            case ALIKE_PARTICIPANTS -> participants(a, b);
            case ALIKE_REPORTS -> "the reports are about one matter";
            case SAME_TIME -> "dates agree" + date(a.when(), b.when());
            case OTHER_TIME -> "dates differ" + date(a.when(), b.when());
            case OTHER_PLACE -> "places differ: " + a.where() + ", " + b.where();
            case SAME_NUMBERS -> shared("shared numbers", a.numbers(), b.numbers());
            case OTHER_NUMBERS -> "numbers differ";
            case OTHER_PARTICIPANTS -> "participants differ";
            case OTHER_OBJECTS -> "objects differ";
            case NO_PARTICIPANTS -> "one names no participants";
            case SAME_REPORT -> "told in one report";
            case BASE, OFTEN_TOLD -> "";
        };
    }

    private static String participants(Telling a, Telling b) {
        String names = a.participants().stream()
                .filter(b.participants()::contains)
                .limit(WORDS)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? shared("shared participants", a.roleWords(), b.roleWords()) : "who: " + names;
    }

    private static String date(@Nullable TimeExpression a, @Nullable TimeExpression b) {
        String first = a == null ? null : a.value();
        String second = b == null ? null : b.value();
        if (first == null || second == null) {
            return "";
        }
        return ": " + first + (first.equals(second) ? "" : ", " + second);
    }

    /** The rarest of the words that both have; empty where there are none. */
    private static String shared(String what, Set<String> some, Set<String> others) {
        Set<String> both = new TreeSet<>(some);
        both.retainAll(others);
        return both.isEmpty()
                ? ""
                : what + ": "
                        + both.stream()
                                .sorted(Comparator.comparingDouble((String word) -> -WordRarity.inNews(word)))
                                .limit(WORDS)
                                .collect(Collectors.joining(", "));
    }
}
