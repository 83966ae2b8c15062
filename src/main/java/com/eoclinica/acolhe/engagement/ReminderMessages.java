package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.conversation.Approach;
import com.eoclinica.acolhe.conversation.Approach.Option;
import com.eoclinica.acolhe.engagement.Reach.Recipient;
import com.eoclinica.acolhe.scheduling.Appointment;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The words of a reminder: when and where, and four ways to answer. Nothing about health. */
@Component
class ReminderMessages {

    private static final List<String> ANSWERS = List.of("confirm", "move", "cancel", "late");

    private final Reach reach;
    private final Wordings wordings;
    private final Clinics clinics;
    private final Clock clock;

    ReminderMessages(Reach reach, Wordings wordings, Clinics clinics, Clock clock) {
        this.reach = reach;
        this.wordings = wordings;
        this.clinics = clinics;
        this.clock = clock;
    }

    Contact say(Reminder reminder, Appointment appointment) {
        var template = "reminder." + reminder.kind().code();
        return reach.say(appointment.patientId(), template, to -> approach(reminder, appointment, template, to));
    }

    private Approach approach(Reminder reminder, Appointment appointment, String template, Recipient to) {
        return new Approach(
                reminder.id().toString(),
                to.correspondent(),
                template,
                text(appointment, template, to),
                Approach.Topic.REMINDER,
                appointment.id(),
                appointment.patientId(),
                appointment.plan(),
                options());
    }

    private String text(Appointment appointment, String template, Recipient to) {
        var clinic = clinics.get(appointment.clinicId());
        return wordings.of(
                to.patient(),
                template,
                to.firstName(),
                clinic.name(),
                Moments.of(appointment.slot().start(), clock.instant(), clinic.zone()),
                Discretion.with(clinic, appointment.slot()),
                clinic.address(),
                numbered());
    }

    private static List<Option> options() {
        return ANSWERS.stream()
                .map(key -> new Option(Texts.of("reminder.answer." + key), key, null))
                .toList();
    }

    private static String numbered() {
        return String.join(
                "\n",
                IntStream.range(0, ANSWERS.size())
                        .mapToObj(i -> (i + 1) + ". " + Texts.of("reminder.answer." + ANSWERS.get(i)))
                        .toList());
    }
}
