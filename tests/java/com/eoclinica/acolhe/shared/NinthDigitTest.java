package com.eoclinica.acolhe.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NinthDigitTest {

    @ParameterizedTest
    @CsvSource({"551198765432,5511998765432", "558591203123,5585991203123", "555499876543,5554999876543"})
    void knowsBothSpellingsOfAMobile(String without, String with) {
        assertThat(NinthDigit.otherSpelling(without)).contains(with);
        assertThat(NinthDigit.otherSpelling(with)).contains(without);
        assertThat(NinthDigit.matchingKey(with)).isEqualTo(NinthDigit.matchingKey(without));
    }

    /** A landline, a mobile that never had eight digits, an impossible area code, other countries, too short, too long. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "558540423147",
                "5511902345678",
                "551098765432",
                "351912345678",
                "14155550100",
                "55119876543",
                "55119987654321"
            })
    void leavesEverythingElseAlone(String digits) {
        assertThat(NinthDigit.otherSpelling(digits)).isEmpty();
        assertThat(NinthDigit.matchingKey(digits)).isEqualTo(digits);
    }
}
