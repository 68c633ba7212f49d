package org.purport.interpret.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.model.Factuality.Status;
import org.purport.model.Materiel;
import org.purport.model.Transfer.Party;

/**
 * One event as the passing on of arms or equipment, before it is known how factual it is.
 *
 * @param event its id
 * @param status what the transfer is once the event has taken place, null where the event is the transfer
 * @param because the rules that decided
 */
public record Handover(
        String event,
        List<Party> suppliers,
        List<Party> recipients,
        List<Materiel> items,
        @Nullable Status status,
        List<String> because) {
    public Handover {
        suppliers = List.copyOf(suppliers);
        recipients = List.copyOf(recipients);
        items = List.copyOf(items);
        because = List.copyOf(because);
    }
}
