-- scheduling: time that was booked and is free again.

create table freed_slot (
    id uuid primary key,
    clinic_id uuid not null,
    practitioner_code text not null,
    service_code text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    freed_at timestamptz not null,
    settled_at timestamptz
);
create index freed_slot_open on freed_slot (starts_at) where settled_at is null;
comment on table freed_slot is 'Booked time that was given up, until the waiting list is done with it. No personal data; kept 30 days.';
