package com.eoclinica.acolhe.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class WaitsTest {

    @Test
    void readsAShareBetweenTheLimitsOfItsPlace() {
        var waits = new Waits(Map.of("0", 10L, "1", 10L));

        assertThat(waits.within(0.5)).hasValue(2);
        assertThat(waits.within(0.75)).hasValue(3.5);
    }

    @Test
    void saysNothingWhenNobodyWaited() {
        assertThat(new Waits(Map.of()).within(0.5)).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void staysAtTheLastLimitWhereThereIsNoOther() {
        var beyond = Integer.toString(Waits.LIMITS.size());

        assertThat(new Waits(Map.of(beyond, 3L)).within(0.9)).hasValue(Waits.LIMITS.getLast());
    }
}
