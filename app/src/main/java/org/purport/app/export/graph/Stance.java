package org.purport.app.export.graph;

import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Factuality;

/** Whether one who claims something holds an event to be so. */
enum Stance {
    AGREES,
    DISAGREES,
    OPEN;

    /** By what the source commits to, and by the act where nothing is known of that. */
    static Stance of(Claim claim, Event event) {
        Stance act =
                switch (claim.act()) {
                    case DENIES, DOUBTS -> DISAGREES;
                    case ASSERTS, CONFIRMS, EXPECTS, INTENDS, PROMISES, THREATENS, WARNS, ACCUSES, OFFERS -> AGREES;
                    case REQUESTS, ORDERS, ASKS, DECLINES, SILENT -> OPEN;
                };
        if (act != AGREES) {
            return act;
        }
        for (Factuality.View view : event.views()) {
            if (view.source().equals(claim.chain().get(0)) && view.polarity() == Factuality.Polarity.NEGATIVE) {
                return DISAGREES;
            }
        }
        return act;
    }
}
