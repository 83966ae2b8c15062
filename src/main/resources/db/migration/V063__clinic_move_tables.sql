-- engagement: visits the clinic itself must move, and how far each patient is.

create table clinic_move (
    id uuid primary key,
    clinic_id uuid not null,
    practitioner_code text not null,
    from_at timestamptz not null,
    until_at timestamptz not null,
    opened_by text not null,
    opened_at timestamptz not null
);
comment on table clinic_move is 'A time in which a practitioner cannot attend. Staff data; kept 5 years.';

create table clinic_move_visit (
    id uuid primary key,
    clinic_id uuid not null,
    move_id uuid not null references clinic_move (id),
    appointment_id uuid not null,
    starts_at timestamptz not null,
    status text not null check (status in ('waiting', 'asked', 'moved', 'cancelled', 'desk')),
    reason text,
    conversation_id uuid,
    asked_at timestamptz,
    settled_at timestamptz,
    unique (move_id, appointment_id)
);
create index clinic_move_visit_open on clinic_move_visit (starts_at) where status in ('waiting', 'asked');
comment on table clinic_move_visit is 'One visit the clinic must move: asked, moved, cancelled, or left to the desk. Ids only; kept 365 days.';
