package org.purport.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Relation;

/** Says of each mention of a happening which earlier one it is surest to be the same as, and why. */
final class HappeningTies {
    /** Latest mentions that each is compared with, and the first. */
    private static final int LATEST = 40;

    private final ReadingIndex readings;

    HappeningTies(ReadingIndex readings) {
        this.readings = readings;
    }

    List<Links.Tie> of(List<Links.Mention> mentions) {
        List<Links.Tie> ties = new ArrayList<>();
        for (int i = 1; i < mentions.size(); i++) {
            Links.Tie best = null;
            for (int j = 0; j < i; j = j == 0 ? Math.max(1, i - LATEST) : j + 1) {
                Links.Tie tie = tie(mentions.get(j), mentions.get(i));
                if (tie != null && (best == null || tie.score() > best.score())) {
                    best = tie;
                }
            }
            if (best != null) {
                ties.add(best);
            }
        }
        return ties;
    }

    private Links.@Nullable Tie tie(Links.Mention one, Links.Mention other) {
        Telling first = readings.telling(one);
        Telling second = readings.telling(other);
        if (first == null || second == null) {
            return null;
        }
        if (one.report().equals(other.report()) && saidToBeOne(one, other)) {
            return new Links.Tie(one, other, 1, List.of("the report speaks of one"));
        }
        double score = HappeningScore.of(first, second);
        return score == Double.NEGATIVE_INFINITY
                ? null
                : new Links.Tie(one, other, Math.round(score * 100) / 100.0, HappeningReasons.of(first, second));
    }

    private boolean saidToBeOne(Links.Mention one, Links.Mention other) {
        Reading reading = readings.reading(one.report());
        return reading != null
                && reading.relations().stream()
                        .anyMatch(relation -> relation.kind() == Relation.Kind.SAME
                                && (relation.from().equals(one.id())
                                                && relation.to().equals(other.id())
                                        || relation.from().equals(other.id())
                                                && relation.to().equals(one.id())));
    }
}
