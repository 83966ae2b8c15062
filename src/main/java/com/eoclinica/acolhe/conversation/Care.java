package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.scheduling.BookingResult;
import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.shared.ConversationId;
import com.eoclinica.acolhe.shared.PatientId;
import java.util.Optional;

/** What the clinic does before and after visits, as far as a conversation leads to it. Calls join the turn's transaction. */
public interface Care {

    /** Wants to be told when something becomes free that fits the wish. */
    void joinWaitingList(ConversationId conversation, PatientId patient, Wish wish);

    /** Takes the slot that was offered from the waiting list; offered once, booked at most once. */
    BookingResult takeVacancy(String offer);

    void declineVacancy(String offer);

    /** The survey's answer, 0 to 10. @return true when a person should look at it */
    boolean rate(AppointmentId visit, int score);

    void comment(AppointmentId visit, String words);

    /** Where the patient finds the visit as a calendar file; empty when the clinic is not reached from outside. */
    Optional<String> calendarLink(AppointmentId visit);
}
