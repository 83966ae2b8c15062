-- access: keys of machines; what is kept cannot be used to call anything.

create table api_key (
    id uuid primary key,
    clinic_id uuid not null,
    name text not null,
    prefix text not null unique,
    hash bytea not null unique,
    scopes text[] not null check (cardinality(scopes) > 0),
    created_by uuid not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz
);
create index api_key_of_clinic on api_key (clinic_id, created_at desc);
comment on table api_key is 'A machine that may call the faces. No patient data; kept 5 years after its end.';
comment on column api_key.hash is 'SHA-256 of the whole key, which has 256 random bits and is shown once.';
