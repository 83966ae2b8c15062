package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.shared.ClinicId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks again at who was erased some minutes ago: work that was in flight then (a turn about to fail and be parked, words on
 * their way into fast memory) may have left something under their old ids.
 */
@Component
public class SecondLook {

    /** Longer than any work can be in flight: a lease, three tries and their delays. */
    private static final Duration AFTER = Duration.ofMinutes(5);

    private final JdbcClient db;
    private final Erasure erasure;
    private final PersonRows rows;
    private final TransactionTemplate transaction;

    SecondLook(JdbcClient db, Erasure erasure, PersonRows rows, TransactionTemplate transaction) {
        this.db = db;
        this.erasure = erasure;
        this.rows = rows;
        this.transaction = transaction;
    }

    /** Erasures that want it now. */
    public List<UUID> due() {
        return db.sql("select id from erasure where settled_at is null and erased_at <= ? order by erased_at limit 100")
                .param(rows.now().minus(AFTER))
                .query(UUID.class)
                .list();
    }

    public void take(UUID id) {
        unsettled(id, "").ifPresent(erasure::forgetElsewhere);
        transaction.executeWithoutResult(
                _ -> unsettled(id, "for update skip locked").ifPresent(each -> settle(id, each)));
    }

    private Optional<Person> unsettled(UUID id, String locked) {
        return db.sql("select * from erasure where id = ? and settled_at is null " + locked)
                .param(id)
                .query(SecondLook::person)
                .optional();
    }

    private void settle(UUID id, Person person) {
        erasure.wipe(person, id);
        db.sql("update erasure set settled_at = ? where id = ?")
                .params(rows.now(), id)
                .update();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                row.getObject("id", UUID.class),
                ids(row.getArray("correspondents")),
                ids(row.getArray("patients")),
                false);
    }

    private static Set<UUID> ids(Array array) throws SQLException {
        return Set.of((UUID[]) array.getArray());
    }
}
