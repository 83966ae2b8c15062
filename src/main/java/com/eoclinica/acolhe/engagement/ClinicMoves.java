package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.scheduling.Agreed;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.Closing;
import com.eoclinica.acolhe.scheduling.Diary;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens what the clinic must move: closes the practitioner's time and lists the visits in it, together. */
@Component
public class ClinicMoves {

    private static final int PAGE = 500;

    private final Clinics clinics;
    private final Diary diary;
    private final MovingVisitRows rows;
    private final Clock clock;

    ClinicMoves(Clinics clinics, Diary diary, MovingVisitRows rows, Clock clock) {
        this.clinics = clinics;
        this.diary = diary;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The patients of these visits are asked one after another.
     *
     * @param from clinic-local, inclusive
     * @param until exclusive
     * @return empty when there is no such practitioner
     */
    @Transactional
    public Optional<List<MovingVisit>> open(
            Clinic clinic, String practitioner, LocalDateTime from, LocalDateTime until, String who) {
        return clinic.practitioner(practitioner).map(each -> {
            clinics.replace(Closing.of(clinic, each, from, until), who);
            return opened(clinic, practitioner, from, until, who);
        });
    }

    private List<MovingVisit> opened(
            Clinic clinic, String practitioner, LocalDateTime from, LocalDateTime until, String who) {
        var move = Ids.next();
        var start = from.atZone(clinic.zone()).toInstant();
        var end = until.atZone(clinic.zone()).toInstant();
        rows.open(move, clinic.id(), practitioner, start, end, who, clock.instant());
        diary.starting(AppointmentStatus.BOOKED, start, end).stream()
                .map(Agreed::appointment)
                .filter(each -> each.clinicId().equals(clinic.id()))
                .filter(each -> each.slot().practitionerCode().equals(practitioner))
                .forEach(each -> rows.add(move, each));
        return rows.of(move);
    }

    /** {@code status} is waiting, asked, moved, cancelled or desk. */
    @Transactional(readOnly = true)
    public List<MovingVisit> list(@Nullable String status) {
        return rows.list(status, PAGE);
    }

    @Transactional(readOnly = true)
    public List<UUID> due() {
        return rows.open(PAGE);
    }
}
