package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.PatientId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The clinic's book: the only place where a free slot becomes an appointment. Each call is one transaction. */
@Component
public class AppointmentBook {

    /** At most {@code most} slots that fit the wish, fairly spread over days. */
    public SlotSearch find(Wish wish, int most) {
        throw new UnsupportedOperationException();
    }

    /** Keeps a slot for one request until the hold expires on the application's clock; asking again renews it. */
    public HoldResult hold(BookingRequest request) {
        throw new UnsupportedOperationException();
    }

    /** Gives up what a request holds. */
    public void release(String requestId) {
        throw new UnsupportedOperationException();
    }

    /** Books at most once per request: asking again returns the appointment already made. */
    public BookingResult book(BookingRequest request) {
        throw new UnsupportedOperationException();
    }

    /** Moves an appointment of that patient to the slot of the request, or leaves it where it was. */
    public BookingResult move(AppointmentId id, BookingRequest request) {
        throw new UnsupportedOperationException();
    }

    public CancelResult cancel(AppointmentId id, PatientId patient, String reason) {
        throw new UnsupportedOperationException();
    }

    /** The patient said they will come. */
    public void confirm(AppointmentId id, PatientId patient) {
        throw new UnsupportedOperationException();
    }

    /** Future appointments of a patient, earliest first. */
    public List<Appointment> upcoming(PatientId patient) {
        throw new UnsupportedOperationException();
    }
}
