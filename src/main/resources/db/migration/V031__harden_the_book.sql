-- A request is remembered by the history, so that moving an appointment does not forget the request that booked it.

alter table appointment_history add column request_id text unique;
alter table appointment_history add column status text;
alter table appointment_history add column reason text;
alter table appointment_history drop constraint appointment_history_appointment_id_fkey;
alter table appointment_history
    add constraint appointment_history_of_appointment foreign key (appointment_id) references appointment (id) on delete cascade;

comment on column appointment.request_id is 'The request that made it: asking again finds it instead of booking twice.';
comment on column appointment_history.request_id is 'The request of this move, at most once.';
comment on table occupancy is
    'Time of a practitioner, room or device that is taken: by an appointment, or held for a while (expires_at). The exclusion constraint is the last word. No personal data; holds live for minutes, the rest as long as the appointment stands.';
