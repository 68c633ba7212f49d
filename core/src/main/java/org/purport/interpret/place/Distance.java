package org.purport.interpret.place;

/** Great-circle distance on a sphere of 6,371 km. */
final class Distance {
    private static final double DIAMETER = 2 * 6371.0;

    private Distance() {}

    static double km(double latitude1, double longitude1, double latitude2, double longitude2) {
        double phi1 = Math.toRadians(latitude1);
        double phi2 = Math.toRadians(latitude2);
        double half1 = Math.sin((phi2 - phi1) / 2);
        double half2 = Math.sin(Math.toRadians(longitude2 - longitude1) / 2);
        double h = half1 * half1 + Math.cos(phi1) * Math.cos(phi2) * half2 * half2;
        return DIAMETER * Math.asin(Math.sqrt(Math.min(1, h)));
    }
}
