-- engagement: patients who are asked back, and their links to a calendar file.

create table return_reminder (
    id uuid primary key,
    clinic_id uuid not null,
    appointment_id uuid not null unique,
    due_at timestamptz not null,
    status text not null check (status in ('planned', 'sent', 'dropped')),
    reason text,
    planned_at timestamptz not null,
    settled_at timestamptz
);
create index return_reminder_due on return_reminder (due_at) where status = 'planned';
comment on table return_reminder is 'One question a visit whether to book the return, and what became of it. Ids only; kept 365 days.';

create table visit_link (
    token_hash text primary key,
    clinic_id uuid not null,
    appointment_id uuid not null,
    expires_at timestamptz not null
);
comment on table visit_link is 'A patient''s link to the calendar file of a visit; only the hash of its secret is kept. Ids only; useless a day after the visit, deleted with the visit.';
