-- patient: what is learnt to spare a patient questions.

create table patient_habit (
    patient_id uuid not null,
    clinic_id uuid not null,
    habit text not null,
    value text not null,
    learnt_at timestamptz not null,
    primary key (patient_id, habit)
);
comment on table patient_habit is 'The usual practitioner, payer and part of the day of a patient, from their last booking. Patient data; shown and forgotten on the patient''s word, else kept as long as the patient.';
