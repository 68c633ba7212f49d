package org.purport.lab.encoder;

import java.util.Arrays;

/** How near two lists of numbers are to each other. */
public final class Agreement {
    private Agreement() {}

    /** The mean difference. */
    public static double error(double[] wanted, double[] found) {
        double sum = 0;
        for (int i = 0; i < wanted.length; i++) {
            sum += Math.abs(wanted[i] - found[i]);
        }
        return sum / Math.max(1, wanted.length);
    }

    /** Pearson's r; 0 where either list does not vary. */
    public static double correlation(double[] wanted, double[] found) {
        double meanWanted = Arrays.stream(wanted).average().orElse(0);
        double meanFound = Arrays.stream(found).average().orElse(0);
        double both = 0;
        double own = 0;
        double other = 0;
        for (int i = 0; i < wanted.length; i++) {
            both += (wanted[i] - meanWanted) * (found[i] - meanFound);
            own += Math.pow(wanted[i] - meanWanted, 2);
            other += Math.pow(found[i] - meanFound, 2);
        }
        return both / Math.max(1e-9, Math.sqrt(own * other));
    }
}
