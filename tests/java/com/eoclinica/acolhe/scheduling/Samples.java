package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Arrangements;
import com.eoclinica.acolhe.clinic.BookingPolicy;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.clinic.Holidays;
import com.eoclinica.acolhe.clinic.InsurancePlan;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.clinic.WeeklyHours;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** An invented clinic: two cardiologists, one dermatologist, Monday to Friday, 8 to 12 and 13 to 17. */
final class Samples {

    static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    /** A Monday. */
    static final Instant NOW = at("2027-01-04T06:00");

    private static final BookingPolicy POLICY =
            new BookingPolicy(Duration.ofHours(1), Duration.ofDays(60), Duration.ofMinutes(10), Duration.ofHours(4), 3);

    private Samples() {}

    static Clinic aClinic() {
        return aClinic(ZONE, Arrangements.NONE);
    }

    static Clinic aClinic(Arrangements arrangements) {
        return aClinic(ZONE, arrangements);
    }

    static Clinic aClinic(ZoneId zone, Arrangements arrangements) {
        return new Clinic(
                ClinicId.of("0192f0c1-0000-7000-8000-0000000000aa"),
                1,
                "Clínica Inventada",
                zone,
                "Rua Um, 1",
                "+551135550000",
                "privacidade",
                "https://clinica.example",
                List.of(),
                List.of(
                        practitioner("ana", "cardiologia"),
                        practitioner("bia", "cardiologia"),
                        practitioner("caio", "dermatologia")),
                List.of(service("cardiologia", 30), service("dermatologia", 20)),
                List.of(new InsurancePlan("unimed", "Unimed", List.of("unimed"), false)),
                List.of(),
                POLICY,
                arrangements);
    }

    static Arrangements everyDay() {
        return new Arrangements(Holidays.NONE, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Practitioner practitioner(String code, String specialty) {
        return new Practitioner(
                code,
                code,
                "Dra.",
                "CRM/SP 1",
                "2",
                List.of(specialty),
                List.of(specialty),
                List.of(),
                week(),
                List.of());
    }

    private static HealthcareService service(String specialty, int minutes) {
        return new HealthcareService(specialty, specialty, specialty, Duration.ofMinutes(minutes), 40_000, "");
    }

    private static List<WeeklyHours> week() {
        return Stream.of(DayOfWeek.values())
                .limit(5)
                .flatMap(day -> Stream.of(hours(day, 8, 12), hours(day, 13, 17)))
                .toList();
    }

    static WeeklyHours hours(DayOfWeek day, int from, int to) {
        return new WeeklyHours(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static Slot slot(String practitioner, String local) {
        return new Slot(practitioner, "cardiologia", at(local), at(local).plus(Duration.ofMinutes(30)));
    }

    static BookingRequest request(String id, PatientId patient, Slot slot) {
        return new BookingRequest(id, aClinic().id(), patient, slot, null);
    }

    static Wish wish() {
        return new Wish(aClinic().id(), "cardiologia", null, null, null, null, null, null);
    }
}
