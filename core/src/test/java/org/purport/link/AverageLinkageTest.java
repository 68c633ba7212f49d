package org.purport.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkageTest {
    private static long[] ones(int size) {
        long[] ones = new long[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void cutsAChainWhoseEndsAreNotAlike() {
        AverageLinkage linkage = new AverageLinkage(ones(4), 0.4);
        linkage.alike(0, 1, 0.9);
        linkage.alike(2, 3, 0.9);
        linkage.alike(1, 2, 0.8);
        assertThat(linkage.join().all()).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void joinsGroupsThatAreAlikeOnAverage() {
        AverageLinkage linkage = new AverageLinkage(ones(3), 0.4);
        linkage.alike(2, 0, 0.5);
        linkage.alike(1, 2, 0.4);
        linkage.alike(0, 1, 0.9);
        assertThat(linkage.join().all()).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void keepsApartWhatIsTiedBelowZero() {
        AverageLinkage linkage = new AverageLinkage(ones(3), 0.4);
        linkage.alike(0, 1, 0.9);
        linkage.alike(1, 2, 0.9);
        linkage.alike(0, 2, Double.NEGATIVE_INFINITY);
        assertThat(linkage.join().all()).containsExactly(List.of(0, 1), List.of(2));
    }
}
