-- insight: what happened, in numbers only.

create table daily_figure (
    clinic_id uuid not null,
    day date not null,
    measure text not null,
    part text not null,
    amount bigint not null,
    primary key (clinic_id, day, measure, part)
);
comment on table daily_figure is 'How often something happened on a day of a clinic, by its own clock. Counts and sums only, no person and no word of theirs; kept 5 years.';
comment on column daily_figure.measure is 'What was counted; the names are in insight.Measure.';
comment on column daily_figure.part is 'What it is split by: the code of a practitioner or service, a reason, a place in the scale of waiting times; empty for the whole.';

create table figured_day (
    clinic_id uuid not null,
    day date not null,
    counted_at timestamptz not null,
    primary key (clinic_id, day)
);
comment on table figured_day is 'When a day was last counted. No personal data; kept as long as its figures.';

-- A day of a whole clinic is counted by time. Rows come in the order of time, so these indexes are tiny and cost writers nothing.
create index inbound_message_by_time on inbound_message using brin (received_at) with (pages_per_range = 32, autosummarize = on);
create index outbound_message_by_time on outbound_message using brin (created_at) with (pages_per_range = 32, autosummarize = on);
create index turn_record_by_time on turn_record using brin (taken_at) with (pages_per_range = 32, autosummarize = on);
create index conversation_by_time on conversation using brin (opened_at) with (pages_per_range = 32, autosummarize = on);
create index hand_off_by_time on hand_off using brin (opened_at) with (pages_per_range = 32, autosummarize = on);
