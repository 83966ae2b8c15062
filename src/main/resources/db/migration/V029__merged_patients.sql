-- patient: somebody registered twice under two phones becomes one person.

alter table patient add column merged_into uuid;
create index patient_merged on patient (merged_into) where merged_into is not null;
comment on column patient.merged_into is
    'Who this one turned out to be. Such a row holds no personal data any more; it only leads on whoever still knows its id.';
