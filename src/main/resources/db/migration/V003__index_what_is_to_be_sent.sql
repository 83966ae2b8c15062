-- The next message of a correspondent is found among those on their way, not in the whole history.

create index outbound_message_open on outbound_message (correspondent_id, position) where status in ('queued', 'sending');
drop index outbound_message_queued;
create index outbound_message_queued on outbound_message (not_before) where status = 'queued';
create index outbound_message_leased on outbound_message (leased_until) where status = 'sending';
create index inbound_message_due on inbound_message (received_at) where state = 'waiting';
