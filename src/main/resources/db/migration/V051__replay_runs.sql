-- operations: many messages put back in growing batches, watched, and stopped by themselves when they fail again.

create table replay_run (
    id uuid primary key,
    started_by text not null,
    started_at timestamptz not null,
    status text not null check (status in ('running', 'done', 'stopped')),
    reason text,
    per_minute int not null check (per_minute between 1 and 6000),
    stop_percent int not null check (stop_percent between 1 and 100),
    step int not null default 0,
    next_at timestamptz not null
);
create index replay_run_next on replay_run (next_at) where status = 'running';
comment on table replay_run is 'A replay of many failed messages, and how it went. Staff data; kept 5 years.';

create table replay_item (
    run_id uuid not null references replay_run (id),
    message_id uuid not null references failed_message (id),
    issued_at timestamptz,
    outcome text check (outcome in ('resolved', 'failed', 'stale', 'skipped')),
    primary key (run_id, message_id)
);
create index replay_item_open on replay_item (run_id, message_id) where outcome is null;
comment on table replay_item is 'One message of a replay, in the order of its id. Ids only; kept 365 days.';
