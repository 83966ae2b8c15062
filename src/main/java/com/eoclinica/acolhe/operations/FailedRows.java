package com.eoclinica.acolhe.operations;

import com.eoclinica.acolhe.privacy.Transit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Failed messages as they lie in their rows. The original may hold a patient's words and is sealed. */
@Component
class FailedRows {

    private final Transit transit;

    FailedRows(Transit transit) {
        this.transit = transit;
    }

    byte[] seal(UUID id, byte[] payload) {
        return transit.seal(place(id), payload);
    }

    String print(byte[] payload) {
        return transit.print(payload);
    }

    FailedMessage read(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new FailedMessage(
                id,
                row.getString("origin"),
                row.getString("origin_key"),
                row.getString("group_key"),
                row.getString("route_id"),
                row.getString("step"),
                row.getString("cause_type"),
                row.getString("cause"),
                row.getString("fingerprint"),
                row.getInt("attempts"),
                row.getString("status"),
                row.getObject("failed_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                transit.open(place(id), row.getBytes("payload")));
    }

    private static String place(UUID id) {
        return "failed_message|" + id;
    }
}
