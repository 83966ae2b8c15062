package com.eoclinica.acolhe.engagement;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.scheduling.Agreed;
import com.eoclinica.acolhe.scheduling.Appointment;
import java.util.Date;
import java.util.List;
import java.util.function.Function;

/** Visits as an iCalendar file (RFC 5545). Times are UTC, so that every calendar shows its owner's own wall clock. */
final class CalendarFile {

    private static final String MAKER = "-//Acolhe//Agenda//PT";

    private CalendarFile() {}

    /** @param title what each visit is called in that calendar */
    static String of(Clinic clinic, List<Agreed> visits, Function<Appointment, String> title) {
        var calendar = new ICalendar();
        calendar.setProductId(MAKER);
        for (var each : visits) calendar.addEvent(event(clinic, each, title.apply(each.appointment())));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(Clinic clinic, Agreed agreed, String title) {
        var visit = agreed.appointment();
        var event = new VEvent();
        event.setUid(visit.id().value() + "@acolhe");
        event.setDateTimeStamp(Date.from(agreed.agreedAt()));
        event.setSequence((int) (agreed.agreedAt().getEpochSecond() / 60));
        event.setDateStart(Date.from(visit.slot().start()));
        event.setDateEnd(Date.from(visit.slot().end()));
        event.setSummary(title);
        event.setLocation(clinic.address());
        event.setStatus(visit.status().isVoid() ? Status.cancelled() : Status.confirmed());
        return event;
    }
}
