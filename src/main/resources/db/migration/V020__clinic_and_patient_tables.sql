-- clinic: one document per clinic and version. patient: the people cared for.

create table clinic_version (
    clinic_id uuid not null,
    version bigint not null,
    document jsonb not null,
    changed_by text not null,
    changed_at timestamptz not null,
    primary key (clinic_id, version)
);
comment on table clinic_version is 'Every version of a clinic: hours, practitioners, services, plans, prices, knowledge. No patient data; kept for good.';

create table patient (
    id uuid primary key,
    clinic_id uuid not null,
    name text not null,
    phone text,
    phone_key text,
    cpf text,
    birth_date date,
    plan text,
    card text,
    created_at timestamptz not null
);
create index patient_phone on patient (clinic_id, phone_key);
comment on table patient is 'A person cared for. Patient data; kept while the relation lasts, erased on request.';
comment on column patient.phone_key is 'The phone without Brazil''s ninth digit, for finding only; the phone itself is used verbatim.';
