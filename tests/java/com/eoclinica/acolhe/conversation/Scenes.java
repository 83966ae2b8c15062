package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.clinic.BookingPolicy;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.clinic.InsurancePlan;
import com.eoclinica.acolhe.clinic.Practitioner;
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

/** Turns as rules see them, in a small clinic. */
final class Scenes {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final ClinicId CLINIC_ID = new ClinicId(new UUID(0, 1));
    static final Clinic CLINIC = new Clinic(
            CLINIC_ID,
            1,
            "Clínica Exemplo",
            ZoneId.of("America/Sao_Paulo"),
            "Rua Inventada, 1",
            "+551130000000",
            "privacidade@example.com",
            "https://example.com/p",
            List.of(),
            List.of(
                    practitioner("ana", "Ana Ribeiro", "cardiologia"),
                    practitioner("ana-2", "Ana Castro", "pediatria"),
                    practitioner("rui", "Rui Tavares", "cardiologia")),
            List.of(new HealthcareService(
                    "consulta-cardio", "Consulta", "cardiologia", Duration.ofMinutes(30), 25000, "")),
            List.of(new InsurancePlan("unimed", "Unimed", List.of("unimed"), false)),
            List.of(),
            new BookingPolicy(Duration.ZERO, Duration.ofDays(60), Duration.ofMinutes(10), Duration.ofHours(24), 3));

    private Scenes() {}

    private static Practitioner practitioner(String code, String name, String specialty) {
        return new Practitioner(
                code,
                name,
                "Dra.",
                "CRM/SP 1",
                "2",
                List.of(specialty),
                List.of("consulta-cardio"),
                List.of(),
                List.of(),
                List.of());
    }

    static Decision next(Dialog dialog, String text, Command... commands) {
        return Dialogue.next(dialog, heard(text, List.of(), Set.of(), NOW, commands), CLINIC);
    }

    static Decision later(Duration after, Dialog dialog, String text, Command... commands) {
        return Dialogue.next(dialog, heard(text, List.of(), Set.of(), NOW.plus(after), commands), CLINIC);
    }

    static Heard heard(String text, List<String> intents, Set<String> media, Instant now, Command... commands) {
        return new Heard(
                CLINIC_ID,
                new ConversationId(new UUID(0, 2)),
                "t1",
                null,
                null,
                text.isEmpty() ? List.of() : List.of(text.split("\n")),
                new Screening(Urgency.ROUTINE, Protocol.NONE, List.of(), "1"),
                new Reading(List.of(commands), intents, Map.of(), List.of(), Optional.empty(), "local"),
                now,
                media,
                new Moment(now, now),
                false,
                false);
    }

    /** The same words, on their way before our last answer was given. */
    static Decision early(Dialog dialog, String text, Command... commands) {
        var heard = heard(text, List.of(), Set.of(), NOW, commands);
        var early = new Heard(
                heard.clinic(),
                heard.conversation(),
                heard.turnId(),
                null,
                null,
                heard.texts(),
                heard.screening(),
                heard.reading(),
                heard.now(),
                heard.mediaKinds(),
                heard.moment(),
                true,
                false);
        return Dialogue.next(dialog, early, CLINIC);
    }

    /** A talk that has seen the notice and was active just now. */
    static Dialog known() {
        return Dialog.fresh().with(Standing.fresh().withNotice(Dialogue.NOTICE).at(NOW));
    }

    static Dialog booking() {
        return known().starting(Task.BOOK)
                .knowing(Details.Detail.RECOGNISED, "yes")
                .knowing(Details.Detail.SPECIALTY, "cardiologia")
                .knowing(Details.Detail.PLAN, Details.PRIVATE)
                .with(booked());
    }

    private static Details booked() {
        return known().starting(Task.BOOK)
                .knowing(Details.Detail.RECOGNISED, "yes")
                .knowing(Details.Detail.SPECIALTY, "cardiologia")
                .knowing(Details.Detail.PLAN, Details.PRIVATE)
                .details()
                .at(tuesday().when());
    }

    static Dialog offered() {
        var options = List.of(option(0), option(1));
        return booking().with(new Offer("t0", options)).asking(Ask.SLOT);
    }

    static Dialog awaitingYes() {
        return offered()
                .with(new Choice("r", slot(0), 25000, NOW.plusSeconds(600)))
                .readingBack("terça, às 10h")
                .asking(Ask.BOOKING);
    }

    private static Offer.Option option(int hour) {
        return new Offer.Option("terça, às " + (9 + hour) + "h", "slot", slot(hour));
    }

    static Slot slot(int hour) {
        var start = Instant.parse("2026-12-01T12:00:00Z").plus(Duration.ofHours(hour));
        return new Slot("ana", "consulta-cardio", start, start.plusSeconds(1800));
    }

    static Command.SetWhen tuesday() {
        var day = LocalDateTime.parse("2026-12-01T00:00");
        return new Command.SetWhen(new When(day, day.plusDays(1), When.Grain.DAY, null, null), "terça");
    }

    static Command.SetSlot set(Command.SlotName slot, String value) {
        return new Command.SetSlot(slot, value, value);
    }

    static Command start(Command.Flow flow) {
        return new Command.StartFlow(flow, "texto");
    }
}
