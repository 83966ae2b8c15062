-- Fills a clinic for timing the console: 100,000 conversations, 1,000,000 messages, 300,000 turns, 10,000 failed messages,
-- 20,000 patients with 60,000 visits, 200 waiting
-- hand-offs among 75,000 closed ones. Invented people only. Run once against an empty development database:
--   psql "$URL" -v clinic=0192f0c1-0000-7000-8000-000000000001 -f tests/bench/console-seed.sql
set synchronous_commit = off;

create temp table seed_person as
select i, md5('person' || i)::uuid as id, md5('thread' || i)::uuid as conversation,
       now() - (i * interval '5 minutes') as at
  from generate_series(1, 100000) i;

insert into correspondent (id, clinic_id, session, chat_id, phone, created_at)
select id, :'clinic', 'default', (5511900000000 + i) || '@c.us', '+' || (5511900000000 + i), at from seed_person;

insert into conversation (id, clinic_id, correspondent_id, status, phase, dialog, opened_at, last_activity_at, resolved_at)
select conversation, :'clinic', id, (array['automated', 'resolved', 'resolved', 'resolved'])[i % 4 + 1],
       (array['greeting', 'symptom_gathering', 'booking', 'confirmation'])[i % 4 + 1], '{}', at - interval '10 minutes', at,
       case when i % 4 > 0 then at end
  from seed_person;

-- Kept before words were sealed, and so readable whoever's key it would be; unsealing is timed with a thread of its own.
insert into inbound_message (id, clinic_id, correspondent_id, session, dedupe_key, kind, body, sent_at, received_at, state)
select md5('in' || p.i || '/' || n)::uuid, :'clinic', p.id, 'default', 'seed/' || p.i || '/' || n, 'Text',
       jsonb_build_object('kind', 'Text', 'text', 'quero marcar uma consulta ' || n, 'envelope', jsonb_build_object(
           'session', 'default', 'messageId', 'SEED' || p.i || '/' || n, 'dedupeKey', 'seed/' || p.i || '/' || n,
           'chatId', (5511900000000 + p.i) || '@c.us', 'addresses', jsonb_build_array((5511900000000 + p.i) || '@c.us'),
           'phone', '+' || (5511900000000 + p.i), 'pushName', 'Pessoa', 'sentAt', '2026-01-01T12:00:00Z')),
       p.at - n * interval '1 minute', p.at - n * interval '1 minute', 'processed'
  from seed_person p, generate_series(1, 5) n;

insert into outbound_message (id, clinic_id, correspondent_id, conversation_id, session, chat_id, message_id, template, body,
                              status, not_before, created_at, sent_at, acknowledged_at)
select md5('out' || p.i || '/' || n)::uuid, :'clinic', p.id, p.conversation, 'default', (5511900000000 + p.i) || '@c.us',
       'SEED' || p.i || '/' || n, 'greeting', 'Olá! Para qual especialidade?', 'read', p.at - n * interval '1 minute',
       p.at - n * interval '1 minute', p.at, p.at
  from seed_person p, generate_series(1, 5) n;

insert into turn_record (id, clinic_id, conversation_id, step, urgency, rules, rules_version, intents, reader, taken_at)
select md5('turn' || p.i || '/' || n)::uuid, :'clinic', p.conversation, 'reply', 'routine', '', 'seed', 'book', 'local',
       p.at - n * interval '1 minute'
  from seed_person p, generate_series(1, 3) n;

insert into patient (id, clinic_id, name, phone, created_at)
select id, :'clinic', 'Pessoa ' || i, '+' || (5511900000000 + i), at from seed_person where i <= 20000;

insert into appointment (id, clinic_id, patient_id, practitioner_code, service_code, starts_at, ends_at, status, request_id,
                         created_at, changed_at)
select md5('visit' || p.i || '/' || n)::uuid, :'clinic', p.id, 'ana-ribeiro', 'consulta-cardiologia',
       date_trunc('hour', now()) + (p.i % 700 - 350) * interval '1 day' + n * interval '20 minutes',
       date_trunc('hour', now()) + (p.i % 700 - 350) * interval '1 day' + (n + 1) * interval '20 minutes',
       case when p.i % 700 < 350 then 'fulfilled' else 'booked' end, 'seed/' || p.i || '/' || n, now(), now()
  from seed_person p, generate_series(1, 3) n where p.i <= 20000;

insert into occupancy (id, clinic_id, resource, during, request_id)
select md5('taken' || d || '/' || h)::uuid, :'clinic', 'practitioner:ana-ribeiro',
       tstzrange(date_trunc('day', now()) + d * interval '1 day' + h * interval '1 hour',
                 date_trunc('day', now()) + d * interval '1 day' + h * interval '1 hour' + interval '30 minutes'), 'seed'
  from generate_series(0, 349) d, generate_series(11, 20) h
    on conflict do nothing;

insert into hand_off (id, clinic_id, conversation_id, reason, priority, status, opened_at, due_at, acts_at)
select md5('handoff' || i)::uuid, :'clinic', conversation, 'requested', (array['normal', 'urgent'])[i % 2 + 1], 'waiting',
       now() - i * interval '1 minute', now() + interval '1 day', now() + interval '1 day'
  from seed_person where i % 4 = 0 and i <= 800;

-- What the desk has done before must not slow down what waits.
insert into hand_off (id, clinic_id, conversation_id, reason, priority, status, opened_at, due_at, acts_at, closed_at)
select md5('closed' || i)::uuid, :'clinic', conversation, 'requested', 'normal', 'closed', at, at, at, at
  from seed_person where i % 4 > 0 and i > 800;

insert into failed_message (id, origin, origin_key, group_key, route_id, step, cause_type, cause, fingerprint, attempts,
                            payload, status, failed_at, changed_at)
select md5('failed' || i)::uuid, (array['lane:turns', 'kafka:channel.message-received.v1'])[i % 2 + 1], 'seed/' || i,
       'group/' || i % 4000, 'conversation.take-turn', 'read-' || i % 12, 'org.example.Cause', 'org.example.Cause',
       'conversation.take-turn|read-' || i % 12 || '|Cause', 1, convert_to('{"event":"message"}', 'UTF8'),
       'unresolved', now() - i * interval '9 seconds', now()
  from generate_series(1, 10000) i;

insert into failed_message_event (id, failed_message_id, what, who, detail, happened_at)
select md5('event' || id)::uuid, id, 'parked', 'acolhe', fingerprint, failed_at from failed_message where origin_key like 'seed/%';

drop table seed_person;
analyze;
