-- patient: one more habit is kept.

comment on table patient_habit is
    'How a patient likes to be called, as they said; their usual practitioner, payer and part of the day, from their last booking. Patient data; shown and forgotten on the patient''s word, else kept as long as the patient.';
