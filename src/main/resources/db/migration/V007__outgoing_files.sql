-- channel: pictures, files and recordings that the staff sends.

alter table outbound_message add column attached text check (attached in ('image', 'file', 'voice'));
comment on column outbound_message.attached is 'What goes with it; null for plain words. Such a message is never sent again unless a person says so.';

create table outgoing_file (
    message_id uuid primary key references outbound_message (id) on delete cascade,
    clinic_id uuid not null,
    correspondent_id uuid not null,
    mimetype text not null,
    name text not null,
    content text not null,
    created_at timestamptz not null
);
create index outgoing_file_age on outgoing_file (created_at);
comment on table outgoing_file is 'What the staff sent to a patient, sealed with their key: name and content in Base64. Patient data; kept 30 days.';
