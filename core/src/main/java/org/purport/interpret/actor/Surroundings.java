package org.purport.interpret.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.purport.model.AnnotatedReport;
import org.purport.model.Place;
import org.purport.model.Sentence;
import org.purport.model.Span;

/**
 * What the rest of a report tells about the words of one sentence.
 *
 * @param places spans that name places and stand for nobody
 * @param metonyms spans of places that stand for a government
 * @param personWords words of persons' names of two words or more
 */
record Surroundings(Set<Span> places, Set<Span> metonyms, Set<String> personWords) {

    static Surroundings of(AnnotatedReport report, List<Place> resolved) {
        Set<Span> places = new HashSet<>();
        Set<Span> metonyms = new HashSet<>();
        for (Place place : resolved) {
            metonyms.addAll(place.metonyms());
            places.addAll(place.mentions());
        }
        places.removeAll(metonyms);
        Set<String> personWords = new HashSet<>();
        for (Sentence sentence : report.sentences()) {
            for (int i = 1; i < sentence.size(); i++) {
                if (isPerson(sentence, i - 1) && isPerson(sentence, i)) {
                    personWords.add(sentence.token(i - 1).word());
                    personWords.add(sentence.token(i).word());
                }
            }
        }
        return new Surroundings(places, metonyms, personWords);
    }

    private static boolean isPerson(Sentence sentence, int i) {
        return sentence.token(i).entity().equals("PERSON");
    }
}
