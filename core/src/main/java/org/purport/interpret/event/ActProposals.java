package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.model.AnnotatedReport;
import org.purport.model.EventType;
import org.purport.model.Reading;

/** The typed acts of a report with their features, for those who train the judge of what is told in passing. */
public final class ActProposals {

    /**
     * A typed act.
     *
     * @param canPass whether the judge has a say in it
     * @param features what the judge looks at
     */
    public record Act(EventType.Plover type, boolean canPass, List<String> features) {
        public Act {
            features = List.copyOf(features);
        }
    }

    private final EventFinder finder = new EventFinder();

    /** The acts of a report in text order, with the actors, places and times of its reading. */
    public List<Act> of(AnnotatedReport report, Reading reading) {
        List<Act> acts = new ArrayList<>();
        Participants participants = new Participants(report, reading.actors(), reading.places());
        for (List<Draft> sentence : finder.told(participants, reading.actors(), reading.places(), reading.times())) {
            List<@Nullable List<String>> features = Prominence.of(sentence);
            for (int i = 0; i < sentence.size(); i++) {
                EventType type = sentence.get(i).type();
                List<String> known = features.get(i);
                if (type != null && known != null) {
                    acts.add(new Act(type.plover(), Passing.canPass(sentence.get(i)), known));
                }
            }
        }
        return acts;
    }
}
