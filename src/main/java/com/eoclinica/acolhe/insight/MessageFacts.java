package com.eoclinica.acolhe.insight;

import java.util.List;

/** How a day's messages and conversations are counted: each statement gives measure, part and amount. */
final class MessageFacts {

    private static final String MESSAGES = """
            select 'messages.in' as measure, '' as part, count(*) as amount from inbound_message
             where clinic_id = :clinic and received_at >= :from and received_at < :until and kind <> 'AnsweredByPhone'
            union all
            select 'messages.out', case when template = 'attendant' then 'person' else 'assistant' end, count(*)
              from outbound_message
             where clinic_id = :clinic and created_at >= :from and created_at < :until and status <> 'withdrawn'
             group by 2
            """;

    /** A thread we opened ourselves counts once the patient answers, which takes a turn. */
    private static final String CONVERSATIONS = """
            select measure, '', count(*)
              from (select c.status = 'attended'
                           or exists (select from hand_off h where h.conversation_id = c.id) as person,
                           exists (select from turn_record t where t.conversation_id = c.id
                                      and ('book' = any (string_to_array(t.intents, ',')) or t.step = 'Book')) as wanted,
                           exists (select from outbound_message o
                                    where o.correspondent_id = c.correspondent_id and o.created_at >= c.opened_at
                                      and o.conversation_id = c.id and o.template = 'booked') as booked
                      from conversation c
                     where c.clinic_id = :clinic and c.opened_at >= :from and c.opened_at < :until
                       and exists (select from turn_record t where t.conversation_id = c.id)) as opened,
                   lateral (values ('conversations', true), ('conversations.automated', not person),
                                   ('booking.wanted', wanted or booked), ('booking.done', booked)) as fact (measure, holds)
             where holds group by measure
            """;

    /** From the first message of a turn until the answer left. */
    private static final String ANSWERS = """
            select 'answers', width_bucket(seconds, cast(:limits as float8[]))::text, count(*)
              from (select extract(epoch from min(o.sent_at) - min(i.received_at))::float8 as seconds
                      from outbound_message o
                      join inbound_message i on i.correspondent_id = o.correspondent_id and i.turn_id = o.turn_id
                     where o.clinic_id = :clinic and o.created_at >= :from and o.created_at < :until
                       and o.sent_at is not null
                       and i.received_at >= :from - interval '1 day' and i.received_at < :until
                     group by o.turn_id) as answer
             group by 2
            """;

    private static final String TURNS = """
            select 'turns', case when model_outcome = 'understood' then 'model' else 'local' end, count(*) from turn_record
             where clinic_id = :clinic and taken_at >= :from and taken_at < :until group by 2
            union all
            select 'model.cost', '', coalesce(sum(cost_micros), 0) from turn_record
             where clinic_id = :clinic and taken_at >= :from and taken_at < :until
            """;

    static final List<String> ALL = List.of(MESSAGES, CONVERSATIONS, ANSWERS, TURNS);

    private MessageFacts() {}
}
