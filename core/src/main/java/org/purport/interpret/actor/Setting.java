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

    private final Map<String, Integer> counts = new TreeMap<>();
    private @Nullable String dateline;

    private Setting() {}

    /** The country that leads by far in a report, else that of its dateline, else null. */
    static @Nullable String of(AnnotatedReport report, List<Place> places, List<Scan> scans) {
        Setting setting = new Setting();
        for (Block block : report.blocks()) {
            if (block.kind() == Block.Kind.DATELINE && setting.dateline == null) {
                setting.dateline = country(report.text(block.span()), places, block);
            }
        }
        for (Scan scan : scans) {
            for (int i = 0; i < scan.nations.length; i++) {
                Nation nation = scan.nations[i];
                if (nation != null && nation.from() == i && !nation.country().isEmpty()) {
                    setting.counts.merge(nation.country(), 1, Integer::sum);
                }
            }
        }
        for (Place place : places) {
            if (place.country() != null && place.precision() != Place.Precision.COUNTRY) {
                setting.counts.merge(place.country(), place.mentions().size(), Integer::sum);
            }
        }
        return setting.answer();
    }

    private static @Nullable String country(String dateline, List<Place> places, Block block) {
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

    private @Nullable String answer() {
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
        if (dateline != null && counts.getOrDefault(dateline, 0) * CLEAR_LEAD >= most) {
            return dateline;
        }
        return most >= CLEAR_LEAD * second ? first : dateline;
    }
}
