-- privacy: what people ask for, what must not be deleted, and the proof of what was.

create table rights_request (
    id uuid primary key,
    clinic_id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('access', 'erasure', 'correction', 'portability', 'sharing')),
    turn_id uuid unique,
    opened_at timestamptz not null,
    due_at timestamptz not null,
    warned_at timestamptz,
    closed_at timestamptz,
    closed_by text,
    outcome text check (outcome in ('done', 'refused'))
);
create unique index rights_request_open on rights_request (person_id, kind) where closed_at is null;
create index rights_request_due on rights_request (due_at) where closed_at is null;
comment on table rights_request is 'What a person asked for under art. 18 of the LGPD and until when it is due. Ids only; kept 5 years.';
comment on column rights_request.person_id is 'A correspondent or a patient.';
comment on column rights_request.turn_id is 'The turn in which they asked; null when the officer wrote it down.';

create table legal_hold (
    id uuid primary key,
    clinic_id uuid not null,
    person_id uuid not null,
    reason text not null,
    opened_by text not null,
    opened_at timestamptz not null,
    lifted_by text,
    lifted_at timestamptz
);
create unique index legal_hold_open on legal_hold (person_id) where lifted_at is null;
comment on table legal_hold is 'Whose data must not be deleted, and why (a lawsuit, an order of an authority). Kept 5 years after it is lifted.';

create table erasure (
    id uuid primary key,
    clinic_id uuid not null,
    correspondents uuid[] not null,
    patients uuid[] not null,
    erased_by text not null,
    erased_at timestamptz not null,
    settled_at timestamptz
);
create index erasure_unsettled on erasure (erased_at) where settled_at is null;
comment on table erasure is 'Who was erased, by ids that lead to nobody any more. No personal data; kept 5 years.';
comment on column erasure.settled_at is 'When a second look found nothing that had come in between.';

create table deletion_proof (
    id uuid primary key,
    clinic_id uuid,
    table_name text not null,
    reason text not null check (reason in ('erasure', 'retention')),
    erasure_id uuid,
    row_count int not null,
    older_than timestamptz,
    happened_at timestamptz not null
);
create index deletion_proof_of on deletion_proof (erasure_id);
create index deletion_proof_by_time on deletion_proof (clinic_id, happened_at);
comment on table deletion_proof is 'How many rows were deleted or blanked where, when and why. Counts only; kept 5 years.';
comment on column deletion_proof.clinic_id is 'Null for a table whose rows belong to no clinic.';
