package com.eoclinica.acolhe.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tick that got lost, or came too early, must not make us say the same twice. */
class DeliveryWatchIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final RunningProduct product = RunningProduct.get();
    private final JdbcClient db = product.bean(JdbcClient.class);

    @Test
    void theTickOfAnEmergencysGuidanceCountsThoughItsRowCameLater() {
        var patient = product.phone().patient("5511938220001", "Paciente Exemplo");
        patient.says("estou com uma dor muito forte no peito e falta de ar");
        patient.awaitReplies(1, SOON);

        await().atMost(SOON).until(() -> acknowledged(patient.chatId()));
    }

    @Test
    void aLostTickIsLookedUpAndNothingIsSaidAgain() {
        var patient = product.phone().patient("5511938220002", "Paciente Exemplo");
        patient.says("qual o endereço?");
        patient.awaitReplies(1, SOON);
        await().atMost(SOON).until(() -> acknowledged(patient.chatId()));

        forgetTick(patient.chatId());
        product.bean(DeliveryWatch.class).check();

        await().atMost(SOON).until(() -> acknowledged(patient.chatId()));
        assertThat(patient.sends()).isEqualTo(1);
    }

    /** Written before the clock was set back an hour: nothing is ever put off that far. */
    @Test
    void anAnswerDoesNotWaitForATimeThatOnlyAWrongClockKnew() {
        var patient = product.phone().patient("5511938220003", "Paciente Exemplo");
        patient.says("qual o endereço?");
        patient.awaitReplies(1, SOON);
        await().atMost(SOON).until(() -> acknowledged(patient.chatId()));

        var later =
                product.bean(Clock.class).instant().plus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC);
        db.sql("update outbound_message set status = 'queued', not_before = ? where chat_id = ?")
                .params(later, patient.chatId())
                .update();

        await().atMost(SOON).until(() -> patient.sends() == 2);
    }

    private boolean acknowledged(String chat) {
        return db.sql(
                        "select bool_and(acknowledged_at is not null) as all_of_them from outbound_message where chat_id = ?")
                .param(chat)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private void forgetTick(String chat) {
        var earlier =
                product.bean(Clock.class).instant().minus(Duration.ofMinutes(2)).atOffset(ZoneOffset.UTC);
        db.sql(
                        "update outbound_message set acknowledged_at = null, status = 'sent', sent_at = :earlier where chat_id = :chat")
                .params(Map.of("earlier", earlier, "chat", chat))
                .update();
    }
}
