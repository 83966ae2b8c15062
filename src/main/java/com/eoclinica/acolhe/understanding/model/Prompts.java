package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.clinic.InsurancePlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The prompts: reviewed text files, named in every turn's record by a hash over them and the form of the answer. */
final class Prompts {

    private static final String READ = file("read-turn.md");
    private static final String REPAIR = file("repair-turn.md");
    private static final int HASH = 16;

    /** Stands for everything a reviewer approved: change a word and the records say so. */
    static final String VERSION = hash(READ + REPAIR + CommandForm.FORMAT);

    private Prompts() {}

    /** The instruction holds the clinic's own codes only: no patient's word, no secret. */
    static String read(Clinic clinic) {
        return READ.replace("{receptionist}", clinic.persona().receptionist())
                .replace("{specialties}", listed(clinic.services().stream().map(HealthcareService::specialty)))
                .replace("{plans}", listed(clinic.plans().stream().map(InsurancePlan::code)));
    }

    static String repair(Clinic clinic) {
        return read(clinic) + "\n" + REPAIR;
    }

    private static String listed(Stream<String> codes) {
        return codes.distinct().sorted().collect(Collectors.joining(", "));
    }

    static String file(String name) {
        try (var text = Prompts.class.getResourceAsStream("/prompts/" + name)) {
            return new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK lacks SHA-256", e);
        }
    }
}
