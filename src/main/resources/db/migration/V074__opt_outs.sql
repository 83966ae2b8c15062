-- privacy: who wants no messages of ours is not written to again when nothing else of them is kept.

create table opt_out (
    clinic_id uuid not null,
    print text not null,
    kept_at timestamptz not null,
    primary key (clinic_id, print)
);
comment on table opt_out is 'The no of somebody who was forgotten, as the bare HMAC of their phone. Leads to nobody; kept 5 years.';
