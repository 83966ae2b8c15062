-- desk: requests for a person.

create table hand_off (
    id uuid primary key,
    clinic_id uuid not null,
    conversation_id uuid not null,
    reason text not null,
    priority text not null check (priority in ('emergency', 'urgent', 'normal')),
    status text not null check (status in ('waiting', 'assigned', 'returned', 'closed')),
    attendant text,
    opened_at timestamptz not null,
    due_at timestamptz not null,
    acknowledged_at timestamptz,
    closed_at timestamptz
);
create unique index hand_off_open on hand_off (conversation_id) where status in ('waiting', 'assigned');
create index hand_off_queue on hand_off (clinic_id, priority, opened_at) where status = 'waiting';
comment on table hand_off is 'A request for a person in the priority queue. Ids only; kept 365 days.';
