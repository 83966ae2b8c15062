package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Correspondent;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.shared.PatientId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the clinic says to a patient who did not ask, and the question it leaves open.
 *
 * @param id of this approach; choosing from it twice acts once
 * @param template the name of the approved template the text was rendered from
 * @param about the appointment it is about, or null
 * @param plan of that patient's appointment; null pays privately
 * @param options numbered choices in the order of the text; empty when there are none
 * @param wish what a yes asks for, or null
 */
public record Approach(
        String id,
        Correspondent to,
        String template,
        String text,
        Topic topic,
        @Nullable AppointmentId about,
        @Nullable PatientId patient,
        @Nullable String plan,
        List<Option> options,
        @Nullable Wish wish) {

    public Approach(
            String id,
            Correspondent to,
            String template,
            String text,
            Topic topic,
            @Nullable AppointmentId about,
            @Nullable PatientId patient,
            @Nullable String plan,
            List<Option> options) {
        this(id, to, template, text, topic, about, patient, plan, options, null);
    }

    /** What an answer will mean. */
    public enum Topic {
        REMINDER,
        SURVEY,
        VACANCY,
        CLINIC_MOVE,
        RETURN_VISIT,
        NEWS
    }

    public record Option(String label, String key, @Nullable Slot slot) {}
}
