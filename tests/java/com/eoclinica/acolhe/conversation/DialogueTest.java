package com.eoclinica.acolhe.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.BookingPolicy;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.ConversationId;
import com.eoclinica.acolhe.triage.Protocol;
import com.eoclinica.acolhe.triage.Screening;
import com.eoclinica.acolhe.triage.Urgency;
import com.eoclinica.acolhe.understanding.Command;
import com.eoclinica.acolhe.understanding.Reading;
import com.eoclinica.acolhe.understanding.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DialogueTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final ClinicId CLINIC_ID = new ClinicId(new UUID(0, 1));
    private static final Clinic CLINIC = new Clinic(
            CLINIC_ID,
            1,
            "Clínica Exemplo",
            ZoneId.of("America/Sao_Paulo"),
            "Rua Inventada, 1",
            "+551130000000",
            "privacidade@example.com",
            "https://example.com/p",
            List.of(),
            List.of(),
            List.of(new HealthcareService(
                    "consulta-cardio", "Consulta", "cardiologia", Duration.ofMinutes(30), 25000, "")),
            List.of(),
            List.of(),
            new BookingPolicy(Duration.ZERO, Duration.ofDays(60), Duration.ofMinutes(10), Duration.ofHours(24), 3));

    @Test
    void givesTheNoticeExactlyOnce() {
        var first = next(Dialog.fresh(), Urgency.ROUTINE, greeting());
        var second = next(first.dialog(), Urgency.ROUTINE, greeting());

        assertThat(first.says()).extracting(Say::template).containsExactly("notice", "greeting");
        assertThat(second.says()).extracting(Say::template).containsExactly("greeting");
        assertThat(Words.render(first.says().getFirst())).hasSizeLessThanOrEqualTo(600);
    }

    @Test
    void answersAnEmergencyWithGuidanceAndOffersNothingAfter() {
        var emergency = next(Dialog.fresh(), Urgency.EMERGENCY, book());
        var after = next(emergency.dialog(), Urgency.ROUTINE, book());

        assertThat(emergency.step()).isInstanceOf(NextStep.HandOff.class);
        assertThat(Words.render(emergency.says().getFirst())).contains("192");
        assertThat(after.says()).extracting(Say::template).contains("held-for-person");
    }

    @Test
    void staysSilentWhileAPersonAnswersButGuidesInAnEmergency() {
        var held = Dialog.fresh().withAutomated(false);

        assertThat(next(held, Urgency.ROUTINE, book()).step()).isInstanceOf(NextStep.StaySilent.class);
        assertThat(next(held, Urgency.EMERGENCY, book()).step()).isInstanceOf(NextStep.HandOff.class);
    }

    @Test
    void asksForSpecialtyThenPlanThenOffersSlots() {
        var known = Dialog.fresh().starting(Task.BOOK).knowing(Details.Detail.RECOGNISED, "yes");
        var specialty = next(known, Urgency.ROUTINE, book());
        var plan = next(specialty.dialog(), Urgency.ROUTINE, new Command.ChooseOption(1, "1"));
        var when = next(plan.dialog(), Urgency.ROUTINE, new Command.ChooseOption(1, "1"));

        assertThat(specialty.dialog().ask()).isEqualTo(Ask.SPECIALTY);
        assertThat(plan.dialog().ask()).isEqualTo(Ask.PLAN);
        assertThat(when.dialog().ask()).isEqualTo(Ask.WHEN);
        assertThat(next(when.dialog(), Urgency.ROUTINE, tuesday()).step()).isInstanceOf(NextStep.OfferSlots.class);
    }

    @Test
    void doesNotTakeAHesitationForAYes() {
        var asked = awaitingYes(NOW.plusSeconds(60));

        assertThat(next(asked, Urgency.ROUTINE, new Command.Hesitate("acho que sim"))
                        .step())
                .isInstanceOf(NextStep.Reply.class);
        assertThat(next(asked, Urgency.ROUTINE, new Command.Affirm("sim")).step())
                .isInstanceOf(NextStep.Book.class);
    }

    @Test
    void holdsAndReadsBackAgainWhenTheHoldHasExpired() {
        var decision = next(awaitingYes(NOW), Urgency.ROUTINE, new Command.Affirm("sim"));

        assertThat(decision.says()).extracting(Say::template).contains("hold-expired");
        assertThat(decision.step()).isInstanceOf(NextStep.HoldSlot.class);
    }

    @Test
    void callsAPersonWhenAskedAndAfterTheThirdMisunderstanding() {
        var once = next(Dialog.fresh(), Urgency.ROUTINE);
        var twice = next(once.dialog(), Urgency.ROUTINE);

        assertThat(next(twice.dialog(), Urgency.ROUTINE).step()).isInstanceOf(NextStep.HandOff.class);
        assertThat(next(Dialog.fresh(), Urgency.ROUTINE, new Command.RequestHuman("", "pessoa"))
                        .step())
                .isInstanceOf(NextStep.HandOff.class);
    }

    private static Dialog awaitingYes(Instant until) {
        var slot = new Slot("ana", "consulta-cardio", NOW.plusSeconds(86400), NOW.plusSeconds(88200));
        var details = Details.none()
                .with(Details.Detail.SPECIALTY, "cardiologia")
                .with(Details.Detail.PLAN, Details.PRIVATE)
                .with(Details.Detail.RECOGNISED, "yes")
                .at(tuesday().when());
        return Dialog.fresh()
                .starting(Task.BOOK)
                .with(details)
                .with(new Choice("r", slot, 25000, until))
                .asking(Ask.BOOKING);
    }

    private static Command greeting() {
        return new Command.SmallTalk(Command.SmallTalkKind.GREETING, "oi");
    }

    private static Command book() {
        return new Command.StartFlow(Command.Flow.BOOK, "marcar");
    }

    private static Command.SetWhen tuesday() {
        var day = LocalDateTime.parse("2026-12-01T00:00");
        return new Command.SetWhen(new When(day, day.plusDays(1), When.Grain.DAY, null, null), "terça");
    }

    private static Decision next(Dialog dialog, Urgency urgency, Command... commands) {
        var protocol = urgency == Urgency.EMERGENCY ? Protocol.SAMU192 : Protocol.NONE;
        var reading = new Reading(List.of(commands), List.of(), Map.of(), List.of(), Optional.empty(), "local");
        return Dialogue.next(
                dialog,
                new Heard(
                        CLINIC_ID,
                        new ConversationId(new UUID(0, 2)),
                        "t1",
                        null,
                        null,
                        List.of("texto"),
                        new Screening(urgency, protocol, List.of(), "1"),
                        reading,
                        NOW,
                        Set.of(),
                        new Moment(NOW, NOW),
                        false,
                        false),
                CLINIC);
    }
}
