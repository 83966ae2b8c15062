package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.shared.Columns;
import com.eoclinica.acolhe.shared.Outcome;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * After the master secret was exchanged, wraps everybody's keys under the new one, a few at a time and while all goes on;
 * what is sealed with them stays as it is.
 */
@Component
public class WrapAgain {

    private static final int KEYS = 200;

    private final JdbcClient db;
    private final MasterKey master;

    WrapAgain(JdbcClient db, MasterKey master) {
        this.db = db;
        this.master = master;
    }

    /** @param keys how many were wrapped so far */
    public record Progress(int keys, boolean more) implements Outcome {}

    public Progress start() {
        return new Progress(0, waiting() > 0);
    }

    /** Keys still under another secret; when there are none, the one before may be forgotten. */
    public long waiting() {
        return db.sql("select count(*) from data_key where master_id <> ?")
                .param(master.id())
                .query(Long.class)
                .single();
    }

    @Transactional
    public Progress next(Progress progress) {
        var old = db.sql("""
                        select person_id, wrapped from data_key where master_id <> ?
                         order by person_id limit ? for update skip locked
                        """)
                .params(master.id(), KEYS)
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getBytes(2)))
                .list();
        db.sql("""
                        update data_key k set wrapped = decode(each.wrapped, 'base64'), master_id = :master
                          from unnest(cast(:people as uuid[]), cast(:wrapped as text[])) as each (person, wrapped)
                         where k.person_id = each.person
                        """)
                .param("master", master.id())
                .param("people", Columns.of(old, Map.Entry::getKey))
                .param("wrapped", Columns.of(old, each -> wrapped(each.getKey(), each.getValue())))
                .update();
        return new Progress(progress.keys() + old.size(), old.size() == KEYS);
    }

    private String wrapped(UUID person, byte[] key) {
        return java.util.Base64.getEncoder().encodeToString(master.wrapAgain(key, person));
    }
}
