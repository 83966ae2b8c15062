package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.shared.PatientId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** For whom the appointment is; asks only for what is missing. */
final class Identity {

    private final Patients patients;

    Identity(Patients patients) {
        this.patients = patients;
    }

    record Who(Optional<PatientId> patient, Done asked) {}

    Who of(Scene scene) {
        var details = scene.dialog().details();
        var known = details.value(Details.Detail.PATIENT);
        if (known != null) return new Who(Optional.of(PatientId.of(known)), Done.of(scene.dialog()));
        var phone = scene.heard().phone();
        var family = phone == null
                ? List.<Patient>of()
                : patients.ofPhone(scene.clinic().id(), phone);
        var somebodyElse = details.knows(Details.Detail.FOR_WHOM) || details.knows(Details.Detail.NAME);
        if (!family.isEmpty() && !somebodyElse) return choose(scene, family);
        if (!details.knows(Details.Detail.NAME)) return ask(scene, Ask.NAME, "ask.name");
        if (!details.knows(Details.Detail.BIRTHDATE)) return ask(scene, Ask.BIRTHDATE, "ask.birthdate");
        return new Who(Optional.of(added(scene, family)), Done.of(scene.dialog()));
    }

    private static Who choose(Scene scene, List<Patient> family) {
        var options = Stream.concat(
                        family.stream()
                                .map(each ->
                                        Offer.Option.of(each.name(), each.id().toString())),
                        Stream.of(Offer.Option.of("Outra pessoa", "other")))
                .toList();
        return new Who(
                Optional.empty(),
                Done.of(
                        scene.dialog().with(scene.offer(options)).asking(Ask.FOR_WHOM),
                        Say.of("ask.for-whom", Spoken.numbered(options))));
    }

    private static Who ask(Scene scene, Ask ask, String template) {
        return new Who(Optional.empty(), Done.of(scene.dialog().asking(ask), Say.of(template)));
    }

    /** The id rests on thread, name and birth date: the same turn run twice adds one patient. */
    private PatientId added(Scene scene, List<Patient> family) {
        var details = scene.dialog().details();
        var name = java.util.Objects.requireNonNull(details.value(Details.Detail.NAME));
        var birth = LocalDate.parse(java.util.Objects.requireNonNull(details.value(Details.Detail.BIRTHDATE)));
        var same = family.stream()
                .filter(each -> each.name().equalsIgnoreCase(name) && birth.equals(each.birthDate()))
                .findFirst();
        if (same.isPresent()) return same.get().id();
        var seed = scene.heard().conversation() + "/" + name + "/" + birth;
        var id = new PatientId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
        patients.save(new Patient(
                id, scene.clinic().id(), name, scene.heard().phone(), null, birth, details.planCode(), null));
        return id;
    }
}
