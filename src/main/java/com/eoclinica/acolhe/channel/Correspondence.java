package com.eoclinica.acolhe.channel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said between the clinic and a correspondent, both sides in one thread. */
@Component
public class Correspondence {

    private final JdbcClient db;
    private final Bodies bodies;
    private final Texts texts;

    Correspondence(JdbcClient db, Bodies bodies, Texts texts) {
        this.db = db;
        this.bodies = bodies;
        this.texts = texts;
    }

    /**
     * One message of the thread.
     *
     * @param kind what the patient sent ({@code Text}, {@code Image} …), or the template of the clinic's message
     * @param attached image, file or voice that went with the clinic's message; null otherwise
     * @param status of the clinic's message: queued, sent, delivered, read, failed, withdrawn; processed or waiting else
     */
    public record Line(
            UUID id,
            boolean fromClinic,
            String kind,
            String text,
            String status,
            Instant at,
            @Nullable String attached) {}

    /** The newest lines, oldest of them first. */
    public List<Line> last(UUID correspondent, int most) {
        return db.sql("""
                        select * from (
                            (select id, clinic_id, correspondent_id, false as from_clinic, kind, body::text as body, state as status, sent_at as at, null as attached
                               from inbound_message where correspondent_id = :correspondent
                              order by sent_at desc limit :most)
                            union all
                            (select id, clinic_id, correspondent_id, true, template, body, status, created_at, attached
                               from outbound_message where correspondent_id = :correspondent
                              order by created_at desc limit :most)) as line
                         order by at desc, id desc limit :most
                        """)
                .param("correspondent", correspondent)
                .param("most", most)
                .query(this::line)
                .list()
                .reversed();
    }

    private Line line(ResultSet row, int number) throws SQLException {
        var fromClinic = row.getBoolean("from_clinic");
        return new Line(
                row.getObject("id", UUID.class),
                fromClinic,
                row.getString("kind"),
                fromClinic ? texts.open(row) : bodies.open(row).words(),
                row.getString("status"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("attached"));
    }
}
