-- operations: what could not be processed, kept as it came until a person decides.

create table failed_message (
    id uuid primary key,
    origin text not null,
    origin_key text not null,
    group_key text not null,
    route_id text not null,
    step text not null,
    cause_type text not null,
    cause text not null,
    fingerprint text not null,
    attempts int not null,
    payload bytea not null,
    status text not null check (status in ('unresolved', 'retry_issued', 'resolved', 'archived')),
    failed_at timestamptz not null,
    changed_at timestamptz not null,
    unique (origin, origin_key)
);
create index failed_message_open on failed_message (status, failed_at desc, id);
create index failed_message_cause on failed_message (fingerprint, status);
create index failed_message_group on failed_message (group_key, failed_at);
comment on table failed_message is 'The original of a message that failed three times. May hold patient words; kept until resolved, at most 365 days.';
comment on column failed_message.group_key is 'What must stay in order: the correspondent or the topic key.';

create table failed_message_event (
    id uuid primary key,
    failed_message_id uuid not null references failed_message (id),
    what text not null,
    who text not null,
    detail text not null,
    happened_at timestamptz not null
);
create index failed_message_event_trail on failed_message_event (failed_message_id, happened_at);
comment on table failed_message_event is 'Who did what with a failed message. No patient words; kept 5 years.';
