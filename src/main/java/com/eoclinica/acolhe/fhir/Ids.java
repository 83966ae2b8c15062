package com.eoclinica.acolhe.fhir;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.scheduling.Slot;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Ids of resources that have no row. FHIR allows letters, digits, hyphen and point, 64 at most, so that a code that is not
 * so is told by its hash. A slot's id is its start in seconds and a hash of whose it is: ids sort as time does.
 */
final class Ids {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9\\-.]{1,64}");
    private static final Pattern SLOT = Pattern.compile("(\\d{10})-([0-9a-f]{16})");
    private static final int LETTERS = 16;

    private Ids() {}

    static String of(Practitioner who) {
        return ofPractitioner(who.code());
    }

    static String ofPractitioner(String code) {
        return ID.matcher(code).matches() ? code : "x-" + hash(code);
    }

    static String of(Slot slot) {
        return slot.start().getEpochSecond() + "-" + hash(slot.practitionerCode() + "\n" + slot.serviceCode());
    }

    static Optional<Practitioner> practitioner(Clinic clinic, String id) {
        return clinic.practitioners().stream()
                .filter(each -> of(each).equals(id))
                .findFirst();
    }

    /** One the clinic could offer; whether it has those hours and whether it is free the book knows. */
    static Optional<Slot> slot(Clinic clinic, String id) {
        var parts = SLOT.matcher(id);
        if (!parts.matches()) return Optional.empty();
        var start = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
        return clinic.practitioners().stream()
                .flatMap(who -> who.services().stream()
                        .flatMap(code -> clinic.service(code).stream())
                        .map(what -> slot(who, what, start)))
                .filter(each -> of(each).equals(id))
                .findFirst();
    }

    static Slot slot(Practitioner who, HealthcareService what, Instant start) {
        return new Slot(who.code(), what.code(), start, start.plus(what.duration()));
    }

    static Optional<UUID> uuid(String id) {
        try {
            var uuid = UUID.fromString(id);
            return uuid.toString().equals(id) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no id of ours, so nothing has it
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256", e);
        }
    }
}
