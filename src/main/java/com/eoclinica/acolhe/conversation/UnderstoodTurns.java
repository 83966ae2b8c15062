package com.eoclinica.acolhe.conversation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why the receptionist answered as it did, turn by turn. */
@Component
public class UnderstoodTurns {

    private final JdbcClient db;

    UnderstoodTurns(JdbcClient db) {
        this.db = db;
    }

    /** Oldest first. */
    public List<Understood> of(UUID conversation) {
        return db.sql("""
                        select id, step, urgency, rules, rules_version, intents, reader, model, model_version, prompt_hash,
                               model_outcome, model_millis, tokens_in, tokens_out, cost_micros, taken_at
                          from turn_record where conversation_id = ? order by taken_at
                        """).param(conversation).query(Understood.class).list();
    }
}
