package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.conversation.Details.Detail;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whose data may be told on this line. A number proves who owns the line, not who holds the phone: where several people share
 * it, CPF and birth date must match one of them.
 */
final class Proof {

    private static final int TRIES = 3;

    private final Patients patients;

    Proof(Patients patients) {
        this.patients = patients;
    }

    /** Either somebody, or what to ask; nobody at all when the line is unknown. */
    record Proved(Optional<Patient> patient, Dialog dialog, Optional<Done> asked) {}

    Proved of(Scene scene) {
        var family = Recognition.family(patients, scene);
        var dialog = scene.dialog();
        if (family.size() < 2) return new Proved(family.stream().findFirst(), dialog, Optional.empty());
        var verified = family.stream()
                .filter(each -> each.id().toString().equals(dialog.standing().verified()))
                .findFirst();
        return verified.isPresent() ? new Proved(verified, dialog, Optional.empty()) : asked(dialog, family);
    }

    private static Proved asked(Dialog dialog, List<Patient> family) {
        var details = dialog.details();
        if (!details.knows(Detail.CPF)) return ask(dialog, Ask.IDENTITY_CPF, "identity.cpf");
        if (!details.knows(Detail.BIRTHDATE)) return ask(dialog, Ask.IDENTITY_BIRTHDATE, "identity.birthdate");
        var found = family.stream().filter(each -> matches(each, details)).findFirst();
        var cleared = dialog.unknowing(Detail.CPF).unknowing(Detail.BIRTHDATE);
        return found.map(each -> proved(cleared, each)).orElseGet(() -> wrong(cleared));
    }

    private static Proved proved(Dialog dialog, Patient patient) {
        var known = dialog.with(dialog.standing().knowing(patient.id().toString(), 0));
        return new Proved(Optional.of(patient), known, Optional.empty());
    }

    private static Proved wrong(Dialog dialog) {
        var tries = dialog.standing().identityTries() + 1;
        var counted = dialog.with(dialog.standing().knowing(null, tries));
        return tries < TRIES
                ? ask(counted, Ask.IDENTITY_CPF, "identity.wrong")
                : asked(Done.of(counted, Say.of("identity.person")).toPerson("identity"));
    }

    private static Proved ask(Dialog dialog, Ask ask, String template) {
        return asked(Done.of(dialog.asking(ask), Say.of(template)));
    }

    private static Proved asked(Done done) {
        return new Proved(Optional.empty(), done.dialog(), Optional.of(done));
    }

    private static boolean matches(Patient patient, Details details) {
        var born = LocalDate.parse(Objects.requireNonNull(details.value(Detail.BIRTHDATE)));
        return born.equals(patient.birthDate()) && Objects.equals(patient.cpf(), details.value(Detail.CPF));
    }
}
