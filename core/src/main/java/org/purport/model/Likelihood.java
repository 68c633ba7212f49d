package org.purport.model;

/**
 * The interval of probability that readers take words to mean.
 *
 * @param low from 0
 * @param high to 1
 */
public record Likelihood(double low, double high) {
    public Likelihood {
        if (!(0 <= low && low <= high && high <= 1)) {
            throw new IllegalArgumentException("no interval of probability: " + low + " to " + high);
        }
    }
}
