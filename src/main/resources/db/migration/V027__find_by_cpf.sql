-- patient: other systems know a person by their CPF; so does the desk when somebody registered under two phones.

create index patient_cpf on patient (clinic_id, cpf);
