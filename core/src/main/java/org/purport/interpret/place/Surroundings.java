package org.purport.interpret.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places streets, buildings and unknown names by the places around them in the text. */
final class Surroundings {
    private final List<Mention> mentions;
    private final List<@Nullable Referent> chosen;
    private final @Nullable Referent main;
    private final boolean clear;

    private Surroundings(List<Mention> mentions, List<@Nullable Referent> chosen) {
        this.mentions = mentions;
        this.chosen = chosen;
        this.main = mainTown();
        this.clear = main != null && isClear(main);
    }

    /** Every mention with its place. */
    static List<Located> locate(List<Mention> mentions, int[] containers, List<@Nullable Referent> chosen) {
        Surroundings surroundings = new Surroundings(mentions, chosen);
        Map<String, Located> bySurface = new HashMap<>();
        List<Located> located = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Referent referent = chosen.get(i);
            if (referent != null) {
                located.add(Located.at(mention, referent));
            } else {
                Located earlier = bySurface.get(PlaceResolver.key(mention));
                Located here = surroundings.around(i, containers[i], earlier);
                bySurface.putIfAbsent(PlaceResolver.key(mention), here);
                located.add(here);
            }
        }
        return located;
    }

    private Located around(int i, int container, @Nullable Located earlier) {
        Mention mention = mentions.get(i);
        Referent around = container < 0 ? null : chosen.get(container);
        if (around == null && earlier != null) {
            return new Located(
                    mention,
                    earlier.key(),
                    earlier.name(),
                    earlier.country(),
                    earlier.position(),
                    earlier.precision(),
                    earlier.radiusKm(),
                    false);
        }
        if (around == null && mention.form() == Mention.Form.SITE) {
            around = nearestTown(i);
        }
        return around == null ? Located.nowhere(mention) : Located.within(mention, around);
    }

    /** The town that the report is clearly about, else one named in the sentence, else the one named most. */
    private @Nullable Referent nearestTown(int i) {
        if (clear) {
            return main;
        }
        for (int step = 1; step <= 3; step++) {
            for (int other : new int[] {i + step, i - step}) {
                if (other >= 0
                        && other < mentions.size()
                        && mentions.get(other).sentence() == mentions.get(i).sentence()
                        && isTown(chosen.get(other))) {
                    return chosen.get(other);
                }
            }
        }
        return main;
    }

    private @Nullable Referent mainTown() {
        Map<String, Integer> counts = new HashMap<>();
        Referent best = null;
        int most = 0;
        for (Referent referent : chosen) {
            if (referent != null && isTown(referent)) {
                int count = counts.merge(referent.key(), 1, Integer::sum);
                if (count > most) {
                    most = count;
                    best = referent;
                }
            }
        }
        return best;
    }

    private boolean isClear(Referent town) {
        int same = 0;
        int others = 0;
        for (Referent referent : chosen) {
            if (referent != null && isTown(referent)) {
                if (referent.distanceKm(town) < Reach.NEAR_TOWN) {
                    same++;
                } else {
                    others++;
                }
            }
        }
        return same > 1 && same > 2 * others;
    }

    private static boolean isTown(@Nullable Referent referent) {
        return referent != null
                && switch (referent.source()) {
                    case CAPITAL, TOWN, QUARTER, DISTRICT, OTHER_NAME -> true;
                    case COUNTRY, TABLE, SEAT, STATE -> false;
                };
    }
}
