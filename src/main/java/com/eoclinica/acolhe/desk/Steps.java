package com.eoclinica.acolhe.desk;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the desk's clock did to hand-offs. */
@Component
public class Steps {

    private final JdbcClient db;

    Steps(JdbcClient db) {
        this.db = db;
    }

    /** @param what a code: {@code raised}, {@code put-back}, {@code called-manager}, {@code called-owner}, {@code idle} */
    public record Step(String what, OffsetDateTime happenedAt) {}

    /** The last 20, oldest first. */
    public List<Step> of(UUID handOff) {
        return db.sql("""
                        select what, happened_at from hand_off_step where hand_off_id = ?
                         order by happened_at desc limit 20
                        """).param(handOff).query(Step.class).list().reversed();
    }
}
