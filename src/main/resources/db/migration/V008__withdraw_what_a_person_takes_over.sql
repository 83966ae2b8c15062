-- What the receptionist had queued when a person took over is not said any more, and stays visible as such.
alter table outbound_message drop constraint outbound_message_status_check;
alter table outbound_message add constraint outbound_message_status_check
    check (status in ('queued', 'sending', 'sent', 'delivered', 'read', 'failed', 'withdrawn'));
