package com.eoclinica.acolhe.patient;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.Api;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who steals the patients' table learns nothing; who asks for a patient finds them as ever. */
class SealedPatientsIT {

    private static final Phone PHONE = new Phone("+5511976811301");
    private static final Phone WITHOUT_NINTH = new Phone("+551176811301");
    private static final String CPF = "39053344705";

    private final RunningProduct product = RunningProduct.get();
    private final JdbcClient db = product.bean(JdbcClient.class);
    private final Patients patients = product.bean(Patients.class);
    private final SealPatients sealing = product.bean(SealPatients.class);
    private final ClinicId clinic =
            product.bean(Clinics.class).ofSession("default").id();

    @Test
    void aRecordLiesSealedAndIsFoundByPhoneAndCpf() {
        var ana = patient(new PatientId(Ids.next()));
        patients.save(ana);

        assertThat(row(ana.id())).doesNotContain("Anacleta", "76811301", CPF, "1957", "amil", "00998877");
        assertThat(patients.find(ana.id())).contains(ana);
        assertThat(patients.ofPhone(clinic, WITHOUT_NINTH)).contains(ana);
        assertThat(patients.ofCpf(clinic, CPF)).contains(ana);
        assertThat(patients.all(clinic, List.of(ana.id()))).containsExactly(ana);
        forget(ana.id());
    }

    @Test
    void aRecordFromBeforeIsFoundAndThenSealed() {
        var old = patient(old());
        assertThat(patients.ofPhone(clinic, WITHOUT_NINTH)).contains(old);
        assertThat(patients.ofCpf(clinic, CPF)).contains(old);

        for (var progress = sealing.start(); progress.more(); ) progress = sealing.next(progress);

        assertThat(row(old.id())).doesNotContain("Anacleta", "76811301", CPF, "1957", "amil", "00998877");
        assertThat(patients.find(old.id())).contains(old);
        assertThat(patients.ofPhone(clinic, WITHOUT_NINTH)).contains(old);
        assertThat(sealing.start().more()).isFalse();
        forget(old.id());
    }

    @Test
    void whoAsksIsProvedByCpfAndBirthDateAndMayGuessFiveTimes() {
        var ana = patient(new PatientId(Ids.next()));
        patients.save(ana);
        assertThat(claims(ana.id(), CPF, "1957-03-02")).contains("true");
        assertThat(claims(ana.id(), CPF, "1957-03-03")).contains("false");
        assertThat(claims(ana.id(), "52998224725", "1957-03-02")).contains("false");
        assertThat(claims(ana.id(), "1", "1957-03-02")).contains("false");
        assertThat(claims(ana.id(), CPF, "1957-03-02")).contains("true");
        assertThat(claims(ana.id(), CPF, "1957-03-02")).contains("429");
        forget(ana.id());
    }

    private String claims(PatientId id, String cpf, String born) {
        return new Api(product)
                .post(
                        "privacy/people/" + id.value() + "/identity",
                        "{\"cpf\":\"%s\",\"birthDate\":\"%s\"}".formatted(cpf, born))
                .body();
    }

    /** The key is destroyed with them, so that what a backup still holds cannot be read. */
    @Test
    void whoIsForgottenLeavesARowWithoutAnything() {
        var ana = patient(new PatientId(Ids.next()));
        patients.save(ana);

        forget(ana.id());

        assertThat(patients.find(ana.id()).orElseThrow().name()).isEqualTo("Pessoa excluída");
        assertThat(patients.ofPhone(clinic, PHONE)).isEmpty();
        assertThat(db.sql("select count(*) from data_key where person_id = ?")
                        .param(ana.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(sealing.start().more()).isFalse();
    }

    private Patient patient(PatientId id) {
        return new Patient(id, clinic, "Anacleta Bruxelas", PHONE, CPF, LocalDate.of(1957, 3, 2), "amil", "00998877");
    }

    private PatientId old() {
        var id = new PatientId(Ids.next());
        db.sql("""
            insert into patient (id, clinic_id, name, phone, phone_key, cpf, birth_date, plan, card, created_at)
            values (?, ?, 'Anacleta Bruxelas', ?, ?, ?, '1957-03-02', 'amil', '00998877', now())
            """)
                .params(id.value(), clinic.value(), PHONE.e164(), PHONE.matchingKey(), CPF)
                .update();
        return id;
    }

    private String row(PatientId id) {
        return db.sql("select p::text from patient p where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private void forget(PatientId id) {
        var answer = new Api(product).post("privacy/people/" + id.value() + "/erasure", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
