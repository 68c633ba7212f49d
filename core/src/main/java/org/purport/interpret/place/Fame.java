package org.purport.interpret.place;

/** How readily a name is taken for a place when nothing else is known: in powers of ten of the people who live there. */
final class Fame {
    private static final double COUNTRY = 7.8;
    private static final double SEAT = 7;
    private static final double REGION_OF_THE_WORLD = 7;
    private static final double SEA_OR_CONTINENT = 9;
    private static final double SITE = 5.5;

    /** Where a town and its state share a name, the town is meant. */
    private static final double STATE_BELOW_TOWN = 0.8;

    /** Foreign news names capitals far oftener than towns of their size. */
    private static final double CAPITAL_ABOVE_TOWN = 1.5;

    private static final double QUARTER_BELOW_TOWN = 1;
    private static final double DISTRICT_BELOW_TOWN = 0.7;
    private static final double OTHER_NAME_BELOW_MAIN = 2.2;
    private static final double VILLAGE = 300;

    private Fame() {}

    static double of(Referent referent) {
        double people = Math.log10(referent.people() + VILLAGE);
        return switch (referent.source()) {
            case COUNTRY -> COUNTRY;
            case SEAT -> SEAT;
            case TABLE -> ofTable(referent, people);
            case CAPITAL -> people + CAPITAL_ABOVE_TOWN;
            case TOWN -> people;
            case QUARTER -> people - QUARTER_BELOW_TOWN;
            case DISTRICT -> people - DISTRICT_BELOW_TOWN;
            case STATE -> people - STATE_BELOW_TOWN;
            case OTHER_NAME -> people - OTHER_NAME_BELOW_MAIN;
        };
    }

    private static double ofTable(Referent referent, double people) {
        if (referent.people() > 0) {
            return people - STATE_BELOW_TOWN;
        }
        return switch (referent.precision()) {
            case SITE -> SITE;
            case SEA, CONTINENT -> SEA_OR_CONTINENT;
            case CITY, REGION, COUNTRY -> REGION_OF_THE_WORLD;
        };
    }
}
