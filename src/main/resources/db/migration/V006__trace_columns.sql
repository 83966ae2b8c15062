-- channel: the W3C trace context travels with a message through the inbox and the outbox.

alter table inbound_message add column traceparent text;
alter table outbound_message add column traceparent text;
comment on column inbound_message.traceparent is 'W3C trace context of its webhook; null while tracing is off. Random numbers, nobody''s data.';
comment on column outbound_message.traceparent is 'W3C trace context of what it answers; null while tracing is off. Random numbers, nobody''s data.';
