package org.purport.interpret.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What weights make of features and numbers. */
class WeightsTest {

    @Test
    void withoutAFileEverythingIsAsProbableAsNot() {
        Weights none = Weights.open(WeightsTest.class, "no-such-file.gz");
        assertThat(none.probability(List.of("pos=NN"), new float[] {1, 2})).isEqualTo(0.5);
    }

    @Test
    void numbersWeighBesideFeatures() throws Exception {
        Weights weights = Weights.of(
                List.of("# about", "bias\t-1", "pos=NN\t2", Weights.STATE + "0\t0.5", Weights.STATE + "1\t-1"));
        assertThat(weights.probability(List.of("pos=NN"))).isCloseTo(logistic(1), within());
        assertThat(weights.probability(List.of("pos=NN", "unheard=of"), new float[] {4, 1}))
                .isCloseTo(logistic(2), within());
    }

    private static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-6);
    }
}
