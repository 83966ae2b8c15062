-- experiment: which wording of a message serves patients better.

create table wording_test (
    id uuid primary key,
    clinic_id uuid not null,
    template text not null,
    state text not null check (state in ('running', 'chosen', 'ended')),
    chosen text,
    opened_at timestamptz not null,
    closed_at timestamptz,
    check ((state = 'chosen') = (chosen is not null))
);
create unique index wording_test_live on wording_test (clinic_id, template) where state <> 'ended';
comment on table wording_test is 'A comparison of wordings of one message; once chosen, its words stay in use until another test of that message. No personal data; kept 5 years.';

create table wording_variant (
    test_id uuid not null references wording_test (id),
    variant text not null check (variant in ('A', 'B', 'C')),
    clinic_id uuid not null,
    words text,
    primary key (test_id, variant)
);
comment on table wording_variant is 'The wordings compared; A has none of its own, for it is the usual one. No personal data; kept as long as the test.';

create table wording_exposure (
    test_id uuid not null references wording_test (id),
    patient_id uuid not null,
    clinic_id uuid not null,
    variant text not null,
    first_at timestamptz not null,
    primary key (test_id, patient_id)
);
comment on table wording_exposure is 'Who was shown which wording first when. Patient ids; kept 365 days.';
