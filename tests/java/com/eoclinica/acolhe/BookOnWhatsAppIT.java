package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.desk.Desk;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.phone.PhonePatient;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The way of a message, whole: webhook, Kafka, lane, understanding, booking, outbox and back to WhatsApp. */
class BookOnWhatsAppIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final AtomicLong NUMBERS = new AtomicLong(5511987650000L);

    private final RunningProduct product = RunningProduct.get();

    @Test
    void greetsOnceWithNoticeAndDisclosure() {
        var ana = patient();

        assertThat(ask(ana, "oi")).contains("inteligência artificial").contains("LGPD");
        assertThat(ask(ana, "oi de novo")).doesNotContain("LGPD");
    }

    @Test
    void seesThePatientsMessageBeforeItAnswers() {
        var ana = patient();

        ask(ana, "bom dia");

        assertThat(ana.seesBlueTicks()).isTrue();
    }

    @Test
    void booksFromAWishToAConfirmedAppointment() {
        var ana = patient();

        assertThat(ask(ana, "quero marcar um cardiologista terça de manhã, particular"))
                .contains("1.")
                .contains("terça-feira");
        ask(ana, "1");
        ask(ana, "Ana Souza Lima");
        ask(ana, "529.982.247-25");
        assertThat(ask(ana, "12/03/1980")).contains("terça-feira").contains("Dra. Ana Ribeiro");
        assertThat(ask(ana, "sim")).contains("Consulta marcada");

        assertThat(booked()).anyMatch(each -> each.slot().practitionerCode().equals("ana-ribeiro"));
    }

    @Test
    void anEmergencyGetsItsNumberAndAPerson() {
        var maria = patient();

        assertThat(ask(maria, "estou com muita dor no peito e falta de ar")).contains("192");
        assertThat(product.bean(Desk.class).list("waiting"))
                .anyMatch(each -> each.priority().name().equals("EMERGENCY"));
    }

    /** Said directly by the lookout, and recorded by the turn under the same message id. */
    @Test
    void theGuidanceOfAnEmergencyIsSaidOnce() {
        var jose = patient();

        ask(jose, "estou com muita dor no peito e falta de ar");

        assertThat(jose.awaitReplies(2, Duration.ofSeconds(6)))
                .singleElement()
                .asString()
                .contains("192");
        assertThat(jose.sends()).isEqualTo(1);
    }

    @Test
    void aRepeatedDeliveryIsAnsweredOnce() {
        var rita = patient();
        ask(rita, "bom dia");

        rita.sendsAgain(5);
        ask(rita, "qual o endereço?");

        assertThat(rita.replies()).hasSize(2);
        assertThat(rita.sends()).isEqualTo(2);
    }

    @Test
    void aPersonIsOneWordAway() {
        var joao = patient();

        ask(joao, "quero falar com uma pessoa");

        assertThat(product.bean(Desk.class).list("waiting"))
                .anyMatch(each -> each.priority().name().equals("NORMAL"));
    }

    private PhonePatient patient() {
        return product.phone().patient(Long.toString(NUMBERS.incrementAndGet()), "Paciente");
    }

    private static String ask(PhonePatient patient, String text) {
        var before = patient.replies().size();
        patient.says(text);
        var replies = patient.awaitReplies(before + 1, SOON);
        assertThat(replies).as("an answer to «%s» after %s", text, replies).hasSizeGreaterThan(before);
        return replies.getLast();
    }

    private List<Appointment> booked() {
        return product.bean(AppointmentBook.class).list("booked");
    }
}
