-- access: a practitioner's account belongs to one practitioner of the clinic's document, whose agenda is all it may see.

alter table account add column practitioner_code text;
comment on column account.practitioner_code is 'The practitioner in the clinic''s document who signs in with this account; null for everybody else.';
