package com.eoclinica.acolhe.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GuidanceTest {

    private final Guidance guidance = new Guidance();

    @ParameterizedTest
    @EnumSource(value = Protocol.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void everyGuidanceNamesTheAmbulanceAndTheClinic(Protocol protocol) {
        assertThat(guidance.text(protocol, "Clínica Sol"))
                .contains("*192*", "Clínica Sol")
                .doesNotContainIgnoringCase("triagem")
                .doesNotContainPattern("(?i)infarto|avc|diagnóstico|não é grave|pode esperar");
    }

    @ParameterizedTest
    @CsvSource({"CVV188,188", "CEATOX,0800 722 6001", "POLICIA180,180", "POLICIA190,190", "DISQUE100,100"})
    void specialCasesNameTheirOwnLine(Protocol protocol, String line) {
        assertThat(guidance.text(protocol, "Clínica Sol")).contains("*" + line + "*");
    }
}
