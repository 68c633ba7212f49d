package org.purport.interpret.place;

/** How far a place reaches from its middle, where no table says it. */
final class Reach {
    static final double STATE = 120;
    static final double DISTRICT = 30;
    static final double SITE = 2;

    /** What is only known to lie in or near a town. */
    static final double NEAR_TOWN = 25;

    private static final double VILLAGE = 2;
    private static final double PEOPLE_PER_SQUARE_KM = 3000;

    private Reach() {}

    /** The radius of a disc on which so many people live at the density of towns. */
    static double ofTown(long people) {
        return Math.max(VILLAGE, Math.round(10 * Math.sqrt(people / PEOPLE_PER_SQUARE_KM / Math.PI)) / 10.0);
    }
}
