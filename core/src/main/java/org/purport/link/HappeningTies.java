package org.purport.link;

import java.util.ArrayList;
import java.util.List;
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
            int best = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < i; j = j == 0 ? Math.max(1, i - LATEST) : j + 1) {
                double score = score(mentions.get(j), mentions.get(i));
                if (score > most) {
                    most = score;
                    best = j;
                }
            }
            if (best >= 0) {
                ties.add(tie(mentions.get(best), mentions.get(i), most));
            }
        }
        return ties;
    }

    /** How sure it is that two mentions are of one happening, in hundredths; negative infinity where they cannot be or are not known. */
    private double score(Links.Mention one, Links.Mention other) {
        Telling first = readings.telling(one);
        Telling second = readings.telling(other);
        if (first == null || second == null) {
            return Double.NEGATIVE_INFINITY;
        }
        if (one.report().equals(other.report()) && saidToBeOne(one, other)) {
            return 1;
        }
        double score = HappeningScore.of(first, second);
        return score == Double.NEGATIVE_INFINITY ? score : Math.round(score * 100) / 100.0;
    }

    private Links.Tie tie(Links.Mention one, Links.Mention other, double score) {
        Telling first = readings.telling(one);
        Telling second = readings.telling(other);
        boolean said = one.report().equals(other.report()) && saidToBeOne(one, other);
        return new Links.Tie(
                one,
                other,
                score,
                said || first == null || second == null
                        ? List.of("the report speaks of one")
                        : HappeningReasons.of(first, second));
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
