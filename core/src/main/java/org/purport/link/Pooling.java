package org.purport.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.purport.model.Likelihood;
import org.purport.model.Links;

/**
 * Puts together what the origins of a proposition say of its likelihood, in the open: every interval and every weight is told, and the
 * rule is {@link #RULE}.
 *
 * <p>A linear opinion pool of the ends of intervals. Grades are those of the Admiralty system (NATO AJP-2.1): a letter for how reliable
 * the source is, a number for how credible the information; they are the analyst's, and nothing is graded where she did not.
 */
public final class Pooling {
    /** The rule in words, to be shown with every pooled interval. */
    public static final String RULE =
            "Each source counts once, with its last statement as the earliest report has it, however many reports relay it. Its interval is the one"
                    + " its words are measured to mean; said flatly it counts as 95–100%, denied flatly as 0–5%. Weight: reliability A 1, B 0.8,"
                    + " C 0.6, D 0.4, E 0.2, F or ungraded 0.5, times credibility 1 1, 2 0.8, 3 0.6, 4 0.4, 5 0.2, 6 or ungraded 0.5. Pooled:"
                    + " the weighted means of the lower and of the upper ends. Who declines or is silent adds nothing.";

    private static final Likelihood FLAT = new Likelihood(0.95, 1);
    private static final Likelihood DENIED_FLAT = new Likelihood(0, 0.05);
    private static final double UNGRADED = 0.5;
    private static final double STEP = 0.2;

    /**
     * What one source adds.
     *
     * @param measured whether its words gave the interval; otherwise it was said flatly
     * @param grade null where the analyst gave none
     * @param weight from 0 to 1
     */
    public record Part(
            String source,
            Links.Stance stance,
            Likelihood interval,
            boolean measured,
            @Nullable String grade,
            double weight) {}

    /**
     * What all sources say together.
     *
     * @param pooled null where nobody asserts or denies
     */
    public record Pool(List<Part> parts, @Nullable Likelihood pooled) {
        public Pool {
            parts = List.copyOf(parts);
        }
    }

    private Pooling() {}

    /**
     * The parts and their pool.
     *
     * @param origins those that the proposition names
     * @param grade of a source by its name, null where there is none
     */
    public static Pool of(
            Links.Proposition proposition, Collection<Links.Origin> origins, Function<String, @Nullable String> grade) {
        Map<String, Links.Origin> byId = new HashMap<>();
        origins.forEach(origin -> byId.put(origin.id(), origin));
        Map<String, Part> parts = new LinkedHashMap<>();
        proposition.views().stream()
                .filter(view -> view.stance() == Links.Stance.ASSERTED || view.stance() == Links.Stance.DENIED)
                .sorted((one, other) -> compare(one.origin(), other.origin()))
                .forEach(view -> {
                    Links.Origin origin = byId.get(view.origin());
                    if (origin != null) {
                        Part part = part(origin, view, grade);
                        parts.remove(part.source().toLowerCase(Locale.ROOT));
                        parts.put(part.source().toLowerCase(Locale.ROOT), part);
                    }
                });
        return pool(new ArrayList<>(parts.values()));
    }

    /** Ids are numbered in the order of the reports, and in a report of its claims: "o2.10" comes before "o10.1". */
    private static int compare(String one, String other) {
        String[] first = one.split("\\D+", -1);
        String[] second = other.split("\\D+", -1);
        for (int i = 0; i < Math.min(first.length, second.length); i++) {
            int byLength = Integer.compare(first[i].length(), second[i].length());
            int order = byLength == 0 ? first[i].compareTo(second[i]) : byLength;
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.length, second.length);
    }

    private static Part part(Links.Origin origin, Links.View view, Function<String, @Nullable String> grade) {
        String given = grade.apply(origin.source());
        if (given == null && origin.through() != null) {
            given = grade.apply(origin.through());
        }
        Likelihood flat = view.stance() == Links.Stance.DENIED ? DENIED_FLAT : FLAT;
        return new Part(
                origin.source(),
                view.stance(),
                view.likelihood() == null ? flat : view.likelihood(),
                view.likelihood() != null,
                given,
                weight(given));
    }

    private static Pool pool(List<Part> parts) {
        double weights = 0;
        double low = 0;
        double high = 0;
        for (Part part : parts) {
            weights += part.weight();
            low += part.weight() * part.interval().low();
            high += part.weight() * part.interval().high();
        }
        return new Pool(parts, weights > 0 ? new Likelihood(low / weights, Math.min(1, high / weights)) : null);
    }

    /** The weight of a grade such as "B2"; what is missing or cannot be judged counts half. */
    static double weight(@Nullable String grade) {
        String given = grade == null ? "" : grade.strip().toUpperCase(Locale.ROOT);
        double reliability = given.isEmpty() ? UNGRADED : step(given.charAt(0) - 'A');
        double credibility = given.length() < 2 ? UNGRADED : step(given.charAt(1) - '1');
        return reliability * credibility;
    }

    /** 1 for the best step, 0.2 for the fifth, half for "cannot be judged". */
    private static double step(int below) {
        return below < 0 || below > 4 ? UNGRADED : 1 - below * STEP;
    }
}
