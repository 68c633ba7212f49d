package org.purport.interpret.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.purport.interpret.lexicon.Table;

/** What a given name says of its bearer. */
final class GivenNames {
    private final Map<String, Gender> genders = new HashMap<>();

    GivenNames() {
        for (List<String> row :
                Table.open(GivenNames.class, "givennames.tsv", 3).rows()) {
            for (String name : row.get(1).split("\\|")) {
                genders.merge(name, Gender.of(row.get(0)), (a, b) -> a == b ? a : Gender.UNKNOWN);
            }
        }
    }

    /** The gender that a name tells, its words being in lower case without accents. */
    Gender of(List<String> words) {
        if (words.size() < 2) {
            return Gender.UNKNOWN;
        }
        Gender first = genders.getOrDefault(words.get(0), Gender.UNKNOWN);
        if (first != Gender.UNKNOWN) {
            return first;
        }
        String rest = String.join(" ", words.subList(1, words.size()));
        return genders.getOrDefault(rest, bySurname(words.get(words.size() - 1)));
    }

    /** Slavic surnames have a form for women. */
    private static Gender bySurname(String surname) {
        boolean female = surname.endsWith("ova")
                || surname.endsWith("eva")
                || surname.endsWith("skaya")
                || surname.endsWith("ina");
        return female && surname.length() > 5 ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
