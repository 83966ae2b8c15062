-- channel: why a message was withdrawn, so that one that was too old to be said is told apart from one a person took over.

alter table outbound_message add column withdrawn_because text;
comment on column outbound_message.withdrawn_because is 'A code: stale. Null for what a person took over.';
create index outbound_message_perishable on outbound_message (created_at)
    where status = 'queued' and template <> 'attendant';
