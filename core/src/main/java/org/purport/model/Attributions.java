package org.purport.model;

import java.util.List;

/**
 * The sources of a report and what they claim.
 *
 * @param sources the author first
 */
public record Attributions(List<Source> sources, List<Claim> claims) {
    public Attributions {
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
    }
}
