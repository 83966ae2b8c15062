-- engagement: what patients answer after a visit.

create table survey (
    id uuid primary key,
    clinic_id uuid not null,
    appointment_id uuid not null unique,
    due_at timestamptz not null,
    status text not null check (status in ('planned', 'sent', 'answered', 'dropped')),
    reason text,
    score int check (score between 0 and 10),
    comment text,
    planned_at timestamptz not null,
    sent_at timestamptz,
    answered_at timestamptz
);
create index survey_due on survey (due_at) where status = 'planned';
create index survey_answered on survey (clinic_id, answered_at) where status = 'answered';
comment on table survey is 'One survey a visit, and the answer. Patient words in comment; kept 365 days, the score 5 years.';
