package com.eoclinica.acolhe.patient;

import com.eoclinica.acolhe.shared.Columns;
import com.eoclinica.acolhe.shared.Outcome;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals the records kept before records were sealed, a few at a time; whatever stops it, the next run goes on. */
@Component
public class SealPatients {

    private static final int ROWS = 200;
    private static final String UNSEALED = "sealed is null and name not in ('', 'Pessoa excluída')";

    private final JdbcClient db;
    private final SealedRecords records;

    SealPatients(JdbcClient db, SealedRecords records) {
        this.db = db;
        this.records = records;
    }

    /** @param patients how many were sealed so far */
    public record Progress(int patients, boolean more) implements Outcome {}

    public Progress start() {
        return new Progress(
                0,
                db.sql("select exists (select from patient where " + UNSEALED + ")")
                        .query(Boolean.class)
                        .single());
    }

    @Transactional
    public Progress next(Progress progress) {
        var plain = db.sql("select %s from patient where %s order by id limit ? for update skip locked"
                        .formatted(StoredPatient.COLUMNS, UNSEALED))
                .param(ROWS)
                .query(StoredPatient.class)
                .list();
        records.ready(plain);
        seal(records.open(plain));
        return new Progress(progress.patients() + plain.size(), plain.size() == ROWS);
    }

    private void seal(List<Patient> patients) {
        db.sql("""
                        update patient p
                           set sealed = each.sealed, phone_print = each.phone, cpf_print = each.cpf, name = '', phone = null,
                               phone_key = null, cpf = null, birth_date = null, plan = null, card = null
                          from unnest(cast(:ids as uuid[]), cast(:sealed as text[]), cast(:phones as text[]),
                                      cast(:cpfs as text[])) as each (id, sealed, phone, cpf)
                         where p.id = each.id
                        """)
                .param("ids", Columns.of(patients, each -> each.id().value()))
                .param("sealed", Columns.of(patients, records::seal))
                .param("phones", Columns.of(patients, each -> records.print(each.phone())))
                .param("cpfs", Columns.of(patients, each -> records.print(each.cpf())))
                .update();
    }
}
