package org.purport.app.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.purport.app.brief.Words;
import org.purport.model.Claim;
import org.purport.model.EventType;
import org.purport.model.Factuality;

/** Words of the contract that a shell completes after an option. */
class Candidates implements Iterable<String> {
    private final List<String> words;

    private Candidates(Stream<String> words) {
        this.words = words.toList();
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    /** What a source does. */
    static final class Acts extends Candidates {
        Acts() {
            super(Arrays.stream(Claim.Act.values()).map(Words::of));
        }
    }

    /** How it stands with what is said. */
    static final class Statuses extends Candidates {
        Statuses() {
            super(Arrays.stream(Factuality.Status.values()).map(Words::of));
        }
    }

    /** Types of events. */
    static final class Types extends Candidates {
        Types() {
            super(Arrays.stream(EventType.Plover.values()).map(Enum::name));
        }
    }
}
