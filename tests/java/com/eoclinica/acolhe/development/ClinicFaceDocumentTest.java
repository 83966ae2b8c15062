package com.eoclinica.acolhe.development;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.ClinicDocument;
import com.eoclinica.acolhe.clinic.ScheduleException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ClinicFaceDocumentTest {

    @Test
    void readsTheDocumentedExample() throws Exception {
        var base = demo();

        var clinic = new ClinicFaceDocument(base).overlaid(example());

        assertThat(clinic.id()).isEqualTo(base.id());
        assertThat(clinic.name()).isEqualTo("Clínica do Teste");
        assertThat(base.knowledge()).containsAll(clinic.knowledge());
        assertThat(clinic.knowledge())
                .isNotEmpty()
                .noneMatch(each -> each.answer().contains(":consulta-dermatologia}"));
        assertThat(clinic.arrangements().agreements()).hasSize(2);
        assertThat(clinic.arrangements().exceptions())
                .singleElement()
                .satisfies(each -> assertThat(each.hours())
                        .contains(new ScheduleException.Hours(LocalTime.of(10, 30), LocalTime.of(11, 0))));
    }

    @Test
    void leavesTheClinicAsItIsWhenNothingIsPosted() throws Exception {
        var base = demo();

        assertThat(new ClinicFaceDocument(base).overlaid(new ObjectMapper().createObjectNode()))
                .isEqualTo(base);
    }

    private static Clinic demo() throws Exception {
        try (var file = ClinicFaceDocumentTest.class.getResourceAsStream("/clinic/eo-clinica.yaml")) {
            return ClinicDocument.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static JsonNode example() throws Exception {
        var page = Files.readString(Path.of("docs/development-faces.md"));
        var start = page.indexOf("```json") + 7;
        return new ObjectMapper().readTree(page.substring(start, page.indexOf("```", start)));
    }
}
