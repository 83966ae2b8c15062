-- privacy: everybody's own key, so that destroying it makes unreadable what was sealed with it, wherever it lies.

create table data_key (
    person_id uuid primary key,
    clinic_id uuid not null,
    wrapped bytea not null,
    master_id int not null,
    created_at timestamptz not null
);
create index data_key_master on data_key (master_id);
comment on table data_key is 'The key of a correspondent, wrapped by the master key. Personal data; destroyed at erasure, else kept as long as what it seals.';
comment on column data_key.master_id is 'Under which master secret it is wrapped; tells nothing of the secret.';
