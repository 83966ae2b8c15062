package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.conversation.Approach;
import com.eoclinica.acolhe.scheduling.Appointment;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words of a survey: one question, nothing about the visit itself. */
@Component
class SurveyMessages {

    private static final String TEMPLATE = "survey";

    private final Reach reach;
    private final Wordings wordings;
    private final Clinics clinics;

    SurveyMessages(Reach reach, Wordings wordings, Clinics clinics) {
        this.reach = reach;
        this.wordings = wordings;
        this.clinics = clinics;
    }

    Contact say(Survey survey, Appointment visit) {
        var clinic = clinics.get(visit.clinicId()).name();
        return reach.sayUnlessGrave(
                visit.patientId(),
                TEMPLATE,
                to -> new Approach(
                        survey.id().toString(),
                        to.correspondent(),
                        TEMPLATE,
                        wordings.of(to.patient(), TEMPLATE, to.firstName(), clinic),
                        Approach.Topic.SURVEY,
                        visit.id(),
                        visit.patientId(),
                        visit.plan(),
                        List.of()));
    }
}
