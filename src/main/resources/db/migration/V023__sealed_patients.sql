-- patient: what is known of a person lies sealed, and is found by prints.

alter table patient add column sealed text;
alter table patient add column phone_print text;
alter table patient add column cpf_print text;
create index patient_phone_print on patient (clinic_id, phone_print);
create index patient_cpf_print on patient (clinic_id, cpf_print);
create index patient_unsealed on patient (id) where sealed is null and name not in ('', 'Pessoa excluída');
comment on column patient.sealed is
    'Name, phone, CPF, birth date, plan and card as JSON, sealed with the patient''s own key. The columns of the same names hold them only until a row from before is sealed.';
comment on column patient.phone_print is
    'HMAC of the phone without Brazil''s ninth digit, under the installation''s pepper; for finding only.';
comment on column patient.cpf_print is 'HMAC of the CPF, likewise.';
