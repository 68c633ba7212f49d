package org.purport.app.web.grounds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a happening rests on, as pages show it.
 *
 * @param odds what the sources say together, in words and numbers; empty where fewer than two say anything of it
 * @param sure the same as a phrase: "likely (55–80%) taken at their word", "2 sources say so flatly, none denies it"; empty as before
 * @param parts what each source adds to that
 * @param carried reports, copies, origins and owners behind the assertion; empty where no origin asserts it
 * @param independence whether the sources are known not to hang on one another; empty as before
 * @param because what shows it, or what is missing
 * @param joined how sure it is that all tellings are of one happening; empty where there is one
 * @param sides how many origins stand where
 * @param address of the page with all of it
 */
public record Basis(
        String odds,
        String sure,
        List<Part> parts,
        String carried,
        String independence,
        String because,
        String joined,
        Sides sides,
        String address) {
    public Basis {
        parts = List.copyOf(parts);
    }

    /** Whether there is anything to say. */
    public boolean isEmpty() {
        return odds.isEmpty() && carried.isEmpty() && joined.isEmpty();
    }

    /** How many origins say so, deny it, would not say. */
    public record Sides(int asserted, int denied, int declined) {}

    /**
     * What one source adds.
     *
     * @param stance "says so", "denies"
     * @param words the interval of its words
     * @param flatly whether it said so without any such words
     * @param weight "0.25"
     * @param without address of the page that leaves it out
     */
    public record Part(
            String source,
            String stance,
            String words,
            boolean flatly,
            @Nullable String grade,
            String weight,
            String without) {}
}
