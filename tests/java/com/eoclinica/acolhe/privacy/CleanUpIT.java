package com.eoclinica.acolhe.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.privacy.CleanUp.Progress;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has been kept long enough is deleted in small steps, with a proof; what is held stays. */
class CleanUpIT {

    private static final Instant NOW = Instant.now();

    private final RunningProduct product = RunningProduct.get();
    private final JdbcClient db = product.bean(JdbcClient.class);
    private final CleanUp cleanUp = product.bean(CleanUp.class);
    private final UUID clinic = db.sql("select distinct clinic_id from clinic_version limit 1")
            .query(UUID.class)
            .single();

    @Test
    void deletesWhatIsOverdueInBatchesAndProvesIt() {
        var writer = writer();
        for (var i = 0; i < 1_200; i++) message(writer, 366);
        for (var i = 0; i < 5; i++) message(writer, 364);

        var first = cleanUp.next(new Progress("inbound_message", 0, true));
        assertThat(first.more()).as("a batch is small, so that the rest waits").isTrue();
        assertThat(messages(writer)).isEqualTo(705);

        product.bean(ProducerTemplate.class).sendBody("direct:privacy.delete-overdue", first);

        assertThat(messages(writer)).isEqualTo(5);
        assertThat(proven()).isGreaterThanOrEqualTo(1_200);
        assertThat(cleanUp.overdue()).noneMatch(each -> each.table().equals("inbound_message"));
    }

    @Test
    void leavesWhoIsUnderALegalHold() {
        var writer = writer();
        message(writer, 400);
        var hold =
                product.bean(LegalHolds.class).place(writer, "processo", "test").orElseThrow();

        run();
        assertThat(messages(writer)).isEqualTo(1);

        product.bean(LegalHolds.class).lift(hold.id(), "test");
        run();
        assertThat(messages(writer)).isZero();
    }

    @Test
    void emptiesAnOldFailureAndKeepsItsTrail() {
        var id = Ids.next();
        db.sql("""
                        insert into failed_message (id, origin, origin_key, group_key, route_id, step, cause_type, cause,
                               fingerprint, attempts, payload, status, failed_at, changed_at)
                        values (:id, 'kafka:t', :key, 'g', 'r', 's', 'c', 'c', 'f', 1, 'dói aqui', 'unresolved', :at, :at)
                        """)
                .param("id", id)
                .param("key", id.toString())
                .param("at", NOW.minus(Duration.ofDays(366)).atOffset(ZoneOffset.UTC))
                .update();

        cleanUp.next(new Progress("failed_message", 0, true));

        assertThat(db.sql("select payload from failed_message where id = ?")
                        .param(id)
                        .query(byte[].class)
                        .single())
                .isEmpty();
    }

    private void run() {
        cleanUp.next(new Progress("inbound_message", 0, true));
    }

    private UUID writer() {
        var id = Ids.next();
        db.sql(
                        "insert into correspondent (id, clinic_id, session, chat_id, created_at) values (?, ?, 'default', ?, now())")
                .params(id, clinic, id + "@lid")
                .update();
        return id;
    }

    private void message(UUID writer, int daysAgo) {
        db.sql("""
                        insert into inbound_message
                               (id, clinic_id, correspondent_id, session, dedupe_key, kind, body, sent_at, received_at, state)
                        values (:id, :clinic, :writer, 'default', :key, 'Text', '{}'::jsonb, :at, :at, 'processed')
                        """)
                .param("id", Ids.next())
                .param("clinic", clinic)
                .param("writer", writer)
                .param("key", Ids.next().toString())
                .param("at", NOW.minus(Duration.ofDays(daysAgo)).atOffset(ZoneOffset.UTC))
                .update();
    }

    private long messages(UUID writer) {
        return db.sql("select count(*) from inbound_message where correspondent_id = ?")
                .param(writer)
                .query(Long.class)
                .single();
    }

    private long proven() {
        return db.sql(
                        "select sum(row_count) from deletion_proof where table_name = 'inbound_message' and reason = 'retention'")
                .query(Long.class)
                .single();
    }
}
