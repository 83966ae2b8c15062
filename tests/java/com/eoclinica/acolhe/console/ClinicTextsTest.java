package com.eoclinica.acolhe.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eoclinica.acolhe.clinic.ClinicDocument;
import com.eoclinica.acolhe.clinic.InvalidClinic;
import com.eoclinica.acolhe.fixtures.SmallClinic;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write about their clinic becomes its document, or a sentence on how to write it. */
class ClinicTextsTest {

    @Test
    void readsAWeekAsPeopleWriteIt() {
        var clinic = ClinicSection.HOURS.applied(
                SmallClinic.open(), Map.of("hours", "Seg 8:00-12:00  13:00 - 17:00\n\nsáb 08:00-12:00"));

        assertThat(clinic.hours()).hasSize(3);
        assertThat(clinic.hours().getLast().day()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(clinic.hours().getFirst().from()).isEqualTo(LocalTime.of(8, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "segunda das 8 às 12",
                "seg",
                "seg 08:00",
                "xyz 08:00-12:00",
                "seg 25:00-26:00",
                "seg 12:00-08:00",
                "seg 08:00-12:00 11:00-13:00"
            })
    void refusesAWeekThatMakesNoSense(String text) {
        assertThatThrownBy(() -> ClinicSection.HOURS.applied(SmallClinic.open(), Map.of("hours", text)))
                .isInstanceOf(InvalidClinic.class);
    }

    @Test
    void readsClosedDays() {
        var clinic = ClinicSection.HOLIDAYS.applied(
                SmallClinic.open(), Map.of("own", "24/12/2026 a 02/01/2027 Recesso <b>\n20/11/2026"));

        assertThat(ClosedDaysText.write(clinic.arrangements().holidays().own()))
                .isEqualTo("24/12/2026 a 02/01/2027 Recesso <b>\n20/11/2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"natal", "31/02/2026", "2026-12-24", "02/01/2027 a 24/12/2026"})
    void refusesDaysThatDoNotExist(String text) {
        assertThatThrownBy(() -> ClinicSection.HOLIDAYS.applied(SmallClinic.open(), Map.of("own", text)))
                .isInstanceOf(InvalidClinic.class);
    }

    @Test
    void addsAndDropsPlans() {
        var one = ClinicSection.PLANS.applied(
                SmallClinic.open(), Map.of("name-", "Porto Seguro Saúde", "names-", "porto, porto seguro"));
        assertThat(one.plans()).singleElement().satisfies(plan -> {
            assertThat(plan.code()).isEqualTo("porto-seguro-saude");
            assertThat(plan.names()).containsExactly("porto", "porto seguro");
        });

        assertThat(ClinicSection.PLANS.applied(one, Map.of()).plans()).isEmpty();
    }

    @Test
    void readsPricesAndDurations() {
        var demo = ClinicDocument.read(document());
        var code = demo.services().getFirst().code();
        var form = Map.of("price-" + code, "R$ 1.420,50", "minutes-" + code, "45", "preparation-" + code, "Jejum");

        var changed = ClinicSection.PRICES.applied(demo, form).services().getFirst();

        assertThat(changed.priceCents()).isEqualTo(142_050);
        assertThat(changed.duration()).isEqualTo(Duration.ofMinutes(45));
        assertThatThrownBy(() ->
                        ClinicSection.PRICES.applied(demo, Map.of("price-" + code, "-1", "minutes-" + code, "30")))
                .isInstanceOf(InvalidClinic.class);
    }

    private static String document() {
        try (var stream = ClinicTextsTest.class.getResourceAsStream("/clinic/eo-clinica.yaml")) {
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
