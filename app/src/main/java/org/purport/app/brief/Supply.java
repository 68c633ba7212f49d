package org.purport.app.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.purport.model.Event;
import org.purport.model.Materiel;
import org.purport.model.Span;

/**
 * Arms or equipment as one mention of a happening has them, where they are not passed on.
 *
 * @param parties who has to do with it; may be empty
 * @param sentence number, from 1
 */
public record Supply(Materiel item, Event event, String parties, Verdict verdict, int sentence) {

    static List<Supply> all(Lookup lookup, List<Matter> matters) {
        Map<String, Verdict> verdicts = new HashMap<>();
        matters.forEach(matter -> matter.mentions().forEach(event -> verdicts.put(event.id(), matter.verdict())));
        Set<String> passed = new HashSet<>();
        lookup.reading().transfers().forEach(transfer -> passed.addAll(transfer.events()));
        Set<Span> shown = new HashSet<>();
        List<Supply> supplies = new ArrayList<>();
        for (Event event : lookup.reading().events()) {
            for (Materiel item : event.materiel()) {
                if (passed.contains(event.id()) || !shown.add(item.span())) {
                    continue;
                }
                supplies.add(new Supply(
                        item,
                        event,
                        Circumstances.of(List.of(event), lookup).whoToWhom(),
                        verdicts.getOrDefault(
                                event.id(), Verdict.of(event.factuality().status())),
                        lookup.sentence(item.span().start())));
            }
        }
        return supplies;
    }
}
