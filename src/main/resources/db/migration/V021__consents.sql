-- patient: what a correspondent was told and what they said about it.

create table consent (
    id uuid primary key,
    clinic_id uuid not null,
    correspondent_id uuid not null,
    purpose text not null check (purpose in ('notice', 'messages', 'ai')),
    granted boolean not null,
    text_version int not null,
    turn_id uuid not null,
    given_at timestamptz not null
);
create index consent_latest on consent (correspondent_id, purpose, given_at desc);
comment on table consent is 'What a correspondent was told (privacy notice) or said yes or no to (reminders and other messages we start; answers by AI); the latest row of a purpose counts, the older ones prove it. Personal data; kept while the relation lasts and five years more.';
comment on column consent.text_version is 'Version of the words shown with it.';
