package com.eoclinica.acolhe.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.conversation.Conversations;
import com.eoclinica.acolhe.conversation.ForgottenConversations;
import com.eoclinica.acolhe.desk.Desk;
import com.eoclinica.acolhe.desk.HandOff;
import com.eoclinica.acolhe.desk.Notes;
import com.eoclinica.acolhe.desk.Steps;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.phone.PhonePatient;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person holds and has forgotten goes back to the receptionist, and says so. */
class ForgottenConversationsIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final AtomicLong NUMBERS = new AtomicLong(5511977711321L);

    private final RunningProduct product = RunningProduct.get();
    private final JdbcClient db = product.bean(JdbcClient.class);
    private final ForgottenConversations forgotten = product.bean(ForgottenConversations.class);

    @Test
    void givesBackWhatWasHeldForTwelveHoursWithoutAWord() {
        var patient = waiting();
        var held = taken();
        product.bean(DeskWork.class).reply(held.id(), "bia", "Oi, já vejo para você.");
        patient.awaitReplies(2, SOON);
        assertThat(forgotten.due()).doesNotContain(held.conversationId().value());

        silentFor(held, "12 hours");
        forgotten.giveBack(held.conversationId().value());

        assertThat(status(held)).isEqualTo("automated");
        assertThat(product.bean(Desk.class).find(held.id()).orElseThrow().status())
                .isEqualTo("returned");
        assertThat(product.bean(Notes.class).of(held.conversationId()))
                .last()
                .extracting(Notes.Note::note)
                .asString()
                .startsWith("Voltou sozinha")
                .contains("a equipe, ");
        assertThat(product.bean(Steps.class).of(held.id()))
                .extracting(Steps.Step::what)
                .containsExactly("idle");
        patient.says("quero marcar um cardiologista");
        assertThat(patient.awaitReplies(3, SOON)).hasSize(3);
    }

    @Test
    void keepsAnEmergencyWithPeople() {
        waiting();
        var held = taken();
        db.sql("update hand_off set priority = 'emergency' where id = ?")
                .param(held.id())
                .update();
        silentFor(held, "30 hours");

        forgotten.giveBack(held.conversationId().value());

        assertThat(status(held)).isEqualTo("attended");
    }

    private PhonePatient waiting() {
        var patient = product.phone().patient(Long.toString(NUMBERS.incrementAndGet()), "Rita");
        patient.says("quero falar com uma pessoa");
        patient.awaitReplies(1, SOON);
        return patient;
    }

    /** The newest of those who wait. */
    private HandOff taken() {
        var newest = product.bean(Desk.class).list("waiting").stream()
                .max(Comparator.comparing(HandOff::openedAt))
                .orElseThrow();
        product.bean(DeskWork.class).take(newest.id(), "bia");
        return newest;
    }

    private void silentFor(HandOff held, String interval) {
        db.sql("update conversation set last_activity_at = now() - cast(? as interval) where id = ?")
                .params(interval, held.conversationId().value())
                .update();
    }

    private String status(HandOff held) {
        return product.bean(Conversations.class)
                .find(held.conversationId().value())
                .orElseThrow()
                .status();
    }
}
