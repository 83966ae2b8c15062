-- conversation: turns that the staff say were misunderstood, and what the reader should learn of them.

create table misread_turn (
    id uuid primary key,
    clinic_id uuid not null,
    conversation_id uuid not null,
    turn_id uuid not null unique,
    read_as text not null,
    meant text not null,
    marked_by text not null,
    marked_at timestamptz not null,
    status text not null check (status in ('marked', 'accepted', 'rejected')),
    phrase text,
    reviewed_by text,
    reviewed_at timestamptz
);
create index misread_turn_status on misread_turn (clinic_id, status, marked_at);
comment on table misread_turn is 'A turn the staff say was misunderstood. No words of the patient before the review; kept 365 days.';
comment on column misread_turn.phrase is 'What the reader should learn, written by the reviewer without anything personal; kept as long as the reader uses it.';
