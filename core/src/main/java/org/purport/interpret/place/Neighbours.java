package org.purport.interpret.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What stands around a stretch of pieces, as far as it tells names of places from other names. */
final class Neighbours {
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "near",
            "at",
            "from",
            "outside",
            "around",
            "to",
            "toward",
            "towards",
            "into",
            "across",
            "throughout",
            "north",
            "south",
            "east",
            "west",
            "downtown");
    private static final Set<String> INSIDE = Set.of("in", "near", "outside", "throughout", "downtown");
    private static final Set<String> IN_NAMES =
            Set.of("of", "the", "and", "&", "de", "del", "la", "al", "el", "du", "on");

    /** Words for people and bodies that are named after where they are: "a Crafton man", "Torrington firefighters". */
    private static final Set<String> AFTER_TOWN = Set.of(
            "man",
            "woman",
            "men",
            "women",
            "resident",
            "residents",
            "native",
            "teen",
            "teenager",
            "boy",
            "girl",
            "couple",
            "family",
            "police",
            "mayor",
            "officials",
            "area",
            "officers",
            "firefighters",
            "lawmakers",
            "school",
            "schools",
            "students",
            "attorney",
            "democrat",
            "republican",
            "office",
            "home",
            "hospital",
            "airport",
            "suburb",
            "neighborhood",
            "neighbourhood",
            "region",
            "authorities",
            "voters",
            "businessman",
            "mother",
            "father",
            "driver",
            "motorist");

    private static final Set<String> HOME = Set.of(
            "based", "born", "bound", "area", "led", "trained", "backed", "controlled", "bred", "educated", "raised");

    private final List<Piece> pieces;

    Neighbours(List<Piece> pieces) {
        this.pieces = pieces;
    }

    private String word(int i) {
        return i < 0 || i >= pieces.size() ? "" : pieces.get(i).text().toLowerCase(Locale.ROOT);
    }

    /** After a preposition of place. */
    boolean isLocative(int from) {
        return LOCATIVE.contains(word(from - 1))
                || (word(from - 1).equals("of") && word(from - 2).equals(","));
    }

    /** "part of Mariupol". */
    boolean followsOf(int from) {
        return word(from - 1).equals("of");
    }

    /** After a preposition that nothing but a place follows. */
    boolean isInside(int from) {
        return INSIDE.contains(word(from - 1))
                || (word(from - 1).equals("of") && word(from - 2).equals(","));
    }

    /** Before a word for the people of a town, or in a list that ends in "counties". */
    boolean namesItsPeople(int end) {
        return AFTER_TOWN.contains(word(end)) && !pieces.get(end).isCapitalised();
    }

    /** "Beijing-based", "London-born": only towns are spoken of so. */
    boolean isHome(int end) {
        return end < pieces.size() && pieces.get(end).joined() && HOME.contains(word(end));
    }

    /** "Harper and Kingman counties". */
    boolean isCountyInList(int end) {
        int i = end;
        while (i < pieces.size()
                && i < end + 8
                && (pieces.get(i).isCapitalised() || word(i).equals("and") || word(i).equals(","))) {
            i++;
        }
        return word(i).equals("counties") && i > end - 1;
    }

    /** Whether a capitalised word follows, so that the name may go on. */
    boolean goesOn(int end) {
        return end < pieces.size()
                && pieces.get(end).isCapitalised()
                && !pieces.get(end).joined()
                && !PlaceKey.isCapitals(pieces.get(end).text());
    }

    boolean followsCapital(int from) {
        return from > 1 && pieces.get(from - 1).isCapitalised();
    }

    boolean followsTownAndComma(int from) {
        return from > 1 && word(from - 1).equals(",") && pieces.get(from - 2).isCapitalised();
    }

    /** All pieces of the class that the annotator gave, commas aside. */
    boolean all(int from, int end, String entity) {
        for (int i = from; i < end; i++) {
            if (!pieces.get(i).entity().equals(entity) && !pieces.get(i).text().equals(",")) {
                return false;
            }
        }
        return true;
    }

    /** Part of a person's name of several words. */
    boolean insideLongerPerson(int from, int end) {
        boolean before = from > 0 && pieces.get(from - 1).entity().equals("PERSON");
        boolean after = end < pieces.size() && pieces.get(end).entity().equals("PERSON");
        return pieces.get(from).entity().equals("PERSON") && (before || after);
    }

    /** Behind "of" inside the name of an organization: "Bank of England". */
    boolean behindOfInOrganization(int from) {
        return from > 1
                && pieces.get(from).entity().equals("ORGANIZATION")
                && IN_NAMES.contains(word(from - 1))
                && pieces.get(from - 2).entity().equals("ORGANIZATION")
                && pieces.get(from - 1).entity().equals("ORGANIZATION");
    }

    /** Whether one of the capitalised words that follow is of this kind. */
    boolean goesOnWith(int end, NameWords words, NameWords.Kind kind) {
        for (int i = end;
                i < pieces.size()
                        && pieces.get(i).isCapitalised()
                        && !pieces.get(i).joined();
                i++) {
            if (words.is(pieces.get(i).text(), kind)) {
                return true;
            }
        }
        return false;
    }
}
