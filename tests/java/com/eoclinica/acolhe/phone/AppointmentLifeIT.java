package com.eoclinica.acolhe.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.Api;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import java.time.Duration;
import java.util.HashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The whole life of an appointment on the page where one is the patient, while the clock moves: booked, confirmed at the
 * reminder, moved, late, cancelled, given to whoever waits, attended, asked about and asked back. {@code
 * -Dscreens=docs/screens} keeps the pictures.
 */
class AppointmentLifeIT {

    private static final String MONDAY_AT_NINE = "2027-01-04T12:00:00Z";

    private static RunningProduct product;
    private static Api api;
    private static Screen joana;
    private static Screen rita;

    @BeforeAll
    static void open() {
        var settings = new HashMap<String, Object>();
        settings.put("spring.profiles.active", "development");
        settings.put("ACOLHE_CLOCK", MONDAY_AT_NINE);
        settings.put("acolhe.public-url", "https://agenda.eoclinica.example");
        for (var each : java.util.List.of("plan", "send", "vacancies", "surveys", "returns"))
            settings.put("acolhe.engagement." + each + "-cron", "0/1+*+*+*+*+?");
        product = RunningProduct.with(settings);
        api = new Api(product);
        joana = Screen.of(product, "Joana", "5511987650177");
        rita = Screen.of(product, "Rita", "5511987650178");
    }

    @AfterAll
    static void end() {
        product.end();
    }

    @Test
    void fromTheFirstWordToTheReturn() {
        books();
        confirmsAtTheReminder();
        moves();
        isLate();
        ritaWaits();
        cancels();
        ritaTakesWhatIsFree();
        ritaAnswersTheSurvey();
        ritaIsAskedBack();
    }

    private void books() {
        joana.says("oi, quero marcar cardiologista quinta-feira à tarde, particular", "1. ");
        joana.says("1", "nome");
        joana.says("Joana Alves Prado", "CPF");
        joana.says("52998224725", "nascimento");
        joana.says("14/05/1988", "Confira");
        joana.says("sim", "Consulta marcada", "https://agenda.eoclinica.example/calendars/");
        joana.picture("life-1-booked");
    }

    private void confirmsAtTheReminder() {
        advance("P2DT4H5M");
        joana.hears("Você vem?");
        joana.says("1", "Presença confirmada");
        joana.picture("life-2-confirmed");
    }

    private void moves() {
        joana.says("preciso remarcar para segunda-feira de manhã", "1. ");
        joana.says("1", "O novo horário", "segunda-feira, 11 de janeiro");
        joana.says("sim", "Consulta remarcada");
        joana.picture("life-3-moved");
    }

    private void isLate() {
        advance("P3DT19H30M");
        joana.hears("Você vem?");
        joana.says("vou me atrasar uns 20 minutos", "Já contei à recepção");
        joana.picture("life-4-late");
    }

    private void ritaWaits() {
        rita.says("quero marcar cardiologista, particular", "Para quando");
        rita.says("me avise se vagar algum horário", "nome");
        rita.says("Rita Melo Castro", "CPF");
        rita.says("11144477735", "nascimento");
        rita.says("10/01/1970", "lista de espera");
    }

    private void cancels() {
        joana.says("não vou poder ir, quero cancelar", "sim");
        joana.says("sim", "cancelada");
        joana.picture("life-5-cancelled");
    }

    private void ritaTakesWhatIsFree() {
        rita.hears("Vagou um horário");
        rita.says("1", "Consulta marcada");
        rita.picture("life-6-waiting-list");
    }

    private void ritaAnswersTheSurvey() {
        advance("P1DT1H");
        var visit =
                api.json("appointments?status=booked").get(0).at("/id/value").asText();
        for (var status : java.util.List.of("checked-in", "fulfilled"))
            assertThat(api.put("appointments/" + visit + "/status", "{\"status\":\"%s\"}".formatted(status))
                            .statusCode())
                    .isEqualTo(200);
        advance("P1DT2H");
        rita.hears("De 0 a 10");
        rita.says("9", "motivo");
        rita.says("não, obrigada", "");
        rita.picture("life-7-survey");
    }

    private void ritaIsAskedBack() {
        advance("P29D");
        rita.hears("seu retorno");
        rita.says("1", "Para quando");
        rita.picture("life-8-return");
    }

    private static void advance(String by) {
        var moved = api.post("development/clock", "{\"advance\":\"%s\"}".formatted(Duration.parse(by)));
        assertThat(moved.statusCode()).isEqualTo(200);
    }
}
