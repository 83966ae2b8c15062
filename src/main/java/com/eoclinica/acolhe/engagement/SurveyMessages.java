package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.conversation.Approach;
import com.eoclinica.acolhe.conversation.Outreach;
import com.eoclinica.acolhe.scheduling.Appointment;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words of a survey: one question, nothing about the visit itself. */
@Component
class SurveyMessages {

    private static final String TEMPLATE = "survey";

    /** After an emergency, a complaint or violence nobody is asked for a grade (and nothing may give them away). */
    private static final Duration GRAVE = Duration.ofDays(30);

    private final Reach reach;
    private final Wordings wordings;
    private final Outreach outreach;
    private final Clinics clinics;
    private final Clock clock;

    SurveyMessages(Reach reach, Wordings wordings, Outreach outreach, Clinics clinics, Clock clock) {
        this.reach = reach;
        this.wordings = wordings;
        this.outreach = outreach;
        this.clinics = clinics;
        this.clock = clock;
    }

    Contact say(Survey survey, Appointment visit) {
        var since = clock.instant().minus(GRAVE);
        var grave = reach.recipient(visit.patientId())
                .filter(to -> outreach.wasGrave(to.correspondent(), since))
                .isPresent();
        return grave ? new Contact.Never("grave") : ask(survey, visit);
    }

    private Contact ask(Survey survey, Appointment visit) {
        var clinic = clinics.get(visit.clinicId()).name();
        return reach.say(
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
