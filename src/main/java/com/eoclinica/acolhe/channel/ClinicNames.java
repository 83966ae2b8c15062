package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.clinic.Clinics;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the clinic of a session calls itself, asked once at the start, so that nothing needs to be asked in an emergency. */
@Component
class ClinicNames implements ClinicName {

    private static final String UNKNOWN = "clínica";

    private final Clinics clinics;
    private final WahaSettings waha;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    ClinicNames(Clinics clinics, WahaSettings waha) {
        this.clinics = clinics;
        this.waha = waha;
    }

    @EventListener(ApplicationReadyEvent.class)
    void learn() {
        names.put(waha.session(), clinics.ofSession(waha.session()).name());
    }

    /** Its last known name; just "clínica" where none was ever known. */
    @Override
    public String of(String session) {
        return names.getOrDefault(session, UNKNOWN);
    }
}
