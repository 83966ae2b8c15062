-- operations: staff of a clinic see what failed of that clinic, and no other's.

alter table failed_message add column clinic_id uuid;
alter table failed_message_event add column clinic_id uuid;
alter table replay_run add column clinic_id uuid;
alter table replay_item add column clinic_id uuid;

update failed_message f
   set clinic_id = coalesce(
           (select c.clinic_id from correspondent c where c.id::text = f.group_key),
           (select s.clinic_id from channel_session s where s.session = split_part(f.group_key, '|', 1)));
update failed_message_event e
   set clinic_id = (select f.clinic_id from failed_message f where f.id = e.failed_message_id);
update replay_item i set clinic_id = (select f.clinic_id from failed_message f where f.id = i.message_id);

comment on column failed_message.clinic_id is
    'Null when it failed before anybody knew whose it is: seen by whoever runs the installation only.';
comment on column replay_run.clinic_id is 'Of whoever started it; null when that was whoever runs the installation.';
