-- engagement: what the clinic says unasked before a visit.

create table reminder (
    id uuid primary key,
    clinic_id uuid not null,
    appointment_id uuid not null,
    kind text not null check (kind in ('day-before', 'hours-before')),
    starts_at timestamptz not null,
    due_at timestamptz not null,
    status text not null check (status in ('planned', 'sent', 'dropped')),
    reason text,
    conversation_id uuid,
    planned_at timestamptz not null,
    settled_at timestamptz,
    unique (appointment_id, kind, starts_at)
);
create index reminder_due on reminder (due_at) where status = 'planned';
create index reminder_visit on reminder (clinic_id, starts_at);
comment on table reminder is 'What a patient is reminded of, and what became of it. Ids only; kept 365 days.';
comment on column reminder.starts_at is 'The start it reminds of: an appointment that moved gets new rows and the old ones are dropped.';
