package org.purport.interpret.actor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Countries;
import org.purport.interpret.lexicon.Country;
import org.purport.model.AnnotatedReport;
import org.purport.model.Block;
import org.purport.model.Place;

/**
 * The country that a report is about, where there is one.
 *
 * <p>"Police" and "the foreign ministry" belong to it where the report does not say whose they are.
 */
final class Setting {
    private static final double CLEAR_LEAD = 2.0;
    private static final int ENOUGH = 3;

    private final Map<String, Integer> counts = new TreeMap<>();
    private @Nullable String dateline;

    private @Nullable String country;
    private boolean sure;

    /**
     * Weighs the countries of a report.
     *
     * @param places as resolved, with the country of each
     * @param scans of every sentence
     */
    Setting(AnnotatedReport report, List<Place> places, List<Scan> scans) {
        for (Block block : report.blocks()) {
            if (block.kind() == Block.Kind.DATELINE && dateline == null) {
                dateline = dateline(report.text(block.span()), places, block);
            }
        }
        for (Scan scan : scans) {
            for (int i = 0; i < scan.nations.length; i++) {
                Nation nation = scan.nations[i];
                if (nation != null && nation.from() == i && !nation.country().isEmpty()) {
                    counts.merge(nation.country(), 1, Integer::sum);
                }
            }
        }
        for (Place place : places) {
            if (place.country() != null && place.precision() != Place.Precision.COUNTRY) {
                counts.merge(place.country(), place.mentions().size(), Integer::sum);
            }
        }
        countTitle(report.report().title());
        decide();
    }

    private static @Nullable String dateline(String dateline, List<Place> places, Block block) {
        for (Place place : places) {
            if (place.country() != null
                    && place.mentions().stream().anyMatch(span -> block.span().contains(span))) {
                return place.country();
            }
        }
        int end = dateline.indexOf(',');
        Country capital = Countries.table().ofCapital(end > 0 ? dateline.substring(0, end) : dateline.strip());
        return capital == null ? null : capital.alpha3();
    }

    private void countTitle(@Nullable String title) {
        if (title == null) {
            return;
        }
        String[] words = title.split("[ ,:;]+");
        for (int i = 0; i < words.length; i++) {
            Country one = any(words[i]);
            Country two = i + 1 < words.length ? any(words[i] + " " + words[i + 1]) : null;
            Country named = two == null ? one : two;
            if (named != null) {
                counts.merge(named.alpha3(), 2, Integer::sum);
            }
        }
    }

    private static @Nullable Country any(String words) {
        Countries table = Countries.table();
        Country country = table.named(words);
        country = country == null ? table.ofDemonym(words) : country;
        return country == null ? table.ofCapital(words) : country;
    }

    private void decide() {
        String first = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                second = most;
                most = count.getValue();
                first = count.getKey();
            } else if (count.getValue() > second) {
                second = count.getValue();
            }
        }
        boolean leads = most >= CLEAR_LEAD * second;
        boolean dated = dateline != null && counts.getOrDefault(dateline, 0) * CLEAR_LEAD >= most;
        country = dated ? dateline : leads ? first : dateline;
        sure = country != null && (dated ? country.equals(first) || leads : leads && most >= ENOUGH);
    }

    /** The country that leads by far in a report, else that of its dateline, else null. */
    @Nullable
    String country() {
        return country;
    }

    /** Whether even people of whom nothing is said may be taken to be of it. */
    boolean sure() {
        return sure;
    }
}
