package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.conversation.Details.Detail;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.shared.PatientId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For whom the appointment is; asks only for what is missing. */
final class Identity {

    private final Patients patients;

    Identity(Patients patients) {
        this.patients = patients;
    }

    record Who(Optional<PatientId> patient, Done asked) {}

    Who of(Scene scene) {
        var details = scene.dialog().details();
        var known = details.value(Detail.PATIENT);
        if (known != null) return new Who(Optional.of(PatientId.of(known)), Done.of(scene.dialog()));
        var family = Recognition.family(patients, scene);
        var isNew = details.knows(Detail.NAME) || Details.OTHER.equals(details.value(Detail.FOR_WHOM));
        return family.isEmpty() || isNew ? registered(scene, family) : choose(scene, family);
    }

    private Who registered(Scene scene, List<Patient> family) {
        var details = scene.dialog().details();
        if (!details.knows(Detail.NAME)) return ask(scene, Ask.NAME, "ask.name");
        if (!details.knows(Detail.CPF)) return ask(scene, Ask.CPF, "ask.cpf");
        if (!details.knows(Detail.BIRTHDATE)) return ask(scene, Ask.BIRTHDATE, "ask.birthdate");
        if (writesForThemselves(scene) && Facts.isMinor(scene, born(details)) && !details.knows(Detail.GUARDIAN))
            return ask(scene, Ask.GUARDIAN, "ask.guardian");
        return new Who(Optional.of(added(scene, family)), Done.of(scene.dialog()));
    }

    private static boolean writesForThemselves(Scene scene) {
        var whom = scene.dialog().details().value(Detail.FOR_WHOM);
        return whom == null || whom.equals(Details.SELF);
    }

    private static Who choose(Scene scene, List<Patient> family) {
        var options = Asking.people(family.stream()
                .map(each -> Offer.Option.of(called(each, family), each.id().toString()))
                .toList());
        return new Who(
                Optional.empty(),
                Done.of(
                        scene.dialog().with(scene.offer(options)).asking(Ask.FOR_WHOM),
                        Say.of("ask.for-whom", Spoken.numbered(options))));
    }

    /** First names are enough among those who share a line, unless two share that too. */
    private static String called(Patient patient, List<Patient> family) {
        var first = patient.firstName();
        var shared = family.stream()
                        .filter(each -> each.firstName().equalsIgnoreCase(first))
                        .count()
                > 1;
        return shared ? patient.name() : first;
    }

    private static Who ask(Scene scene, Ask ask, String template) {
        return new Who(Optional.empty(), Done.of(scene.dialog().asking(ask), Say.of(template)));
    }

    /** The id rests on thread, name and birth date: the same turn run twice adds one patient. */
    private PatientId added(Scene scene, List<Patient> family) {
        var details = scene.dialog().details();
        var name = Objects.requireNonNull(details.value(Detail.NAME));
        var birth = born(details);
        var cpf = cpf(details);
        var same =
                family.stream().filter(each -> isSame(each, name, birth, cpf)).findFirst();
        if (same.isPresent()) return same.get().id();
        var seed = scene.heard().conversation() + "/" + name + "/" + birth;
        var id = new PatientId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
        var card = details.value(Detail.CARD);
        patients.save(new Patient(
                id, scene.clinic().id(), name, scene.heard().phone(), cpf, birth, details.planCode(), card));
        return id;
    }

    private static boolean isSame(Patient known, String name, LocalDate birth, @Nullable String cpf) {
        return birth.equals(known.birthDate())
                && (known.name().equalsIgnoreCase(name) || cpf != null && cpf.equals(known.cpf()));
    }

    private static LocalDate born(Details details) {
        return LocalDate.parse(Objects.requireNonNull(details.value(Detail.BIRTHDATE)));
    }

    private static @Nullable String cpf(Details details) {
        var said = details.value(Detail.CPF);
        return Details.NO_CPF.equals(said) ? null : said;
    }
}
