package com.eoclinica.acolhe.patient;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CpfTest {

    @Property(tries = 300)
    void exactlyOnePairOfCheckDigitsFits(@ForAll @IntRange(min = 1, max = 999_999_998) int base) {
        var first = "%09d".formatted(base);
        int fits = 0;
        for (int check = 0; check < 100; check++) {
            fits += Cpf.of(first + "%02d".formatted(check)).isPresent() ? 1 : 0;
        }
        assertThat(fits).isEqualTo(first.chars().distinct().count() > 1 ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00000000000", "11111111111", "99999999999", "5299822472", "529982247250", "abcdefghijk", ""})
    void refusesWhatIsNoCpf(String digits) {
        assertThat(Cpf.of(digits)).isEmpty();
    }

    @Test
    void acceptsARightOne() {
        assertThat(Cpf.of("52998224725")).isPresent();
    }
}
