-- engagement: whom the desk called, and what came of it.

create table call_try (
    id uuid primary key,
    clinic_id uuid not null,
    about_id uuid not null,
    outcome text not null check (outcome in ('done', 'confirmed', 'no-answer')),
    called_by text not null,
    called_at timestamptz not null
);
create index call_try_about on call_try (clinic_id, about_id);
comment on table call_try is 'The desk called a patient about a visit, an answer to a survey, or a visit to move. Ids only; kept 365 days.';
