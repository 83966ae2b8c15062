package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.shared.Columns;
import com.eoclinica.acolhe.shared.InstanceId;
import com.eoclinica.acolhe.triage.Screening;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of a turn: its lane let go, its record, and where its conversation stands. */
@Component
class TurnRows {

    private final JdbcClient db;
    private final DialogJson dialogs;
    private final InstanceId instance;
    private final Clock clock;

    TurnRows(JdbcClient db, DialogJson dialogs, InstanceId instance, Clock clock) {
        this.db = db;
        this.dialogs = dialogs;
        this.instance = instance;
        this.clock = clock;
    }

    /** @return the lanes still ours; of the others nothing is written */
    Set<UUID> save(List<Written> turns) {
        return new HashSet<>(db.sql("""
                        with turn as (
                            select * from unnest(cast(:lanes as uuid[]), cast(:versions as bigint[]), cast(:turns as uuid[]),
                                    cast(:clinics as uuid[]), cast(:conversations as uuid[]), cast(:steps as text[]),
                                    cast(:urgencies as text[]), cast(:rules as text[]), cast(:rulesVersions as text[]),
                                    cast(:intents as text[]), cast(:readers as text[]), cast(:statuses as text[]),
                                    cast(:phases as text[]), cast(:dialogs as text[]), cast(:uses as text[]))
                                as turn (lane, version, id, clinic, conversation, step, urgency, rules, rules_version,
                                         intents, reader, status, phase, dialog, model_use)),
                        fence as (
                            update lane l set owner = null, attempts = 0, retry_at = null
                              from turn
                             where l.correspondent_id = turn.lane and l.version = turn.version and l.owner = :me
                            returning turn.*),
                        record as (
                            insert into turn_record (id, clinic_id, conversation_id, step, urgency, rules, rules_version,
                                                     intents, reader, taken_at, model, model_version, prompt_hash,
                                                     model_outcome, model_millis, tokens_in, tokens_out, cost_micros)
                            select id, clinic, conversation, step, urgency, rules, rules_version, intents, reader, :now,
                                   used.* from fence
                              left join lateral jsonb_to_record(model_use::jsonb) as used (
                                   model text, version text, "promptHash" text, outcome text, millis int,
                                   "tokensIn" int, "tokensOut" int, "costMicros" bigint) on true)
                        insert into conversation (id, clinic_id, correspondent_id, status, phase, dialog, opened_at,
                                                  last_activity_at)
                        select conversation, clinic, lane, status, phase, dialog::jsonb, :now, :now from fence
                        on conflict (id) do update
                           set status = excluded.status, phase = excluded.phase, dialog = excluded.dialog,
                               last_activity_at = excluded.last_activity_at
                        returning correspondent_id
                        """)
                .param("lanes", Columns.of(turns, Written::lane))
                .param("versions", Columns.of(turns, each -> each.turn().version()))
                .param("turns", Columns.of(turns, each -> each.turn().id()))
                .param(
                        "clinics",
                        Columns.of(turns, each -> each.turn().correspondent().clinicId()))
                .param("conversations", Columns.of(turns, each -> each.turn().conversationId()))
                .param("steps", Columns.of(turns, each -> each.decision().step().kind()))
                .param("urgencies", Columns.of(turns, each -> urgency(screening(each))))
                .param(
                        "rules",
                        Columns.of(
                                turns, each -> String.join(",", screening(each).rules())))
                .param(
                        "rulesVersions",
                        Columns.of(turns, each -> screening(each).rulesVersion()))
                .param("intents", Columns.of(turns, each -> intents(each)))
                .param(
                        "readers",
                        Columns.of(
                                turns, each -> each.decision().heard().reading().reader()))
                .param("statuses", Columns.of(turns, Written::status))
                .param("phases", Columns.of(turns, each -> each.dialog().phase()))
                .param("dialogs", Columns.of(turns, this::dialog))
                .param("uses", Columns.of(turns, each -> use(each)))
                .param("me", instance.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list());
    }

    private static Screening screening(Written each) {
        return each.decision().heard().screening();
    }

    private static String urgency(Screening screening) {
        return screening.urgency().name().toLowerCase(Locale.ROOT);
    }

    /** The columns' names are the record's, so that the database takes it apart. */
    private @Nullable String use(Written each) {
        var use = each.decision().heard().reading().use();
        return use == null ? null : dialogs.write(use);
    }

    private String dialog(Written each) {
        var turn = each.turn();
        return dialogs.write(turn.correspondent(), turn.conversationId().value(), each.dialog());
    }

    private static String intents(Written each) {
        return String.join(",", each.decision().heard().reading().intents());
    }
}
