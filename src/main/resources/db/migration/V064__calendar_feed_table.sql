-- engagement: who may read a practitioner's calendar without signing in.

create table calendar_feed (
    token_hash text primary key,
    clinic_id uuid not null,
    practitioner_code text not null,
    opened_at timestamptz not null,
    closed_at timestamptz
);
create unique index calendar_feed_one on calendar_feed (clinic_id, practitioner_code) where closed_at is null;
comment on table calendar_feed is 'A calendar address of a practitioner; only the hash of its secret is kept. Staff data; kept while in use.';
