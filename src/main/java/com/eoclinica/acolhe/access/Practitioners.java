package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.shared.ClinicId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which account belongs to which practitioner of the clinic's document. */
@Component
public class Practitioners {

    private final JdbcClient db;

    Practitioners(JdbcClient db) {
        this.db = db;
    }

    /** The practitioner's code; empty for whoever attends nobody. */
    public Optional<String> of(UUID account) {
        return db.sql("select practitioner_code from account where id = ? and practitioner_code is not null")
                .param(account)
                .query(String.class)
                .optional();
    }

    /** Codes by account, without those who attend nobody. */
    public Map<UUID, String> of(ClinicId clinic) {
        return db
                .sql("select id, practitioner_code from account where clinic_id = ? and practitioner_code is not null")
                .param(clinic.value())
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getString("practitioner_code")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param code null when the account attends nobody any more */
    public void assign(ClinicId clinic, UUID account, @Nullable String code) {
        db.sql("update account set practitioner_code = :code where id = :id and clinic_id = :clinic")
                .param("code", code)
                .param("id", account)
                .param("clinic", clinic.value())
                .update();
    }
}
