package org.purport.lab.scale;

import java.nio.file.Path;
import org.purport.Purport;
import org.purport.keep.Access;
import org.purport.keep.CaseFile;
import org.purport.model.Reading;

/**
 * Adds the readings of one case to another and links them, as {@code purport add} does once reports are read.
 *
 * <p>So that a program that is killed at any moment can be compared with one that nobody stopped, without reading thousands of
 * reports anew for each.
 */
public final class Refill {
    private static final int TOLD_EVERY = 100;

    private Refill() {}

    /** Goes on where it was stopped; prints how far it is. */
    public static void run(Path source, Path file) {
        try (CaseFile from = Purport.openCase(source, Access.READ);
                CaseFile kept = Purport.openCase(file, Access.WRITE)) {
            System.out.println("the case has " + kept.size() + " reports already");
            int number = 0;
            for (Reading reading : from.readings()) {
                if (!kept.holds(reading.report())) {
                    kept.add(reading, "refill");
                }
                if (++number % TOLD_EVERY == 0) {
                    System.out.println("added " + number);
                }
            }
            System.out.println("linking");
            kept.link();
            System.out.println("linked");
        }
    }
}
