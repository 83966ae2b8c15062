package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One column of the agenda: a practitioner on a day, or a day of a practitioner. Earliest first. */
record AgendaColumn(String title, List<Entry> entries) {

    /**
     * A visit, or free time that can be booked.
     *
     * @param time when it starts on the clinic's clock, {@code 08:30}
     * @param visit null when the time is free
     * @param patient the name of who comes; empty when the time is free
     */
    record Entry(Slot slot, String time, @Nullable Appointment visit, String patient) {

        /** As a form sends it. */
        public String token() {
            return SlotToken.of(slot);
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }
}
