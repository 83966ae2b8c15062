package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.shared.ClinicId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was deleted, when and why: counts only. */
@Component
public class Proofs {

    private final JdbcClient db;

    Proofs(JdbcClient db) {
        this.db = db;
    }

    /** @param reason erasure or retention */
    public record Proof(
            String tableName,
            String reason,
            @Nullable UUID erasureId,
            int rowCount,
            @Nullable OffsetDateTime olderThan,
            OffsetDateTime happenedAt) {}

    /** Latest first, at most 500; all clinics' when none is given. */
    public List<Proof> latest(@Nullable ClinicId clinic) {
        return db.sql("""
                        select * from deletion_proof where cast(:clinic as uuid) is null or clinic_id = :clinic
                         order by happened_at desc, table_name limit 500
                        """)
                .param("clinic", clinic == null ? null : clinic.value())
                .query(Proof.class)
                .list();
    }
}
