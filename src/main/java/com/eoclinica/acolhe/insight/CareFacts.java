package com.eoclinica.acolhe.insight;

import java.util.List;

/** How a day's hand-offs, visits and surveys are counted: each statement gives measure, part and amount. */
final class CareFacts {

    /** One that nobody has taken yet is late as soon as its time is over. */
    private static final String HAND_OFFS = """
            with opened as (
                select *, acknowledged_at is null and due_at < :now and status = 'waiting' as forgotten from hand_off
                 where clinic_id = :clinic and opened_at >= :from and opened_at < :until)
            select 'hand-offs', reason, count(*) from opened group by reason
            union all
            select 'hand-offs.in-time', '', count(*) from opened where acknowledged_at <= due_at
            union all
            select 'hand-offs.late', '', count(*) from opened where acknowledged_at > due_at or forgotten
            union all
            select 'hand-offs.waits',
                   width_bucket(extract(epoch from acknowledged_at - opened_at)::float8, cast(:limits as float8[]))::text,
                   count(*)
              from opened where acknowledged_at is not null group by 2
            """;

    /** On the day they were to take place. */
    private static final String VISITS = """
            select 'visits.' || status || '.' || split, code, count(*)
              from appointment,
                   lateral (values ('practitioner', practitioner_code), ('service', service_code)) as by (split, code)
             where clinic_id = :clinic and starts_at >= :from and starts_at < :until
               and status in ('fulfilled', 'noshow', 'cancelled')
             group by 1, 2
            """;

    private static final String SURVEYS = """
            select 'surveys', case when score >= 9 then 'promoter' when score >= 7 then 'passive' else 'detractor' end,
                   count(*)
              from survey
             where clinic_id = :clinic and answered_at >= :from and answered_at < :until and status = 'answered'
             group by 2
            """;

    static final List<String> ALL = List.of(HAND_OFFS, VISITS, SURVEYS);

    private CareFacts() {}
}
