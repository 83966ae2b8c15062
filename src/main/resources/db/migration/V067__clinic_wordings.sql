-- engagement: a clinic's own words for the messages it sends unasked.

create table clinic_wording (
    clinic_id uuid not null,
    template text not null,
    words text not null,
    changed_by text not null,
    changed_at timestamptz not null,
    primary key (clinic_id, template)
);
comment on table clinic_wording is 'The clinic''s own words for a message, with its places open. No patient data; kept until the usual words are taken back.';
