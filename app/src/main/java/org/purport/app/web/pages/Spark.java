package org.purport.app.web.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;

/**
 * Reports over time as small bars.
 *
 * @param words what the bars say
 */
public record Spark(List<Bar> bars, String words) {
    private static final int MOST_BARS = 40;
    private static final double WIDTH = 120;
    private static final double HEIGHT = 24;

    public Spark {
        bars = List.copyOf(bars);
    }

    /** A bar in SVG units. */
    public record Bar(String x, String y, String width, String height) {}

    /** The bars of counts by ISO day; null where fewer than two days have any. */
    static @Nullable Spark of(@Nullable SortedMap<String, Integer> byDay) {
        SortedMap<LocalDate, Integer> days = days(byDay == null ? new TreeMap<>() : byDay);
        if (days.size() < 2) {
            return null;
        }
        LocalDate first = days.firstKey();
        long span = ChronoUnit.DAYS.between(first, days.lastKey()) + 1;
        int slots = (int) Math.min(MOST_BARS, span);
        int[] counts = new int[slots];
        LocalDate busiest = first;
        int highest = 0;
        for (Map.Entry<LocalDate, Integer> day : days.entrySet()) {
            int slot = (int) (ChronoUnit.DAYS.between(first, day.getKey()) * slots / span);
            counts[slot] += day.getValue();
            highest = Math.max(highest, counts[slot]);
            busiest = day.getValue() > days.getOrDefault(busiest, 0) ? day.getKey() : busiest;
        }
        int all = days.values().stream().mapToInt(Integer::intValue).sum();
        String words = Words.count(all, "report") + " from " + Words.day(first.toString()) + " to "
                + Words.day(days.lastKey().toString()) + "; most, " + days.get(busiest) + ", on "
                + Words.day(busiest.toString());
        return new Spark(bars(counts, highest), words);
    }

    private static SortedMap<LocalDate, Integer> days(SortedMap<String, Integer> byDay) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        byDay.forEach((day, reports) -> {
            try {
                days.merge(LocalDate.parse(day), reports, Integer::sum);
            } catch (DateTimeException e) {
                // A year or a month alone has no place on the axis.
            }
        });
        return days;
    }

    private static List<Bar> bars(int[] counts, int highest) {
        List<Bar> bars = new ArrayList<>();
        double step = WIDTH / counts.length;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                double height = Math.max(2, HEIGHT * counts[i] / highest);
                bars.add(new Bar(
                        number(i * step),
                        number(HEIGHT - height),
                        number(Math.max(1.5, Math.min(10, step - 0.8))),
                        number(height)));
            }
        }
        return bars;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
