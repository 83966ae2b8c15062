-- desk: answers the staff keeps ready.

create table canned_answer (
    id uuid primary key,
    clinic_id uuid not null,
    title text not null,
    words text not null,
    version bigint not null default 1,
    changed_by text not null,
    changed_at timestamptz not null
);
create unique index canned_answer_title on canned_answer (clinic_id, lower(title));
comment on table canned_answer is 'What the desk often says, with places for the patient''s name and the like. The clinic''s own words, no patient data; kept until removed.';
