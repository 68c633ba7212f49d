package org.purport.interpret.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.time.Meaning.Calendar;
import org.purport.interpret.time.Meaning.Field;

/**
 * Chooses the years that a narrative leaves out so that its dates follow each other with the fewest steps back.
 *
 * <p>A beam search over the dates in text order: every date is a step from the one before; a step forward costs its
 * months, a step back costs more. A date with its year said may be passed over at a price, because narratives name years
 * in passing.
 */
final class Story {
    private static final int BEAM = 12;
    /** Steps cost the logarithm of their months: a step of three years is not three times one of a year. */
    private static final double MONTHS = 6;

    private static final double AHEAD = 4;
    private static final double BACK = 8;
    private static final double TURN = 2;

    /** Price of passing over a year, and over a month or day, that is named in passing. */
    private static final double PASS_YEAR = 5;

    private static final double PASS_DATE = 15;

    private final CalendarFields calendar;

    Story(CalendarFields calendar) {
        this.calendar = calendar;
    }

    /** A way to read the dates so far. */
    private record Path(
            @Nullable Moment last, double cost, @Nullable Choice choices) {}

    /** The year chosen for a date, and the choices before. */
    private record Choice(int index, int year, @Nullable Choice before) {}

    /** Stands for the year of a date that is named in passing. */
    private static final int PASSED = Integer.MIN_VALUE;

    /**
     * What the narrative leaves to its reader.
     *
     * @param years for each date without a year, by its index, the year
     * @param passed indices of dates named in passing
     */
    record Reading(Map<Integer, Integer> years, Set<Integer> passed) {
        static final Reading NONE = new Reading(Map.of(), Set.of());
    }

    /** Reads the dates of a narrative in text order. */
    Reading read(List<Meaning> meanings) {
        List<Path> paths = List.of(new Path(null, 0, null));
        for (int i = 0; i < meanings.size(); i++) {
            if (meanings.get(i) instanceof Calendar date && date.base() == null) {
                paths = next(paths, date, i);
            }
        }
        Map<Integer, Integer> years = new LinkedHashMap<>();
        Set<Integer> passed = new LinkedHashSet<>();
        for (Choice choice = paths.get(0).choices(); choice != null; choice = choice.before()) {
            if (choice.year() == PASSED) {
                passed.add(choice.index());
            } else {
                years.put(choice.index(), choice.year());
            }
        }
        return new Reading(years, passed);
    }

    private List<Path> next(List<Path> paths, Calendar date, int index) {
        List<Path> next = new ArrayList<>();
        if (date.has(Field.YEAR)) {
            Moment moment = calendar.lay(date.fields(), year(date.field(Field.YEAR)));
            if (moment == null) {
                return paths;
            }
            boolean yearOnly = moment.grain() == Grain.YEAR;
            for (Path path : paths) {
                next.add(step(path, moment, path.choices()));
                double price = path.cost() + (yearOnly ? PASS_YEAR : PASS_DATE);
                next.add(new Path(path.last(), price, new Choice(index, PASSED, path.choices())));
            }
        } else if (isOpen(date)) {
            for (Path path : paths) {
                addYears(path, date, index, next);
            }
        }
        return next.isEmpty() ? paths : pruned(next);
    }

    static boolean isOpen(Calendar date) {
        return date.direction() == Meaning.Direction.NEAREST
                && (date.has(Field.MONTH)
                        || date.has(Field.SEASON)
                        || date.has(Field.HOLIDAY)
                        || date.has(Field.QUARTER))
                && !date.has(Field.DECADE)
                && !date.has(Field.CENTURY);
    }

    private void addYears(Path path, Calendar date, int index, List<Path> next) {
        Moment last = path.last();
        if (last == null) {
            next.add(path);
            return;
        }
        for (int year = last.start().getYear() - 1; year <= last.end().getYear() + 1; year++) {
            Moment moment = calendar.lay(date.fields(), year(year));
            if (moment != null) {
                next.add(step(path, moment, new Choice(index, year, path.choices())));
            }
        }
    }

    private static Moment year(int year) {
        return Moment.of(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    private static Path step(Path path, Moment moment, @Nullable Choice choices) {
        return new Path(moment, path.cost() + cost(path.last(), moment), choices);
    }

    private static double cost(@Nullable Moment from, Moment to) {
        if (from == null) {
            return 0;
        }
        if (to.start().isAfter(from.end())) {
            return AHEAD * size(months(from.end(), to.start()));
        }
        if (to.end().isBefore(from.start())) {
            return TURN + BACK * size(months(to.end(), from.start()));
        }
        return 0;
    }

    private static double size(double months) {
        return Math.log1p(months / MONTHS);
    }

    private static double months(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / 30.4;
    }

    private static List<Path> pruned(List<Path> paths) {
        paths.sort(Comparator.comparingDouble(Path::cost));
        List<Path> kept = new ArrayList<>();
        for (Path path : paths) {
            boolean known = kept.stream()
                    .anyMatch(other -> path.last() != null && path.last().equals(other.last()));
            if (!known && kept.size() < BEAM) {
                kept.add(path);
            }
        }
        return kept;
    }
}
