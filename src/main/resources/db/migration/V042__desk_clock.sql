-- desk: the clock acts. A promise that is broken raises a hand-off, puts it back into the queue, or calls the next in charge.

alter table hand_off
    add column called text not null default 'attendant' check (called in ('attendant', 'manager', 'owner')),
    add column acts_at timestamptz,
    add column answered_at timestamptz;
comment on column hand_off.due_at is 'The promise to the patient: until then somebody takes it.';
comment on column hand_off.acts_at is 'When the clock acts unless somebody takes it, or who took it writes.';
comment on column hand_off.called is 'Who must come by now: the attendants, then the managers, then the owner.';
comment on column hand_off.answered_at is 'When its attendant first wrote; until then acts_at runs.';
update hand_off set answered_at = acknowledged_at where status = 'assigned';
update hand_off set acts_at = due_at;
alter table hand_off alter column acts_at set not null;
create index hand_off_acts on hand_off (acts_at) where status in ('waiting', 'assigned') and answered_at is null;

create table hand_off_step (
    id uuid primary key,
    clinic_id uuid not null,
    hand_off_id uuid not null,
    what text not null,
    happened_at timestamptz not null
);
create index hand_off_step_of on hand_off_step (hand_off_id, happened_at);
comment on table hand_off_step is 'What the clock did to a hand-off: raised, put-back, called-manager, called-owner, idle. Ids only; kept 365 days.';
