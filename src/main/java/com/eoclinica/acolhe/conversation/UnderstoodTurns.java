package com.eoclinica.acolhe.conversation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why the receptionist answered as it did, turn by turn. */
@Component
public class UnderstoodTurns {

    private static final String ALL = """
            select id, step, urgency, rules, rules_version, intents, reader, model, model_version, prompt_hash,
                   model_outcome, model_millis, tokens_in, tokens_out, cost_micros, taken_at
              from turn_record
            """;

    private final JdbcClient db;

    UnderstoodTurns(JdbcClient db) {
        this.db = db;
    }

    /** Oldest first. */
    public List<Understood> of(UUID conversation) {
        return db.sql(ALL + " where conversation_id = ? order by taken_at")
                .param(conversation)
                .query(Understood.class)
                .list();
    }

    /** One turn of that conversation. */
    public Optional<Understood> find(UUID conversation, UUID turn) {
        return db.sql(ALL + " where id = ? and conversation_id = ?")
                .params(turn, conversation)
                .query(Understood.class)
                .optional();
    }
}
