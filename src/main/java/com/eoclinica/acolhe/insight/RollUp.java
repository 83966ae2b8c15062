package com.eoclinica.acolhe.insight;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the days: today and yesterday again and again, the last month twice a day for what is noted late, older ones once. */
@Component
public class RollUp {

    private static final int DAYS_BACK = 400;
    private static final int AT_ONCE = 40;

    private final JdbcClient db;
    private final Clinics clinics;
    private final Clock clock;

    RollUp(JdbcClient db, Clinics clinics, Clock clock) {
        this.db = db;
        this.clinics = clinics;
        this.clock = clock;
    }

    /** The days to be counted now, newest first. */
    @Transactional(readOnly = true)
    public List<ClinicDay> due() {
        return db.sql("select distinct clinic_id from clinic_version").query(UUID.class).list().stream()
                .map(ClinicId::new)
                .flatMap(this::due)
                .toList();
    }

    private Stream<ClinicDay> due(ClinicId clinic) {
        var today = LocalDate.ofInstant(clock.instant(), clinics.get(clinic).zone());
        return db
                .sql("""
                        select cast(d.day as date)
                          from generate_series(
                                   greatest(cast(:today as date) - cast(:back as int),
                                            least(cast((select min(opened_at) from conversation where clinic_id = :clinic) as date),
                                                  cast((select min(starts_at) from appointment where clinic_id = :clinic) as date)) - 1),
                                   cast(:today as date), interval '1 day') as d (day)
                          left join figured_day f on f.clinic_id = :clinic and f.day = cast(d.day as date)
                         where f.counted_at is null or d.day >= cast(:today as date) - 1
                            or (d.day >= cast(:today as date) - 30 and f.counted_at < cast(:now as timestamptz) - interval '12 hours')
                         order by 1 desc limit :most
                        """)
                .param("clinic", clinic.value())
                .param("today", today)
                .param("back", DAYS_BACK)
                .param("now", at(clock.instant()))
                .param("most", AT_ONCE)
                .query(LocalDate.class)
                .list()
                .stream()
                .map(day -> new ClinicDay(clinic, day));
    }

    /** Replaces the figures of that day; two instances that count it at once take turns. */
    @Transactional
    public void count(ClinicDay day) {
        var now = at(clock.instant());
        var clinic = day.clinic().value();
        db.sql("""
                        insert into figured_day (clinic_id, day, counted_at) values (?, ?, ?)
                        on conflict (clinic_id, day) do update set counted_at = excluded.counted_at
                        """).params(clinic, day.day(), now).update();
        db.sql("delete from daily_figure where clinic_id = ? and day = ?")
                .params(clinic, day.day())
                .update();
        Stream.of(MessageFacts.ALL, CareFacts.ALL).flatMap(List::stream).forEach(facts -> add(facts, day, now));
    }

    private void add(String facts, ClinicDay day, OffsetDateTime now) {
        var zone = clinics.get(day.clinic()).zone();
        db.sql("insert into daily_figure (clinic_id, day, measure, part, amount)"
                        + " select :clinic, :day, measure, part, amount from (" + facts
                        + ") as fact (measure, part, amount) where amount > 0")
                .param("clinic", day.clinic().value())
                .param("day", day.day())
                .param("from", day.day().atStartOfDay(zone).toOffsetDateTime())
                .param("until", day.day().plusDays(1).atStartOfDay(zone).toOffsetDateTime())
                .param("now", now)
                .param("limits", Waits.LIMITS.stream().map(String::valueOf).toArray(String[]::new))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
