-- scheduling: what occupies a practitioner's time, and the appointments.

create extension if not exists btree_gist;

create table appointment (
    id uuid primary key,
    clinic_id uuid not null,
    patient_id uuid not null,
    practitioner_code text not null,
    service_code text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    status text not null check (status in ('proposed', 'pending', 'booked', 'arrived', 'fulfilled', 'cancelled', 'noshow',
                                           'entered-in-error', 'checked-in', 'waitlist')),
    plan text,
    price_cents int,
    request_id text not null unique,
    confirmed_at timestamptz,
    cancel_reason text,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    check (starts_at < ends_at)
);
create index appointment_patient on appointment (patient_id, starts_at);
create index appointment_agenda on appointment (clinic_id, starts_at);
comment on table appointment is 'The book. Patient data; kept 5 years, pseudonymised one year after the last visit.';
comment on column appointment.request_id is 'The request that made or last moved it: asking again finds it instead of booking twice.';

create table appointment_history (
    id uuid primary key,
    clinic_id uuid not null,
    appointment_id uuid not null references appointment (id),
    what text not null,
    starts_at timestamptz not null,
    practitioner_code text not null,
    happened_at timestamptz not null
);
create index appointment_history_of on appointment_history (appointment_id, happened_at);
comment on table appointment_history is 'What happened to an appointment, and when. Ids only; kept 5 years.';

create table occupancy (
    id uuid primary key,
    clinic_id uuid not null,
    resource text not null,
    during tstzrange not null,
    request_id text not null,
    appointment_id uuid,
    expires_at timestamptz,
    exclude using gist (clinic_id with =, resource with =, during with &&)
);
create index occupancy_request on occupancy (request_id);
create index occupancy_appointment on occupancy (appointment_id);
comment on table occupancy is 'Time of a practitioner that is taken: by an appointment, or held for a while (expires_at). The exclusion constraint is the last word. No personal data.';
