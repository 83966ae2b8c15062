-- What the model outside read, took and cost.

alter table turn_record
    add column model text,
    add column model_version text,
    add column prompt_hash text,
    add column model_outcome text,
    add column model_millis int,
    add column tokens_in int,
    add column tokens_out int,
    add column cost_micros bigint;
comment on column turn_record.model is 'The model asked at this turn; null when none was.';
comment on column turn_record.cost_micros is 'Millionths of a US dollar.';

create table model_spending (
    clinic_id uuid not null,
    scope text not null check (scope in ('hour', 'conversation', 'day')),
    subject text not null,
    turns int not null,
    tokens bigint not null,
    cost_micros bigint not null,
    changed_at timestamptz not null,
    primary key (clinic_id, scope, subject)
) with (fillfactor = 70);
create index model_spending_old on model_spending (changed_at);
comment on table model_spending is 'What the model outside took and cost: by correspondent and hour, by conversation, by clinic and day. Ids and figures only; hours and conversations kept 30 days, days kept 5 years.';
