package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.scheduling.Agreed;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.Diary;
import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks once after each visit how it was: a day later, by day, and never after something grave. */
@Component
public class Surveys {

    private static final Duration LOOK_BACK = Duration.ofDays(5);
    private static final Duration USELESS_AFTER = Duration.ofDays(7);
    private static final Duration SCORE_OF = Duration.ofDays(90);
    private static final int BATCH = 200;
    private static final int PAGE = 500;

    private final Diary diary;
    private final SurveyRows rows;
    private final SurveyMessages messages;
    private final Clinics clinics;
    private final EngagementSettings settings;
    private final Clock clock;

    Surveys(
            Diary diary,
            SurveyRows rows,
            SurveyMessages messages,
            Clinics clinics,
            EngagementSettings settings,
            Clock clock) {
        this.diary = diary;
        this.rows = rows;
        this.messages = messages;
        this.clinics = clinics;
        this.settings = settings;
        this.clock = clock;
    }

    /** Writes down what is to be asked after the visits of the last days, then says what is due. */
    @Transactional
    public List<UUID> due() {
        var now = clock.instant();
        diary.starting(AppointmentStatus.FULFILLED, now.minus(LOOK_BACK), now).stream()
                .map(Agreed::appointment)
                .forEach(each -> rows.add(each, due(each), now));
        return rows.due(now, BATCH);
    }

    private Instant due(Appointment visit) {
        var zone = clinics.get(visit.clinicId()).zone();
        return settings.quiet().orLater(visit.slot().end().plus(settings.surveyAfter()), zone);
    }

    @Transactional
    public void send(UUID id) {
        rows.claim(id).ifPresent(this::settle);
    }

    private void settle(Survey survey) {
        var now = clock.instant();
        var zone = clinics.get(survey.clinicId()).zone();
        var visit = diary.find(survey.appointmentId()).map(Agreed::appointment);
        if (visit.filter(each -> each.status() == AppointmentStatus.FULFILLED).isEmpty())
            rows.dropped(survey.id(), "not-fulfilled");
        else if (now.isAfter(survey.dueAt().plus(USELESS_AFTER))) rows.dropped(survey.id(), "late");
        else if (!settings.quiet().covers(now, zone)) ask(survey, visit.get(), now);
    }

    private void ask(Survey survey, Appointment visit, Instant now) {
        switch (messages.say(survey, visit)) {
            case Contact.Reached _ -> rows.sent(survey.id(), now);
            case Contact.NotNow _, Contact.WithPerson _ -> {}
            case Contact.Never(var reason) -> rows.dropped(survey.id(), reason);
        }
    }

    /** @return true when a person should speak with them */
    @Transactional
    boolean rate(AppointmentId visit, int score) {
        return rows.answered(visit, score, clock.instant()) && NetPromoter.isDetractor(score);
    }

    @Transactional
    void comment(AppointmentId visit, String words) {
        rows.comment(visit, words);
    }

    @Transactional(readOnly = true)
    public List<Survey> list(@Nullable String status) {
        return rows.list(status, PAGE);
    }

    /** Of the answers of the last 90 days. */
    @Transactional(readOnly = true)
    public NetPromoter score(ClinicId clinic) {
        return NetPromoter.of(rows.scores(clinic, clock.instant().minus(SCORE_OF)));
    }
}
