-- audit: who did what, in a chain that shows every later change.

create table audit_entry (
    clinic_id uuid not null,
    seq bigint not null check (seq > 0),
    happened_at timestamptz not null,
    actor text not null,
    deed text not null,
    subject text not null,
    detail text not null,
    hash bytea not null,
    primary key (clinic_id, seq)
);
comment on table audit_entry is 'Who did what to which record, as pseudonyms; each entry seals the one before. No patient words; kept 5 years.';
comment on column audit_entry.hash is 'HMAC-SHA-256 over the hash before and this entry; the key is outside the database.';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is only ever added to';
end $$;

create trigger audit_entry_is_added_to_only before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_is_never_emptied before truncate on audit_entry
    for each statement execute function refuse_change();
