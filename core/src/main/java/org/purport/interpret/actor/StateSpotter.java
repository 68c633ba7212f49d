package org.purport.interpret.actor;

import java.util.List;
import java.util.Set;
import org.purport.model.Sentence;
import org.purport.model.Span;

/** Finds countries, capitals and seats of power that stand for a government. */
final class StateSpotter {
    /** Prepositions after which a country is where something is, or where it goes. */
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "inside",
            "outside",
            "across",
            "through",
            "throughout",
            "around",
            "within",
            "into",
            "onto",
            "off",
            "over",
            "above",
            "along",
            "beyond",
            "via",
            "toward",
            "towards",
            "leave");

    /** Verbs of going, after which "to" and "from" take a place. */
    private static final Set<String> GOING = Set.of(
            "travel",
            "go",
            "fly",
            "arrive",
            "visit",
            "return",
            "come",
            "move",
            "flee",
            "head",
            "drive",
            "trip",
            "journey",
            "flight",
            "sail",
            "enter",
            "leave",
            "depart",
            "march",
            "ship",
            "migrate",
            "escape",
            "deport",
            "extradite",
            "tour",
            "land",
            "exile",
            "bear",
            "live",
            "reside",
            "stay",
            "work",
            "relocate",
            "emigrate",
            "cross",
            "way",
            "road",
            "route",
            "border",
            "retreat",
            "withdraw",
            "evacuate",
            "transport",
            "smuggle",
            "airlift",
            "stop",
            "visitor",
            "tourist",
            "refugee",
            "import",
            "spread",
            "pull");

    /** Nouns that own a country in space, not as a state. */
    private static final Set<String> GEOGRAPHY = Set.of(
            "coast",
            "border",
            "capital",
            "city",
            "town",
            "village",
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "centre",
            "center",
            "region",
            "province",
            "territory",
            "airspace",
            "shore",
            "coastline",
            "island",
            "river",
            "mountain",
            "desert",
            "outskirts",
            "district",
            "waters",
            "frontier",
            "port",
            "airport",
            "peninsula",
            "interior",
            "countryside",
            "peak",
            "lake",
            "population",
            "history",
            "climate",
            "weather",
            "landscape",
            "state",
            "area",
            "soil",
            "people",
            "bank",
            "valley");

    void spot(Scan scan, Set<Span> metonyms) {
        Sentence sentence = scan.sentence;
        for (int i = 0; i < sentence.size(); i++) {
            Nation nation = scan.nations[i];
            if (nation == null || nation.from() != i) {
                continue;
            }
            boolean free = !scan.taken[i] && !nation.country().isEmpty() && nation.kind() != Nation.Kind.ADJECTIVE;
            if (free && acts(scan, nation, metonyms)) {
                add(scan, nation);
            }
            i = nation.to();
        }
    }

    private static boolean acts(Scan scan, Nation nation, Set<Span> metonyms) {
        Span span = scan.sentence.span(nation.from(), nation.to());
        if (metonyms.contains(span) || nation.kind() == Nation.Kind.SEAT) {
            return true;
        }
        if (nation.kind() == Nation.Kind.CAPITAL && scan.isPlace(nation.from(), nation.to())) {
            return false;
        }
        return actsBySyntax(scan.sentence, nation);
    }

    private static boolean actsBySyntax(Sentence sentence, Nation nation) {
        int head = NameSpotter.headOf(sentence, nation.from(), nation.to());
        int governor = sentence.head(head);
        boolean capital = nation.kind() == Nation.Kind.CAPITAL;
        if (governor < 0) {
            return true; // a phrase without a verb
        }
        String above = sentence.lemma(governor);
        if (sentence.isRelation(head, "nmod:poss")) {
            return !capital && !GEOGRAPHY.contains(above);
        }
        if (sentence.isRelation(head, "nsubj")) {
            return sentence.token(governor).isVerb() || !capital;
        }
        if (sentence.isRelation(head, "obj", "iobj")) {
            return !GOING.contains(above);
        }
        if (sentence.isRelation(head, "conj")) {
            return actsBySyntax(sentence, governor, capital);
        }
        return sentence.isRelation(head, "obl", "nmod") && oblique(sentence, head, above, capital);
    }

    /** A conjunct acts where the first of the series does. */
    private static boolean actsBySyntax(Sentence sentence, int head, boolean capital) {
        int governor = sentence.head(head);
        if (governor < 0) {
            return false;
        }
        if (sentence.isRelation(head, "obl", "nmod") && !sentence.isRelation(head, "nmod:poss")) {
            return oblique(sentence, head, sentence.lemma(governor), capital);
        }
        return sentence.isRelation(head, "nsubj", "obj", "iobj", "nmod:poss")
                && !GOING.contains(sentence.lemma(governor));
    }

    private static boolean oblique(Sentence sentence, int head, String above, boolean capital) {
        int preposition = sentence.child(head, "case");
        String word = preposition < 0 ? "" : sentence.lemma(preposition);
        if (word.isEmpty() || LOCATIVE.contains(word)) {
            return false;
        }
        if (word.equals("to") || word.equals("from") || word.equals("for")) {
            return !GOING.contains(above) && !(capital && word.equals("from"));
        }
        if (word.equals("of") || word.equals("on")) {
            return !capital && !GEOGRAPHY.contains(above);
        }
        return true;
    }

    private static void add(Scan scan, Nation nation) {
        Sentence sentence = scan.sentence;
        Traits traits = new Traits(
                nation.kind() == Nation.Kind.SEAT && !nation.sector().equals("GOV") ? Nature.BODY : Nature.STATE,
                false,
                Gender.UNKNOWN,
                nation.country(),
                false,
                List.of(nation.sector()),
                null);
        String key = nation.sector().equals("GOV") ? nation.country() : nation.country() + " " + nation.sector();
        int head = NameSpotter.headOf(sentence, nation.from(), nation.to());
        int from = sentence.token(nation.from()).word().equalsIgnoreCase("the") && nation.to() > nation.from()
                ? nation.from() + 1
                : nation.from();
        scan.add(new Mention(
                sentence, from, from, nation.to(), head, Form.STATE, key, Mention.Reach.DEFINITE, -1, traits));
    }
}
