package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.engagement.VisitNews;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.BookingRequest;
import com.eoclinica.acolhe.scheduling.BookingResult;
import com.eoclinica.acolhe.scheduling.FrontDesk;
import com.eoclinica.acolhe.scheduling.Seen;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the reception changes in the book, and the debt of telling the patient: both or neither. */
@Component
@Transactional
class AgendaWork {

    private final FrontDesk desk;
    private final VisitNews news;

    AgendaWork(FrontDesk desk, VisitNews news) {
        this.desk = desk;
        this.news = news;
    }

    /** @param tell false when the patient knows already, by telephone or at the counter */
    BookingResult move(Appointment visit, Seen seen, BookingRequest wanted, boolean tell) {
        var moved = desk.move(visit.id(), seen, wanted);
        if (tell && moved instanceof BookingResult.Booked) news.changed(visit);
        return moved;
    }

    /** Only a cancellation is news to the patient; the rest happens before their eyes. */
    Optional<Appointment> advance(Appointment visit, Seen seen, AppointmentStatus to, boolean tell) {
        var changed = desk.advance(visit.clinicId(), visit.id(), seen, to);
        if (tell && changed.isPresent() && to == AppointmentStatus.CANCELLED) news.changed(visit);
        return changed;
    }
}
