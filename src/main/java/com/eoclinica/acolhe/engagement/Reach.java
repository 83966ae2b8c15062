package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.channel.Correspondent;
import com.eoclinica.acolhe.channel.Correspondents;
import com.eoclinica.acolhe.channel.ServiceWindow;
import com.eoclinica.acolhe.channel.WahaSettings;
import com.eoclinica.acolhe.conversation.Approach;
import com.eoclinica.acolhe.conversation.Approached;
import com.eoclinica.acolhe.conversation.Outreach;
import com.eoclinica.acolhe.patient.Consents;
import com.eoclinica.acolhe.patient.Habit;
import com.eoclinica.acolhe.patient.Habits;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The one way to a patient unasked: their own number, with their permission, in the channel's window. */
@Component
class Reach {

    /** So long after an emergency, a complaint or violence some things are not said. */
    private static final Duration GRAVE = Duration.ofDays(30);

    private final Patients patients;
    private final Habits habits;
    private final Correspondents correspondents;
    private final Consents consents;
    private final WahaSettings waha;
    private final ServiceWindow window;
    private final Outreach outreach;
    private final EngagementSettings settings;
    private final Clock clock;

    Reach(
            Patients patients,
            Habits habits,
            Correspondents correspondents,
            Consents consents,
            WahaSettings waha,
            ServiceWindow window,
            Outreach outreach,
            EngagementSettings settings,
            Clock clock) {
        this.patients = patients;
        this.habits = habits;
        this.correspondents = correspondents;
        this.consents = consents;
        this.waha = waha;
        this.window = window;
        this.outreach = outreach;
        this.settings = settings;
        this.clock = clock;
    }

    /** Runs inside the caller's transaction. */
    Contact say(PatientId id, String template, Function<Recipient, Approach> words) {
        return recipient(id).map(to -> say(to, template, words)).orElseGet(() -> new Contact.Never("unreachable"));
    }

    /** What reads like advertising or asks for a grade, and must not give anybody away. */
    Contact sayUnlessGrave(PatientId id, String template, Function<Recipient, Approach> words) {
        return recipient(id)
                .map(to -> wasGrave(to) ? new Contact.Never("grave") : say(to, template, words))
                .orElseGet(() -> new Contact.Never("unreachable"));
    }

    private boolean wasGrave(Recipient to) {
        return outreach.wasGrave(to.correspondent(), clock.instant().minus(GRAVE));
    }

    private Contact say(Recipient recipient, String template, Function<Recipient, Approach> words) {
        var to = recipient.correspondent();
        if (!consents.allowsMessages(to.id())) return new Contact.Never("opted-out");
        if (!isInWindow(to, template)) return new Contact.Never("outside-window");
        return switch (outreach.say(words.apply(recipient))) {
            case Approached.Said said -> new Contact.Reached(said.conversation());
            case Approached.Busy _ -> new Contact.NotNow();
            case Approached.WithPerson _ -> new Contact.WithPerson();
        };
    }

    /** @param called how they like to be called; else it is their first name */
    record Recipient(Patient patient, Correspondent correspondent, Optional<String> called) {

        String firstName() {
            return called.orElseGet(patient::firstName);
        }
    }

    Optional<Recipient> recipient(PatientId id) {
        return patients.find(id)
                .flatMap(patient -> Optional.ofNullable(patient.phone())
                        .map(phone -> new Recipient(
                                patient,
                                correspondents.ofPhone(waha.session(), phone.e164()),
                                Optional.ofNullable(habits.of(id).get(Habit.CALLED)))));
    }

    private boolean isInWindow(Correspondent to, String template) {
        return settings.approvedTemplates().contains(template)
                || window.isOpen(to.id(), settings.serviceWindow(), clock.instant());
    }
}
