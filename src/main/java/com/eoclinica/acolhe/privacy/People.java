package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Columns;
import com.eoclinica.acolhe.shared.NinthDigit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is who. A line and a patient are one person when nobody else is registered with that phone; of a shared line only what
 * belongs to the one patient is theirs.
 */
@Component
public class People {

    private final JdbcClient db;
    private final Prints prints;
    private final PatientFacts facts;

    People(JdbcClient db, Prints prints, PatientFacts facts) {
        this.db = db;
        this.prints = prints;
        this.facts = facts;
    }

    /** @param kind correspondent or patient */
    public record Known(
            UUID id, UUID clinicId, String kind, @Nullable String phone) {}

    /** Everybody with that phone (E.164), in either spelling; of a patient's it is told as it was asked. */
    public List<Known> ofPhone(String phone) {
        return db.sql("""
                        select id, clinic_id, 'correspondent' as kind, phone from correspondent
                         where phone = any(cast(:spellings as text[]))
                        union all
                        select id, clinic_id, 'patient', :phone from patient
                         where phone_print = :print or phone = any(cast(:spellings as text[]))
                        """)
                .param("spellings", Columns.of(spellings(phone)))
                .param("phone", phone)
                .param("print", prints.phone(phone))
                .query(Known.class)
                .list();
    }

    /** By the id of a correspondent or of a patient. */
    public Optional<Person> find(UUID id) {
        return db.sql("select id, clinic_id, 'correspondent' as kind, phone from correspondent where id = ?")
                .param(id)
                .query(Known.class)
                .optional()
                .or(() -> facts.patient(id))
                .map(this::person);
    }

    /**
     * Whether somebody who asks under that id is who they say: CPF and birth date are those of one of its patients. A phone
     * alone proves a line.
     */
    public boolean isProved(UUID id, String cpf, LocalDate born) {
        return find(id).stream()
                .flatMap(person -> person.patients().stream())
                .anyMatch(patient -> facts.is(patient, cpf, born));
    }

    private Person person(Known known) {
        var around = known.phone() == null
                ? List.of(known)
                : ofPhone(known.phone()).stream()
                        .filter(each -> each.clinicId().equals(known.clinicId()))
                        .toList();
        var patients = ids(around, "patient");
        var shared = patients.size() > 1;
        var patient = known.kind().equals("patient");
        return new Person(
                new ClinicId(known.clinicId()),
                known.id(),
                shared && patient ? Set.of() : ids(around, "correspondent"),
                patient ? Set.of(known.id()) : shared ? Set.of() : patients,
                shared);
    }

    private static Set<UUID> ids(List<Known> known, String kind) {
        return known.stream()
                .filter(each -> each.kind().equals(kind))
                .map(Known::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> spellings(String phone) {
        return Stream.concat(
                        Stream.of(phone), NinthDigit.otherSpelling(phone.substring(1)).map(each -> "+" + each).stream())
                .toList();
    }
}
