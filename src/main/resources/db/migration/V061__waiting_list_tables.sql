-- engagement: who waits for a free slot, and to whom a freed one was offered.

create table waiting_entry (
    id uuid primary key,
    clinic_id uuid not null,
    patient_id uuid not null,
    specialty text,
    practitioner_code text,
    plan text,
    from_at timestamp,
    until_at timestamp,
    urgency int not null default 0,
    status text not null check (status in ('waiting', 'booked', 'left')),
    joined_at timestamptz not null,
    settled_at timestamptz
);
create unique index waiting_entry_once on waiting_entry
    (clinic_id, patient_id, coalesce(specialty, ''), coalesce(practitioner_code, '')) where status = 'waiting';
create index waiting_entry_queue on waiting_entry (clinic_id, urgency desc, joined_at) where status = 'waiting';
comment on table waiting_entry is 'A patient waiting for a slot to become free. Patient data; kept 365 days.';
comment on column waiting_entry.from_at is 'What they wish for, on the clinic''s wall clock.';

create table vacancy_offer (
    id uuid primary key,
    clinic_id uuid not null,
    entry_id uuid not null references waiting_entry (id),
    freed_slot_id uuid not null,
    practitioner_code text not null,
    service_code text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    status text not null check (status in ('open', 'taken', 'declined', 'expired', 'unreachable', 'refused')),
    offered_at timestamptz not null,
    expires_at timestamptz not null,
    unique (entry_id, freed_slot_id)
);
create unique index vacancy_offer_exclusive on vacancy_offer (freed_slot_id) where status = 'open';
create unique index vacancy_offer_one_each on vacancy_offer (entry_id) where status = 'open';
create index vacancy_offer_expiring on vacancy_offer (expires_at) where status = 'open';
comment on table vacancy_offer is 'A freed slot kept for one waiting patient for a while. Ids only; kept 365 days.';
