package com.eoclinica.acolhe.clinic;

import com.eoclinica.acolhe.shared.ClinicId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One clinic as it stands: an immutable document, replaced as a whole by a new version. */
public record Clinic(
        ClinicId id,
        long version,
        String name,
        ZoneId zone,
        String address,
        String phone,
        String privacyContact,
        String privacyLink,
        List<OpeningHours> hours,
        List<Practitioner> practitioners,
        List<HealthcareService> services,
        List<InsurancePlan> plans,
        List<KnowledgeArticle> knowledge,
        BookingPolicy policy,
        Arrangements arrangements,
        Persona persona) {

    public Clinic {
        arrangements = arrangements == null ? Arrangements.NONE : arrangements;
        persona = persona == null ? Persona.USUAL : persona;
    }

    /** A clinic with the usual receptionist. */
    public Clinic(
            ClinicId id,
            long version,
            String name,
            ZoneId zone,
            String address,
            String phone,
            String privacyContact,
            String privacyLink,
            List<OpeningHours> hours,
            List<Practitioner> practitioners,
            List<HealthcareService> services,
            List<InsurancePlan> plans,
            List<KnowledgeArticle> knowledge,
            BookingPolicy policy,
            Arrangements arrangements) {
        this(
                id,
                version,
                name,
                zone,
                address,
                phone,
                privacyContact,
                privacyLink,
                hours,
                practitioners,
                services,
                plans,
                knowledge,
                policy,
                arrangements,
                Persona.USUAL);
    }

    /** A clinic with the usual arrangements only. */
    public Clinic(
            ClinicId id,
            long version,
            String name,
            ZoneId zone,
            String address,
            String phone,
            String privacyContact,
            String privacyLink,
            List<OpeningHours> hours,
            List<Practitioner> practitioners,
            List<HealthcareService> services,
            List<InsurancePlan> plans,
            List<KnowledgeArticle> knowledge,
            BookingPolicy policy) {
        this(
                id,
                version,
                name,
                zone,
                address,
                phone,
                privacyContact,
                privacyLink,
                hours,
                practitioners,
                services,
                plans,
                knowledge,
                policy,
                Arrangements.NONE);
    }

    /** The same clinic, otherwise arranged. */
    public Clinic with(Arrangements other) {
        return new Clinic(
                id,
                version,
                name,
                zone,
                address,
                phone,
                privacyContact,
                privacyLink,
                hours,
                practitioners,
                services,
                plans,
                knowledge,
                policy,
                other,
                persona);
    }

    public Optional<Practitioner> practitioner(String code) {
        return practitioners.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public Optional<HealthcareService> service(String code) {
        return services.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public Optional<InsurancePlan> plan(String code) {
        return plans.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
