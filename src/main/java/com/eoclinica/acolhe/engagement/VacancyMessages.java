package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.conversation.Approach;
import com.eoclinica.acolhe.conversation.Approach.Option;
import com.eoclinica.acolhe.engagement.Reach.Recipient;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words by which a freed slot is offered: when, with whom, and until when it is kept. */
@Component
class VacancyMessages {

    private static final String TEMPLATE = "vacancy";

    private final Reach reach;
    private final Wordings wordings;
    private final EngagementSettings settings;
    private final Clock clock;

    VacancyMessages(Reach reach, Wordings wordings, EngagementSettings settings, Clock clock) {
        this.reach = reach;
        this.wordings = wordings;
        this.settings = settings;
        this.clock = clock;
    }

    Contact say(Clinic clinic, VacancyOffer offer, WaitingEntry entry) {
        return reach.say(entry.patientId(), TEMPLATE, to -> approach(clinic, offer, entry, to));
    }

    private Approach approach(Clinic clinic, VacancyOffer offer, WaitingEntry entry, Recipient to) {
        var text = wordings.of(
                to.patient(),
                TEMPLATE,
                to.firstName(),
                Moments.of(offer.slot().start(), clock.instant(), clinic.zone()),
                Discretion.with(clinic, offer.slot()),
                String.valueOf(settings.vacancy().toMinutes()));
        var options = List.of(
                new Option(Texts.of("vacancy.yes"), "yes", offer.slot()),
                new Option(Texts.of("vacancy.no"), "no", null));
        return new Approach(
                offer.id().toString(),
                to.correspondent(),
                TEMPLATE,
                text,
                Approach.Topic.VACANCY,
                null,
                entry.patientId(),
                entry.wish().plan(),
                options);
    }
}
