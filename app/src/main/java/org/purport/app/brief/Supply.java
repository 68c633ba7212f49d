package org.purport.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.purport.model.Event;
import org.purport.model.EventType;
import org.purport.model.Materiel;

/**
 * Arms or equipment as one mention of a happening has them.
 *
 * @param transfer whether it changes hands, or is to
 * @param parties "A → B" where it changes hands, else who has to do with it; may be empty
 * @param sentence number, from 1
 */
public record Supply(Materiel item, Event event, boolean transfer, String parties, Verdict verdict, int sentence) {

    static List<Supply> all(Lookup lookup, List<Matter> matters) {
        Map<String, Verdict> verdicts = new HashMap<>();
        matters.forEach(matter -> matter.mentions().forEach(event -> verdicts.put(event.id(), matter.verdict())));
        List<Supply> supplies = new ArrayList<>();
        for (Event event : lookup.reading().events()) {
            for (Materiel item : event.materiel()) {
                supplies.add(new Supply(
                        item,
                        event,
                        isTransfer(event),
                        Circumstances.of(List.of(event), lookup).whoToWhom(),
                        verdicts.getOrDefault(
                                event.id(), Verdict.of(event.factuality().status())),
                        lookup.sentence(item.span().start())));
            }
        }
        supplies.sort(Comparator.comparing(Supply::transfer).reversed());
        return supplies;
    }

    private static boolean isTransfer(Event event) {
        EventType type = event.type();
        return type != null && (type.plover() == EventType.Plover.AID || type.plover() == EventType.Plover.COOPERATE);
    }
}
