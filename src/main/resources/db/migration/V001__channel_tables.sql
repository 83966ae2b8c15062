-- channel: who writes to the clinic, what came in, what goes out.

create table correspondent (
    id uuid primary key,
    clinic_id uuid not null,
    session text not null,
    chat_id text not null,
    phone text,
    created_at timestamptz not null
);
comment on table correspondent is 'Somebody who writes to the clinic on one WhatsApp session. Patient data; kept while the relation lasts, erased on request.';
comment on column correspondent.chat_id is 'The address to answer to, verbatim as the provider gave it.';
comment on column correspondent.phone is 'E.164 when the provider told it; null for a hidden id (lid) not yet resolved.';

create table correspondent_address (
    session text not null,
    address text not null,
    correspondent_id uuid not null references correspondent (id),
    clinic_id uuid not null,
    primary key (session, address)
);
comment on table correspondent_address is 'Every address (phone, hidden id) by which a correspondent was seen. Never merged on a guess. Patient data; kept as long as the correspondent.';

create table inbound_message (
    id uuid primary key,
    clinic_id uuid not null,
    correspondent_id uuid not null,
    session text not null,
    dedupe_key text not null,
    kind text not null,
    body jsonb not null,
    sent_at timestamptz not null,
    received_at timestamptz not null,
    state text not null default 'waiting' check (state in ('waiting', 'processed', 'parked')),
    turn_id uuid,
    unique (session, dedupe_key)
);
create index inbound_message_waiting on inbound_message (correspondent_id, sent_at) where state = 'waiting';
create index inbound_message_history on inbound_message (correspondent_id, sent_at);
comment on table inbound_message is 'Inbox and history in one: each message once, waiting until its turn is committed. Patient words; kept 365 days.';

create table outbound_message (
    id uuid primary key,
    clinic_id uuid not null,
    correspondent_id uuid not null,
    conversation_id uuid,
    turn_id uuid,
    session text not null,
    chat_id text not null,
    message_id text not null,
    template text not null,
    body text not null,
    status text not null check (status in ('queued', 'sending', 'sent', 'delivered', 'read', 'failed')),
    position bigint generated always as identity,
    attempts int not null default 0,
    resends int not null default 0,
    not_before timestamptz not null,
    leased_until timestamptz,
    owner uuid,
    created_at timestamptz not null,
    sent_at timestamptz,
    acknowledged_at timestamptz,
    unique (session, message_id)
);
create unique index outbound_message_one_at_a_time on outbound_message (correspondent_id) where status = 'sending';
create index outbound_message_queued on outbound_message (correspondent_id, position) where status = 'queued';
create index outbound_message_unacknowledged on outbound_message (sent_at) where status = 'sent' and acknowledged_at is null;
create index outbound_message_history on outbound_message (correspondent_id, created_at);
comment on table outbound_message is 'Outbox and history in one: what the clinic answered, in order per correspondent. Patient data; kept 365 days.';
comment on column outbound_message.message_id is 'Our own WhatsApp message id, chosen before sending so that a send is never repeated blindly.';

create table channel_session (
    session text primary key,
    clinic_id uuid not null,
    status text not null,
    changed_at timestamptz not null
);
comment on table channel_session is 'Last known state of each WhatsApp session. No personal data; kept while the session exists.';
