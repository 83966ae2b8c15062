package com.eoclinica.acolhe.patient;

import com.eoclinica.acolhe.patient.MergeResult.DifferentPeople;
import com.eoclinica.acolhe.patient.MergeResult.Merged;
import com.eoclinica.acolhe.patient.MergeResult.Unknown;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import com.eoclinica.acolhe.shared.Unaccented;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one person of two registrations, as when somebody wrote from another phone. */
@Component
public class Merging {

    private final PatientRows patients;
    private final Habits habits;
    private final List<PatientFollower> followers;

    Merging(PatientRows patients, Habits habits, List<PatientFollower> followers) {
        this.patients = patients;
        this.habits = habits;
        this.followers = followers;
    }

    /** Pairs of that clinic with the same CPF, the earlier registration first. */
    @Transactional(readOnly = true)
    public List<List<PatientId>> doubles(ClinicId clinic) {
        return patients.doubles(clinic);
    }

    /**
     * {@code kept} stays and takes over the visits, the waiting list and what it lacks; the phone is that of {@code gone}, who
     * wrote last. Asking again finds it done.
     */
    @Transactional
    public MergeResult merge(ClinicId clinic, PatientId gone, PatientId kept) {
        var one = own(clinic, gone);
        var other = own(clinic, kept);
        if (one.isEmpty() || other.isEmpty()) return new Unknown();
        if (one.get().id().equals(other.get().id())) return new Merged(other.get());
        if (!isSame(one.get(), other.get())) return new DifferentPeople();
        var whole = whole(one.get(), other.get());
        followers.forEach(each -> each.follow(gone, kept));
        habits.forget(gone);
        patients.becomes(gone, kept);
        patients.save(whole);
        return new Merged(whole);
    }

    private Optional<Patient> own(ClinicId clinic, PatientId id) {
        return patients.find(id).filter(each -> each.clinicId().equals(clinic));
    }

    private static boolean isSame(Patient one, Patient other) {
        var born = agree(one.birthDate(), other.birthDate());
        var named = Unaccented.text(one.name()).equals(Unaccented.text(other.name()));
        var proved = one.cpf() != null && one.cpf().equals(other.cpf());
        return born
                && agree(one.cpf(), other.cpf())
                && (proved || named && one.birthDate() != null && other.birthDate() != null);
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    private static Patient whole(Patient gone, Patient kept) {
        return new Patient(
                kept.id(),
                kept.clinicId(),
                kept.name(),
                gone.phone() == null ? kept.phone() : gone.phone(),
                kept.cpf() == null ? gone.cpf() : kept.cpf(),
                kept.birthDate() == null ? gone.birthDate() : kept.birthDate(),
                gone.plan() == null ? kept.plan() : gone.plan(),
                gone.plan() == null ? kept.card() : gone.card());
    }
}
