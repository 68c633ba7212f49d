package org.purport.link;

import java.util.Set;

/** Acts whose victims are counted while the news comes in: other numbers are not another happening, but a later count. */
final class Tolls {
    private static final Set<String> ACTS = Set.of(
            "kill",
            "killing",
            "die",
            "death",
            "dead",
            "perish",
            "drown",
            "injure",
            "injury",
            "wound",
            "hurt",
            "maim",
            "casualty",
            "victim",
            "toll",
            "miss",
            "missing",
            "displace",
            "evacuate",
            "evacuation",
            "rescue",
            "infect",
            "infection",
            "sicken",
            "hospitalize",
            "strand",
            "destroy",
            "damage",
            "trap",
            "fell");

    private Tolls() {}

    static boolean counts(String lemma) {
        return ACTS.contains(lemma);
    }
}
