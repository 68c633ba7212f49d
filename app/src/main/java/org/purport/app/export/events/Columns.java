package org.purport.app.export.events;

import java.util.ArrayList;
import java.util.List;
import org.purport.app.brief.Words;
import org.purport.app.export.material.CsvRows;
import org.purport.app.export.material.Told;
import org.purport.model.Event;

/** What classic event data throws away, as columns behind those of a classic format. */
final class Columns {
    private static final List<String> ADDED = List.of(
            "Purport Status",
            "Purport Certainty",
            "Purport Polarity",
            "Purport Story",
            "Purport Happening",
            "Purport Attribution",
            "Purport Asserted By",
            "Purport Denied By",
            "Purport Declined By",
            "Purport Tellings",
            "Purport Reports",
            "Purport Copies",
            "Purport Origins",
            "Purport Date From",
            "Purport Date To",
            "Purport Published First",
            "Purport Words");

    private Columns() {}

    /** The columns of a format with those that are added. */
    static List<String> with(List<String> columns) {
        List<String> all = new ArrayList<>(columns);
        all.addAll(ADDED);
        return List.copyOf(all);
    }

    /** The same names as one word each: "purport_status". */
    static List<String> withLower(List<String> columns) {
        List<String> all = new ArrayList<>(columns);
        ADDED.forEach(name -> all.add(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '_')));
        return List.copyOf(all);
    }

    static void add(CsvRows rows, CodedEvent coded) {
        Event event = coded.first().event();
        Told told = coded.told();
        Told.Count count = coded.count();
        rows.text(coded.status())
                .text(Words.of(event.factuality().certainty()))
                .text(Words.of(event.factuality().polarity()))
                .text(told.affair().id())
                .text(told.happening().id())
                .text(coded.attribution())
                .text(String.join("; ", Told.names(told.asserted())))
                .text(String.join("; ", Told.names(told.denied())))
                .text(String.join("; ", Told.names(told.declined())))
                .number(count.tellings())
                .number(count.reports())
                .number(count.copies())
                .number(count.origins())
                .number(coded.days().from())
                .number(coded.days().to())
                .number(told.firstDay())
                .text(coded.first().words());
    }
}
