package com.eoclinica.acolhe.patient;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PatientTest {

    @Example
    void takesValidCpfsHoweverTheyAreWritten() {
        assertThat(Cpf.of("529.982.247-25")).contains(new Cpf("52998224725"));
        assertThat(Cpf.of("11144477735")).isPresent();
        assertThat(Cpf.of("5299822472")).isEmpty();
        assertThat(Cpf.of("")).isEmpty();
    }

    @Property
    void refusesRepeatedDigitsAndEveryMistypedDigit(
            @ForAll @IntRange(max = 10) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        var typed = new StringBuilder("52998224725");
        typed.setCharAt(at, (char) ('0' + (typed.charAt(at) - '0' + by) % 10));

        assertThat(Cpf.of(typed.toString())).isEmpty();
        assertThat(Cpf.of(String.valueOf(by).repeat(11))).isEmpty();
    }

    @Example
    void matchesMobilesWithAndWithoutTheNinthDigitButNeverLandlines() {
        assertThat(key("+5531987654321")).isEqualTo(key("+553187654321"));
        assertThat(key("+5511971234567")).isEqualTo(key("+551171234567"));
        assertThat(key("+551135550000")).isEqualTo("+551135550000").isNotEqualTo(key("+5511935550000"));
        assertThat(key("+351912345678")).isEqualTo("+351912345678");
    }

    private static String key(String phone) {
        return new Phone(phone).matchingKey();
    }
}
