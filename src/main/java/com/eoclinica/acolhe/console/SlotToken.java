package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.scheduling.Slot;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A slot as a form sends it: {@code ana-ribeiro|consulta-cardiologia|2027-01-05T11:00:00Z}. The kernel judges whether it is one. */
final class SlotToken {

    private static final int PARTS = 3;

    private SlotToken() {}

    static String of(Slot slot) {
        return slot.practitionerCode() + "|" + slot.serviceCode() + "|" + slot.start();
    }

    /** Empty when it is no token, or names nobody or nothing of this clinic. */
    static Optional<Slot> read(String token, Clinic clinic) {
        var parts = token.split("\\|", -1);
        if (parts.length != PARTS || clinic.practitioner(parts[0]).isEmpty()) return Optional.empty();
        return clinic.service(parts[1])
                .flatMap(service -> start(parts[2])
                        .map(start -> new Slot(parts[0], parts[1], start, start.plus(service.duration()))));
    }

    /** The same practitioner and start, for another service and as long as that takes. */
    static Optional<Slot> of(Slot slot, String service, Clinic clinic) {
        return read(slot.practitionerCode() + "|" + service + "|" + slot.start(), clinic);
    }

    private static Optional<Instant> start(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException notATime) {
            return Optional.empty(); // somebody wrote the address by hand; the caller says so
        }
    }
}
