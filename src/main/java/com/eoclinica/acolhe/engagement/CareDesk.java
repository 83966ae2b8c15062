package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.conversation.Care;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.scheduling.BookingResult;
import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.shared.ConversationId;
import com.eoclinica.acolhe.shared.PatientId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a conversation reaches of this module. */
@Component
class CareDesk implements Care {

    private final WaitingList waitingList;
    private final Surveys surveys;
    private final VisitLinks links;

    CareDesk(WaitingList waitingList, Surveys surveys, VisitLinks links) {
        this.waitingList = waitingList;
        this.surveys = surveys;
        this.links = links;
    }

    @Override
    public void joinWaitingList(ConversationId conversation, PatientId patient, Wish wish) {
        waitingList.join(patient, wish);
    }

    @Override
    public BookingResult takeVacancy(String offer) {
        return waitingList.take(offer);
    }

    @Override
    public void declineVacancy(String offer) {
        waitingList.decline(offer);
    }

    @Override
    public boolean rate(AppointmentId visit, int score) {
        return surveys.rate(visit, score);
    }

    @Override
    public void comment(AppointmentId visit, String words) {
        surveys.comment(visit, words);
    }

    @Override
    public Optional<String> calendarLink(AppointmentId visit) {
        return links.open(visit);
    }
}
