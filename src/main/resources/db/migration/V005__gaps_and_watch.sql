-- channel: what WhatsApp has and we never got is pulled; a session that stopped is started again.

alter table channel_session
    add column filled_until timestamptz,
    add column filling_until timestamptz,
    add column restarts int not null default 0,
    add column restart_after timestamptz,
    add column stopped_by_person boolean not null default false;
comment on column channel_session.filled_until is 'Newest message seen at the last complete pulling, by WhatsApp''s clock; null before the first.';
comment on column channel_session.filling_until is 'Until when the instance that pulls has it for itself; null when none does.';
comment on column channel_session.restarts is 'How often it was started again since it last worked.';
comment on column channel_session.stopped_by_person is 'A person stopped it on purpose, so the watchdog leaves it alone.';

alter table inbound_message drop constraint inbound_message_state_check;
alter table inbound_message add constraint inbound_message_state_check
    check (state in ('waiting', 'processed', 'parked', 'late')) not valid;
comment on column inbound_message.state is 'late: pulled so long after it was written that a person answers, not the receptionist.';
