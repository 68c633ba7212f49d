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

    /** These without what the author asserts in its own name ("it appears that"), which its own voice already says. */
    public Attributions ofOthers() {
        return new Attributions(
                sources,
                claims.stream()
                        .filter(claim -> claim.act() != Claim.Act.ASSERTS
                                || !claim.chain().equals(List.of(Source.AUTHOR)))
                        .toList());
    }
}
