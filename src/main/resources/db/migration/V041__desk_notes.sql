create table desk_note (
    id uuid primary key,
    clinic_id uuid not null,
    conversation_id uuid not null,
    author text not null,
    note text not null,
    written_at timestamptz not null
);
create index desk_note_of on desk_note (conversation_id, written_at);
comment on table desk_note is 'What colleagues tell each other about a conversation; the patient never sees it. Patient data; kept 365 days.';
comment on column hand_off.attendant is 'The login of whoever holds it.';
