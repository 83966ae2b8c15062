-- conversation: the thread with one correspondent, and the lane that lets one turn run at a time.

create table lane (
    correspondent_id uuid primary key,
    clinic_id uuid not null,
    version bigint not null default 0,
    owner uuid,
    leased_until timestamptz,
    attempts int not null default 0,
    retry_at timestamptz
) with (fillfactor = 70);
create index lane_leased on lane (leased_until) where owner is not null;
comment on table lane is 'Who runs the turns of a correspondent now, and the version that fences everybody else off. No personal data; kept as long as the correspondent.';

create table conversation (
    id uuid primary key,
    clinic_id uuid not null,
    correspondent_id uuid not null,
    status text not null check (status in ('automated', 'queued', 'attended', 'resolved')),
    phase text not null,
    dialog jsonb not null,
    opened_at timestamptz not null,
    last_activity_at timestamptz not null,
    resolved_at timestamptz
) with (fillfactor = 70);
create unique index conversation_open on conversation (correspondent_id) where status <> 'resolved';
create index conversation_recent on conversation (clinic_id, last_activity_at desc);
comment on table conversation is 'A thread with one correspondent: its status and where the dialogue stands. Patient data; kept 365 days.';

create table turn_record (
    id uuid primary key,
    clinic_id uuid not null,
    conversation_id uuid not null,
    step text not null,
    urgency text not null,
    rules text not null,
    rules_version text not null,
    intents text not null,
    reader text not null,
    taken_at timestamptz not null
);
create index turn_record_conversation on turn_record (conversation_id, taken_at);
comment on table turn_record is 'What was understood and decided at each turn, and by which rules and reader; no words of the patient. Kept 365 days.';
