package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.clinic.InsurancePlan;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Two registrations side by side, so that a person can tell whether they are one patient. */
@Component
class Registrations {

    private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int SHOWN = 50;

    private final Patients patients;
    private final Clinics clinics;

    Registrations(Patients patients, Clinics clinics) {
        this.patients = patients;
        this.clinics = clinics;
    }

    /** One thing that is known of both, as it is shown; {@code same} is false when they contradict each other. */
    record Fact(String name, String one, String other, boolean same) {}

    /** @param kept stays; {@code gone} becomes it */
    record Pair(Patient kept, Patient gone, List<Fact> facts) {}

    /** In that order, at most fifty; what is gone meanwhile is left out. */
    List<Pair> pairs(ClinicId clinic, List<List<PatientId>> ids) {
        var shown = ids.stream().limit(SHOWN).toList();
        var all = patients
                .all(clinic, shown.stream().flatMap(List::stream).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Patient::id, Function.identity()));
        return shown.stream()
                .flatMap(each -> pair(clinics.get(clinic), each, all))
                .toList();
    }

    private static Stream<Pair> pair(Clinic clinic, List<PatientId> ids, Map<PatientId, Patient> all) {
        var kept = all.get(ids.getFirst());
        var gone = all.get(ids.getLast());
        return kept == null || gone == null ? Stream.of() : Stream.of(new Pair(kept, gone, facts(clinic, kept, gone)));
    }

    private static List<Fact> facts(Clinic clinic, Patient one, Patient other) {
        return List.of(
                fact("Nome", one, other, Patient::name),
                fact(
                        "Telefone",
                        one,
                        other,
                        each -> each.phone() == null ? null : each.phone().e164()),
                fact("Nascimento", one, other, each -> each.birthDate() == null ? null : BORN.format(each.birthDate())),
                fact("CPF", one, other, each -> each.cpf() == null ? null : Masked.cpf(each.cpf())),
                fact("Convênio", one, other, each -> plan(clinic, each.plan())));
    }

    private static Fact fact(String name, Patient one, Patient other, Function<Patient, @Nullable String> of) {
        var first = of.apply(one);
        var second = of.apply(other);
        var same = first == null || second == null || first.equals(second);
        return new Fact(name, Objects.requireNonNullElse(first, "—"), Objects.requireNonNullElse(second, "—"), same);
    }

    private static @Nullable String plan(Clinic clinic, @Nullable String code) {
        return code == null ? null : clinic.plan(code).map(InsurancePlan::name).orElse(code);
    }
}
