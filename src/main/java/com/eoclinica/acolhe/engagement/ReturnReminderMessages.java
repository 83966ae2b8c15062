package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.conversation.Approach;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.Wish;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words that ask a patient back, as discreet as a reminder. */
@Component
class ReturnReminderMessages {

    private static final String TEMPLATE = "return-visit";

    private final Reach reach;
    private final Wordings wordings;
    private final Clinics clinics;

    ReturnReminderMessages(Reach reach, Wordings wordings, Clinics clinics) {
        this.reach = reach;
        this.wordings = wordings;
        this.clinics = clinics;
    }

    Contact say(ReturnReminder reminder, Appointment visit) {
        return reach.sayUnlessGrave(visit.patientId(), TEMPLATE, to -> approach(reminder, visit, to));
    }

    private Approach approach(ReturnReminder reminder, Appointment visit, Reach.Recipient to) {
        var clinic = clinics.get(visit.clinicId());
        var with = Discretion.with(clinic, visit.slot());
        return new Approach(
                reminder.id().toString(),
                to.correspondent(),
                TEMPLATE,
                wordings.of(to.patient(), TEMPLATE, to.firstName(), clinic.name(), with),
                Approach.Topic.RETURN_VISIT,
                null,
                visit.patientId(),
                visit.plan(),
                List.of(option("yes"), option("no")),
                again(visit));
    }

    private static Approach.Option option(String answer) {
        return new Approach.Option(Texts.of(TEMPLATE + "." + answer), answer, null);
    }

    private Wish again(Appointment visit) {
        var clinic = clinics.get(visit.clinicId());
        var specialty = clinic.service(visit.slot().serviceCode())
                .map(HealthcareService::specialty)
                .orElse(null);
        return new Wish(clinic.id(), specialty, visit.slot().practitionerCode(), visit.plan(), null, null, null, null);
    }
}
