package org.purport.lab;

import java.util.List;
import java.util.Map;

/**
 * What one scorer said of one gold set.
 *
 * @param reports how many reports were read for it
 * @param figures those that the table of sets asks for, in its order
 * @param peers what the set's README says others reach, empty where it says nothing
 */
record ScoredSet(String name, String scorer, int reports, Map<String, String> figures, List<String> peers) {}
