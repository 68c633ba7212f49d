package org.purport.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Reading;
import org.purport.model.Source;

/**
 * Who says what a claim holds, and through whom, as far as another report's claim can be compared with it.
 *
 * @param name of the first-hand source: its actor's, else as the report words it
 * @param named whether the report lets one identify the first-hand source
 * @param chain the words of each name from the first-hand source to the last who passes it on, the report itself left out
 * @param key tells the voices of one report apart: the first-hand source's actor and those who pass it on
 */
record Voice(String name, boolean named, List<Set<String>> chain, String key) {

    /** How far two voices of different reports can be one, the surest last. */
    enum Tie {
        STRANGERS,
        UNNAMED,
        SAME
    }

    /** The voices of one report. */
    static final class Cast {
        private final Map<String, Source> sources = new HashMap<>();
        private final Map<String, Actor> actors = new HashMap<>();

        Cast(Reading reading) {
            reading.sources().forEach(source -> sources.put(source.id(), source));
            reading.actors().forEach(actor -> actors.put(actor.id(), actor));
        }

        Voice of(Claim claim) {
            List<Set<String>> chain = new ArrayList<>();
            StringBuilder key = new StringBuilder();
            for (String id : claim.chain()) {
                if (!id.equals(Source.AUTHOR)) {
                    chain.add(new HashSet<>(Words.content(name(id))));
                    Source source = sources.get(id);
                    key.append(source == null || source.actor() == null ? id : source.actor())
                            .append(' ');
                }
            }
            String first = claim.chain().get(0);
            Source source = sources.get(first);
            return new Voice(name(first), source != null && source.named(), chain, key.toString());
        }

        /** The name of the actor behind the source, else the source's own. */
        String name(String id) {
            Source source = sources.get(id);
            if (source == null) {
                return id;
            }
            Actor actor = source.actor() == null ? null : actors.get(source.actor());
            return actor == null ? source.name() : actor.name();
        }
    }

    /**
     * The surest tie between two voices: one name holds the other ("Putin", "Vladimir Putin"), whether of the first-hand source or of
     * somebody who passes it on, since reports leave out links of a chain.
     */
    Tie tie(Voice other) {
        for (Set<String> mine : chain) {
            for (Set<String> theirs : other.chain) {
                if (!mine.isEmpty() && !theirs.isEmpty() && (mine.containsAll(theirs) || theirs.containsAll(mine))) {
                    return Tie.SAME;
                }
            }
        }
        return named && other.named ? Tie.STRANGERS : Tie.UNNAMED;
    }
}
