package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.conversation.Approach;
import com.eoclinica.acolhe.conversation.Approach.Option;
import com.eoclinica.acolhe.engagement.Reach.Recipient;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.Slot;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The words by which the clinic asks a patient to come at another time: sorry, when else, and how to say no. */
@Component
class MovingMessages {

    private static final String TEMPLATE = "clinic-move";

    private final Reach reach;
    private final Wordings wordings;
    private final Clock clock;

    MovingMessages(Reach reach, Wordings wordings, Clock clock) {
        this.reach = reach;
        this.wordings = wordings;
        this.clock = clock;
    }

    Contact say(Clinic clinic, MovingVisit visit, Appointment appointment, List<Slot> instead) {
        var options = instead.stream()
                .map(each -> new Option(line(clinic, each), "slot", each))
                .toList();
        return reach.say(appointment.patientId(), TEMPLATE, to -> approach(clinic, visit, appointment, options, to));
    }

    private String line(Clinic clinic, Slot slot) {
        return Moments.of(slot.start(), clock.instant(), clinic.zone()) + Discretion.with(clinic, slot);
    }

    private Approach approach(
            Clinic clinic, MovingVisit visit, Appointment appointment, List<Option> options, Recipient to) {
        var numbered = IntStream.range(0, options.size())
                .mapToObj(i -> (i + 1) + ". " + options.get(i).label())
                .collect(Collectors.joining("\n"));
        var text = wordings.of(
                to.patient(), TEMPLATE, to.firstName(), clinic.name(), line(clinic, appointment.slot()), numbered);
        return new Approach(
                visit.id().toString(),
                to.correspondent(),
                TEMPLATE,
                text,
                Approach.Topic.CLINIC_MOVE,
                appointment.id(),
                appointment.patientId(),
                appointment.plan(),
                options);
    }
}
