-- The guidance of an emergency leaves past the outbox; its row is looked up at the provider before it is sent.

alter table outbound_message add column perhaps_sent boolean not null default false;
comment on column outbound_message.perhaps_sent is 'It may have left already under this message id, so the provider is asked first.';
