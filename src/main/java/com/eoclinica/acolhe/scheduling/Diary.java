package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The book read by time, for whoever cares for patients before and after their visits. */
@Component
public class Diary {

    private final DiaryRows rows;
    private final Entries entries;

    Diary(DiaryRows rows, Entries entries) {
        this.rows = rows;
        this.entries = entries;
    }

    /** Of that clinic only. */
    @Transactional(readOnly = true)
    public Optional<Entry> entry(ClinicId clinic, AppointmentId id) {
        return entries.find(clinic, id);
    }

    /** At most so many, earliest start first. */
    @Transactional(readOnly = true)
    public List<Entry> search(DiaryQuery query, int most) {
        return entries.search(query, most);
    }

    @Transactional(readOnly = true)
    public Optional<Agreed> find(AppointmentId id) {
        return rows.find(id);
    }

    /** Those appointments, in no order. */
    @Transactional(readOnly = true)
    public List<Agreed> all(Collection<AppointmentId> ids) {
        return rows.all(ids);
    }

    /** All clinics' appointments in that status that start in that time, earliest first, at most 10,000. */
    @Transactional(readOnly = true)
    public List<Agreed> starting(AppointmentStatus status, Instant from, Instant until) {
        return rows.starting(status, from, until);
    }

    /** Everybody's visits in that time, cancelled ones too, earliest first, at most 5,000. */
    @Transactional(readOnly = true)
    public List<Agreed> of(ClinicId clinic, Instant from, Instant until) {
        return rows.of(clinic, from, until);
    }

    /** One practitioner's visits in that time, cancelled ones too, earliest first. */
    @Transactional(readOnly = true)
    public List<Agreed> of(ClinicId clinic, String practitioner, Instant from, Instant until) {
        return rows.of(clinic, practitioner, from, until);
    }

    /** What takes place in each room and device in that time, by its unit ({@code room:consultorio#1}), earliest first. */
    @Transactional(readOnly = true)
    public Map<String, List<Appointment>> byUnit(ClinicId clinic, Instant from, Instant until) {
        return rows.byUnit(clinic, from, until);
    }
}
