package org.purport.interpret.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Factuality;

/** The words by which arms and equipment change hands. */
final class Deeds {
    private final Map<String, Deed> deeds = new HashMap<>();

    Deeds() {
        for (List<String> row : Table.open(Deeds.class, "transfers.tsv", 5).rows()) {
            String status = Table.cell(row, 1);
            Deed deed = new Deed(
                    Way.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    status.isEmpty() ? null : Factuality.Status.valueOf(status.toUpperCase(Locale.ROOT)),
                    row.get(2).equals("party"));
            for (String unit : row.get(3).split(", *")) {
                deeds.put(unit, deed);
            }
        }
    }

    /** What a trigger does with the materiel it has, or null. */
    @Nullable
    Deed of(Trigger trigger) {
        return deeds.get(trigger.kind().letter() + ":" + trigger.lemma());
    }

    enum Way {
        GIVES,
        TAKES,
        WANTS
    }

    /**
     * A way of passing things on.
     *
     * @param status what the transfer is once the deed is done, null where the deed is the transfer
     * @param needsParty whether it counts only where another side is named
     */
    record Deed(Way way, Factuality.@Nullable Status status, boolean needsParty) {}
}
