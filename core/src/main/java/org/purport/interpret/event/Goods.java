package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.AnnotatedReport;
import org.purport.model.Materiel;
import org.purport.model.Sentence;

/** Tells what a deed hands over: the materiel among its arguments, or what a deed in its object hands over. */
final class Goods {
    private static final Set<String> SLOTS = Set.of("obj", "of", "mod", "poss");

    private final MilitaryAid aid = new MilitaryAid();
    private final Deeds deeds;
    private final AnnotatedReport report;
    private final List<Draft> drafts;

    Goods(Deeds deeds, AnnotatedReport report, List<Draft> drafts) {
        this.deeds = deeds;
        this.report = report;
        this.drafts = drafts;
    }

    /** What the draft at a place in the list hands over; nothing where it is no handing over. */
    List<Materiel> of(int at) {
        Draft draft = drafts.get(at);
        Deeds.Deed deed = deeds.of(draft.trigger);
        if (deed == null) {
            return List.of();
        }
        List<Materiel> items = own(draft, deed);
        Draft inner = items.isEmpty() && draft.trigger.isVerb() ? inObject(at) : null;
        Deeds.Deed innerDeed = inner == null ? null : deeds.of(inner.trigger);
        return inner == null || innerDeed == null ? items : own(inner, innerDeed);
    }

    private List<Materiel> own(Draft draft, Deeds.Deed deed) {
        Sentence sentence = draft.trigger.sentence();
        List<Materiel> items = new ArrayList<>();
        for (Materiel item : draft.materiel) {
            if (isHandedOver(draft, deed, sentence, sentence.tokenAt(item.span().end() - 1))) {
                items.add(item);
            }
        }
        return items.isEmpty() ? aid.of(report, draft) : items;
    }

    /** "Supply new consignments of arms": the deed in the object of a deed, or null. */
    @Nullable
    Draft inObject(int at) {
        Draft draft = drafts.get(at);
        for (int step : new int[] {1, -1}) {
            for (int i = at + step; i >= 0 && i < drafts.size(); i += step) {
                Draft other = drafts.get(i);
                if (other.trigger.sentence() != draft.trigger.sentence()) {
                    break;
                }
                if (other.trigger.isNoun()
                        && draft.arguments.heads("obj").contains(other.trigger.head())
                        && deeds.of(other.trigger) != null) {
                    return other;
                }
            }
        }
        return null;
    }

    /**
     * Whether a thing hangs on the trigger by a slot of goods, also below a word of amount ("dozens of tanks"); what stands
     * outside its phrase was given to it as its content ("the transfer involves tanks").
     */
    private static boolean isHandedOver(Draft draft, Deeds.Deed deed, Sentence sentence, int thing) {
        if (!sentence.dominates(draft.trigger.head(), thing)) {
            return true;
        }
        int at = thing;
        for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
            for (String slot : SLOTS) {
                if (draft.arguments.heads(slot).contains(at)) {
                    return true;
                }
            }
            boolean with = draft.trigger.isVerb()
                    && deed.way() == Deeds.Way.GIVES
                    && draft.arguments.has("obj")
                    && draft.arguments.heads("with").contains(at);
            boolean wanted = (draft.trigger.isNoun() || deed.way() == Deeds.Way.WANTS)
                    && draft.arguments.heads("for").contains(at);
            if (with || wanted) {
                return true;
            }
            at = sentence.head(at) == draft.trigger.head() ? -1 : sentence.head(at);
        }
        return false;
    }
}
