package com.eoclinica.acolhe.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.desk.Desk;
import com.eoclinica.acolhe.desk.HandOff;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.patient.Phone;
import com.eoclinica.acolhe.phone.PhonePatient;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.BookingRequest;
import com.eoclinica.acolhe.scheduling.BookingResult.Booked;
import com.eoclinica.acolhe.scheduling.SlotSearch.SlotsFound;
import com.eoclinica.acolhe.scheduling.Visits;
import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.shared.Ids;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What the clinic says unasked, and what becomes of the answers: through the Phone, the lane and the outbox. */
class CareOnWhatsAppIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final AtomicLong NUMBERS = new AtomicLong(5511976540000L);

    private final RunningProduct product = RunningProduct.get();
    private PhonePatient phone;
    private Patient patient;
    private Appointment visit;

    @BeforeEach
    void book() {
        var number = Long.toString(NUMBERS.incrementAndGet());
        phone = product.phone().patient(number, "Ana");
        patient = new Patient(
                PatientId.next(),
                clinic(),
                "Ana Souza Lima",
                new Phone("+" + number),
                null,
                LocalDate.of(1980, 3, 12),
                null,
                null);
        product.bean(Patients.class).save(patient);
        var wish = new Wish(clinic(), "cardiologia", null, null, null, null, null, null);
        var slot = ((SlotsFound) product.bean(AppointmentBook.class).find(wish, 1))
                .slots()
                .getFirst();
        var request = new BookingRequest(Ids.next().toString(), clinic(), patient.id(), slot, null);
        visit = ((Booked) product.bean(AppointmentBook.class).book(request)).appointment();
    }

    @Test
    void oneAnswersTheReminderAndConfirmsThatVisit() {
        remind();

        assertThat(ask("1")).contains("Presença confirmada");

        assertThat(stored().confirmedAt()).isNotNull();
    }

    @Test
    void yesConfirmsToo() {
        remind();

        assertThat(ask("sim, estarei aí")).contains("Presença confirmada");
    }

    @Test
    void beingLateIsToldToTheDesk() {
        remind();

        assertThat(ask("vou me atrasar uns 20 minutos")).contains("recepção");

        assertThat(product.bean(Desk.class).list("waiting"))
                .extracting(HandOff::reason)
                .contains("running-late");
    }

    @Test
    void movingAfterAReminderAsksForTheNewTime() {
        remind();

        assertThat(ask("2")).contains("Para quando");
    }

    @Test
    void cancellingAfterAReminderAsksOnceAndFreesTheTime() {
        remind();

        assertThat(ask("cancelar")).contains("sim");

        assertThat(stored().status().code()).isEqualTo("booked");
    }

    @Test
    void aGradeIsThankedForAndABadOneReachesAPerson() {
        inTransaction(() -> product.bean(SurveyMessages.class).say(survey(), visit));
        phone.awaitReplies(1, SOON);

        assertThat(ask("3")).contains("pessoa da equipe");
        assertThat(ask("demorou demais para me chamarem")).contains("comentário");

        assertThat(product.bean(Desk.class).list("waiting"))
                .extracting(HandOff::reason)
                .contains("detractor");
    }

    @Test
    void whoWantsToBeToldJoinsTheWaitingList() {
        ask("quero marcar dermatologista, particular");

        assertThat(ask("me avise se vagar algum horário")).contains("lista de espera");

        assertThat(product.bean(WaitingList.class).list(clinic()))
                .anyMatch(each -> each.patientId().equals(patient.id()));
    }

    @Test
    void nobodyIsWrittenToAfterSayingNo() {
        ask("SAIR");

        var contact = inTransaction(() -> product.bean(ReminderMessages.class).say(reminder(), visit));

        assertThat(contact).isEqualTo(new Contact.Never("opted-out"));
    }

    @Test
    void askedBackOneBooksWithTheSamePractitioner() {
        var reminder = new ReturnReminder(Ids.next(), clinic(), visit.id(), Instant.now());
        inTransaction(() -> product.bean(ReturnReminderMessages.class).say(reminder, visit));
        assertThat(phone.awaitReplies(1, SOON).getLast()).contains("seu retorno");

        assertThat(ask("1")).contains("Para quando");
        assertThat(ask("qualquer dia")).contains("1. ");
    }

    @Test
    void askedBackOneMayLeaveIt() {
        var reminder = new ReturnReminder(Ids.next(), clinic(), visit.id(), Instant.now());
        inTransaction(() -> product.bean(ReturnReminderMessages.class).say(reminder, visit));
        phone.awaitReplies(1, SOON);

        assertThat(ask("agora não, obrigada")).contains("Quando quiser");
    }

    private void remind() {
        inTransaction(() -> product.bean(ReminderMessages.class).say(reminder(), visit));
        assertThat(phone.awaitReplies(1, SOON).getLast()).contains("1. Confirmo");
    }

    private Reminder reminder() {
        var start = visit.slot().start();
        return new Reminder(
                Ids.next(), clinic(), visit.id(), ReminderKind.DAY_BEFORE, start, start, "planned", null, null);
    }

    private Survey survey() {
        product.bean(SurveyRows.class).add(visit, Instant.EPOCH, Instant.now());
        var due = product.bean(SurveyRows.class).list("planned", 1).getFirst();
        product.bean(SurveyRows.class).sent(due.id(), Instant.now());
        return due;
    }

    private <T> T inTransaction(java.util.function.Supplier<T> act) {
        return product.bean(TransactionTemplate.class).execute(_ -> act.get());
    }

    private Appointment stored() {
        return product.bean(Visits.class).find(visit.id()).orElseThrow();
    }

    private com.eoclinica.acolhe.shared.ClinicId clinic() {
        return product.bean(Clinics.class).ofSession("default").id();
    }

    private String ask(String text) {
        var before = phone.replies().size();
        phone.says(text);
        var replies = phone.awaitReplies(before + 1, SOON);
        assertThat(replies).as("an answer to «%s» after %s", text, replies).hasSizeGreaterThan(before);
        return replies.getLast();
    }
}
