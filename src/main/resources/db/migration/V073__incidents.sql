-- privacy: what leaked or may have, and until when the authority and the people must know (Res. CD/ANPD 15/2024).

create table incident (
    id uuid primary key,
    clinic_id uuid not null,
    what text not null,
    known_at timestamptz not null,
    due_at timestamptz not null,
    complement_due_at timestamptz not null,
    from_at timestamptz not null,
    until_at timestamptz not null,
    opened_by text not null,
    reported_at timestamptz,
    reported_by text
);
create index incident_of on incident (clinic_id, known_at desc);
comment on table incident is 'An incident with personal data, its terms and whether it was reported. No names; kept 5 years.';
comment on column incident.from_at is 'From then until until_at data may have been seen; the audit trail of that time tells whose.';
