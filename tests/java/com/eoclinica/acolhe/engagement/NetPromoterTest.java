package com.eoclinica.acolhe.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetPromoterTest {

    @Test
    void countsNineAndTenAgainstZeroToSix() {
        var all = IntStream.rangeClosed(0, 10).boxed().toList();

        assertThat(NetPromoter.of(all)).isEqualTo(new NetPromoter(11, 2, 2, 7, -45));
        assertThat(NetPromoter.of(List.of(10, 9, 8, 7)).score()).isEqualTo(50);
        assertThat(NetPromoter.of(List.of()).score()).isZero();
    }
}
