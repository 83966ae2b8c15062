package com.eoclinica.acolhe.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DifferenceTest {

    /** Newcombe 1998, table II, example (a): 56/70 against 48/80 gives 0.0524 to 0.3339. */
    @Test
    void givesTheIntervalOfThePaper() {
        var difference = new Difference(new Proportion(48, 80), new Proportion(56, 70));

        assertThat(difference.value()).isCloseTo(0.2, within(1e-9));
        assertThat(difference.low()).isCloseTo(0.0524, within(1e-4));
        assertThat(difference.high()).isCloseTo(0.3339, within(1e-4));
    }

    @Test
    void claimsNothingBeforeThereAreEnoughPatients() {
        assertThat(new Difference(new Proportion(1, 99), new Proportion(98, 99)).verdict())
                .isEqualTo("early");
        assertThat(new Difference(new Proportion(10, 100), new Proportion(90, 100)).verdict())
                .isEqualTo("better");
        assertThat(new Difference(new Proportion(90, 100), new Proportion(10, 100)).verdict())
                .isEqualTo("worse");
        assertThat(new Difference(new Proportion(50, 100), new Proportion(52, 100)).verdict())
                .isEqualTo("equal");
    }

    @Test
    void knowsNothingOfARateNobodyWasShown() {
        assertThat(Proportion.NONE.low()).isZero();
        assertThat(Proportion.NONE.high()).isEqualTo(1);
    }
}
