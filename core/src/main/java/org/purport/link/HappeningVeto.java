package org.purport.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.model.Place;
import org.purport.model.TimeExpression;

/**
 * What keeps two tellings apart however alike they are: one happening has one place in a row, one day, which no report that tells of it
 * as over can come before, one town, and each of its parts one number; tolls grow with the news, so they tell nothing apart.
 *
 * <p>A veto needs both tellings to be exact; where one is vague ("in May", "in the north", "several") it says nothing.
 */
final class HappeningVeto {
    /** A day that spans more is too vague to differ from another. */
    private static final long EXACT_DAYS = 2;

    /** Reports of one night give the day before or the day after, and time zones do. */
    private static final long SAME_NIGHT_DAYS = 1;

    /** Places that are nearer to each other than this beyond their own reach may be one place by two names. */
    private static final double NEAR_KM = 40;

    private static final double EARTH_RADIUS_KM = 6371;

    private static final double DEFAULT_RADIUS_KM = 10;

    private HappeningVeto() {}

    static boolean between(Telling a, Telling b) {
        return Ordinal.apart(a.exact().ordinals(), b.exact().ordinals())
                || apart(a.exact().day(), b.exact().day())
                || isLater(a, b)
                || isLater(b, a)
                || apart(a.exact().place(), b.exact().place())
                || (!Tolls.counts(a.lemma())
                        && !Tolls.counts(b.lemma())
                        && apart(a.exact().counts(), b.exact().counts()));
    }

    /** Whether both days are exact and lie too far from each other to be one. */
    static boolean apart(@Nullable TimeExpression a, @Nullable TimeExpression b) {
        if (a == null || b == null || !isDay(a) || !isDay(b)) {
            return false;
        }
        LocalDate from = day(a.from());
        LocalDate to = day(a.to());
        LocalDate otherFrom = day(b.from());
        LocalDate otherTo = day(b.to());
        if (from == null || to == null || otherFrom == null || otherTo == null) {
            return false;
        }
        boolean exact = ChronoUnit.DAYS.between(from, to) < EXACT_DAYS
                && ChronoUnit.DAYS.between(otherFrom, otherTo) < EXACT_DAYS;
        return exact
                && (ChronoUnit.DAYS.between(to, otherFrom) > SAME_NIGHT_DAYS
                        || ChronoUnit.DAYS.between(otherTo, from) > SAME_NIGHT_DAYS);
    }

    /** Whether what one telling dates came after the other was told as over: "hit on 6 October" and "was hit", read in August. */
    private static boolean isLater(Telling dated, Telling over) {
        TimeExpression time = dated.exact().day();
        LocalDate from = time == null || !isDay(time) ? null : day(time.from());
        LocalDate told = over.exact().told();
        return from != null
                && told != null
                && over.exact().over()
                && ChronoUnit.DAYS.between(told, from) > SAME_NIGHT_DAYS;
    }

    private static boolean isDay(TimeExpression time) {
        return time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    }

    /** The day, null where there is none; of two days of every pair that is compared, so without a formatter where it can be. */
    static @Nullable LocalDate day(@Nullable String iso) {
        try {
            if (iso != null && iso.length() == 10 && iso.charAt(4) == '-' && iso.charAt(7) == '-') {
                return LocalDate.of(
                        Integer.parseInt(iso, 0, 4, 10),
                        Integer.parseInt(iso, 5, 7, 10),
                        Integer.parseInt(iso, 8, 10, 10));
            }
            return iso == null ? null : LocalDate.parse(iso);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    /** Whether both are towns and neither can be a part of the other; sites have many names and are found less surely. */
    static boolean apart(@Nullable Place a, @Nullable Place b) {
        if (a == null || b == null || a.name().equals(b.name()) || !isExact(a) || !isExact(b)) {
            return false;
        }
        Place.Position here = a.position();
        Place.Position there = b.position();
        return here != null && there != null && kilometres(here, there) > radius(a) + radius(b) + NEAR_KM;
    }

    private static boolean isExact(Place place) {
        return place.precision() == Place.Precision.CITY;
    }

    private static double radius(Place place) {
        Double radius = place.radiusKm();
        return radius == null ? DEFAULT_RADIUS_KM : radius;
    }

    /** Along the great circle (haversine). */
    private static double kilometres(Place.Position a, Place.Position b) {
        double north = Math.toRadians(b.lat() - a.lat()) / 2;
        double east = Math.toRadians(b.lon() - a.lon()) / 2;
        double chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(a.lat())) * Math.cos(Math.toRadians(b.lat())) * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    /** Whether both count one thing in their roles and the numbers cannot both be true. */
    static boolean apart(List<Count> some, List<Count> others) {
        for (Count one : some) {
            List<Count> same = others.stream()
                    .filter(other -> other.thing().equals(one.thing()))
                    .toList();
            if (!same.isEmpty() && same.stream().noneMatch(one::agrees)) {
                return true;
            }
        }
        return false;
    }
}
