-- engagement: what the reception changed in the agenda and the patient has yet to be told.

create table visit_notice (
    id uuid primary key,
    clinic_id uuid not null,
    appointment_id uuid not null,
    was_at timestamptz not null,
    was_with text not null,
    status text not null check (status in ('waiting', 'told', 'dropped', 'desk')),
    reason text,
    due_at timestamptz not null,
    conversation_id uuid,
    settled_at timestamptz
);
create unique index visit_notice_waiting on visit_notice (appointment_id) where status = 'waiting';
create index visit_notice_due on visit_notice (due_at) where status = 'waiting';
create index visit_notice_of_visit on visit_notice (appointment_id, due_at);
create index visit_notice_desk on visit_notice (clinic_id, settled_at) where status = 'desk';
comment on table visit_notice is 'A visit the reception moved or cancelled, and whether its patient was told. Ids and times only; kept 365 days.';
comment on column visit_notice.was_at is 'When the visit was before the first change the patient has not heard of.';
