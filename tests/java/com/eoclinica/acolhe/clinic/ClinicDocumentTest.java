package com.eoclinica.acolhe.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClinicDocumentTest {

    @Test
    void readsTheDemoClinicAndWritesTheSame() throws Exception {
        var clinic = ClinicDocument.read(demo());

        assertThat(clinic.practitioners()).hasSize(6);
        assertThat(clinic.plans()).hasSize(4);
        assertThat(ClinicDocument.read(ClinicDocument.write(clinic))).isEqualTo(clinic);
    }

    @Test
    void namesTheFieldAndTheRemedyOfEachProblem() throws Exception {
        var broken = demo().replace("services: [consulta-cardiologia]", "services: [consulta-astrologia]")
                .replace("rqe: \"67890\"", "rqe: null")
                .replace(
                        "{day: TUESDAY, from: \"13:00\", to: \"18:00\"}",
                        "{day: TUESDAY, from: \"22:00\", to: \"06:00\"}")
                .replace(
                        "{day: THURSDAY, from: \"13:00\", to: \"18:00\"}",
                        "{day: MONDAY, from: \"11:00\", to: \"14:00\"}");

        assertThatThrownBy(() -> ClinicDocument.read(broken))
                .isInstanceOfSatisfying(
                        InvalidClinic.class,
                        each -> assertThat(each.problems())
                                .anySatisfy(
                                        problem -> assertThat(problem).contains("unknown service consulta-astrologia"))
                                .anySatisfy(problem -> assertThat(problem)
                                        .contains("carla-nunes")
                                        .contains("RQE"))
                                .anySatisfy(problem -> assertThat(problem).contains("split hours that cross midnight"))
                                .anySatisfy(
                                        problem -> assertThat(problem).contains("11:00 overlaps what ends at 12:00")));
    }

    @Test
    void saysWhereAnUnknownFieldOrZoneIs() throws Exception {
        var zone = demo().replace("America/Sao_Paulo", "America/Nowhere");
        var field = demo().replace("title: Dra.", "tittle: Dra.");

        assertThatThrownBy(() -> ClinicDocument.read(zone)).hasMessageStartingWith("zone");
        assertThatThrownBy(() -> ClinicDocument.read(field)).hasMessageStartingWith("practitioners[0].tittle");
    }

    @Test
    void knowsTheHolidaysOfBrazilAndOfItsStates() {
        var sp = new Holidays("br", "sp", null, null);

        assertThat(Holidays.NATIONAL.isClosed(LocalDate.of(2026, 11, 20))).isTrue();
        assertThat(Holidays.NATIONAL.isClosed(LocalDate.of(2026, 4, 3))).isTrue();
        assertThat(Holidays.NATIONAL.isClosed(LocalDate.of(2026, 2, 17))).isFalse();
        assertThat(Holidays.NATIONAL.isClosed(LocalDate.of(2026, 6, 4))).isFalse();
        assertThat(Holidays.NATIONAL.isClosed(LocalDate.of(2026, 7, 9))).isFalse();
        assertThat(sp.isClosed(LocalDate.of(2026, 7, 9))).isTrue();
    }

    @Test
    void decidesByTheMostExactAgreement() throws Exception {
        var clinic = ClinicDocument.read(demo() + """

                arrangements:
                  agreements:
                    - {plan: unimed, accepted: true, priceCents: 3000}
                    - {plan: unimed, practitioner: carla-nunes, accepted: false, reason: plan-not-with-her}
                """);
        var carla = clinic.practitioner("carla-nunes").orElseThrow();
        var ana = clinic.practitioner("ana-ribeiro").orElseThrow();
        var heart = clinic.service("consulta-cardiologia").orElseThrow();

        assertThat(Terms.of(clinic, carla, heart, "unimed")).isEqualTo(new Terms.Refused("plan-not-with-her"));
        assertThat(Terms.of(clinic, ana, heart, "unimed")).isEqualTo(new Terms.Accepted(3000, false, null, 0));
        assertThat(Terms.of(clinic, ana, heart, null)).isEqualTo(new Terms.Accepted(42000, false, null, 0));
        assertThat(Terms.of(clinic, ana, heart, "particular")).isEqualTo(Terms.of(clinic, ana, heart, null));
        assertThat(Terms.of(clinic, ana, heart, "golden")).isEqualTo(new Terms.Refused("plan-unknown"));
    }

    private static String demo() throws IOException {
        try (var file = ClinicDocumentTest.class.getResourceAsStream("/clinic/eo-clinica.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
