package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.understanding.ModelUse;
import com.eoclinica.acolhe.understanding.Sender;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the model may cost and did cost: turns of a correspondent within the hour, tokens of a conversation, dollars of a
 * clinic's day. A correspondent's turns run one after another, so no flood of one phone gets past its limits.
 */
@Component
class Ledger implements Budget {

    private final JdbcClient db;
    private final ModelSettings settings;
    private final Clinics clinics;
    private final Clock clock;

    Ledger(JdbcClient db, ModelSettings settings, Clinics clinics, Clock clock) {
        this.db = db;
        this.settings = settings;
        this.clinics = clinics;
        this.clock = clock;
    }

    private record Spent(int turns, long tokens, long costMicros) {}

    @Override
    public Optional<String> against(Sender sender) {
        var spent = db.sql("""
                        select coalesce(max(turns) filter (where scope = 'hour'), 0) as turns,
                               coalesce(max(tokens) filter (where scope = 'conversation'), 0) as tokens,
                               coalesce(max(cost_micros) filter (where scope = 'day'), 0) as cost_micros
                          from model_spending
                         where clinic_id = :clinic
                           and (scope, subject) in (('hour', :hour), ('conversation', :conversation), ('day', :day))
                        """)
                .param("clinic", sender.clinic().value())
                .param("hour", hour(sender))
                .param("conversation", conversation(sender))
                .param("day", day(sender))
                .query((row, _) -> new Spent(row.getInt("turns"), row.getLong("tokens"), row.getLong("cost_micros")))
                .single();
        if (spent.turns() >= settings.turnsAnHour()) return Optional.of("turns-spent");
        if (spent.tokens() >= settings.tokensAConversation()) return Optional.of("tokens-spent");
        return spent.costMicros() >= settings.dollarsADay() * 1e6 ? Optional.of("dollars-spent") : Optional.empty();
    }

    /** A call without an answer counts as a turn: somebody may be flooding a provider that is down. */
    @Override
    public void book(Sender sender, ModelUse use) {
        var subjects = new TreeMap<>(Map.of("day", day(sender)));
        if (sender.correspondent() != null) {
            subjects.put("conversation", conversation(sender));
            subjects.put("hour", hour(sender));
        }
        db.sql("""
                        insert into model_spending (clinic_id, scope, subject, turns, tokens, cost_micros, changed_at)
                        select :clinic, s.scope, s.subject, 1, :tokens, :cost, :now
                          from unnest(:scopes::text[], :subjects::text[]) as s (scope, subject)
                         order by s.scope
                        on conflict (clinic_id, scope, subject) do update
                           set turns = model_spending.turns + 1, tokens = model_spending.tokens + excluded.tokens,
                               cost_micros = model_spending.cost_micros + excluded.cost_micros,
                               changed_at = excluded.changed_at
                        """)
                .param("clinic", sender.clinic().value())
                .param("scopes", subjects.keySet().toArray(String[]::new))
                .param("subjects", subjects.values().toArray(String[]::new))
                .param("tokens", use.tokensIn() + use.tokensOut())
                .param("cost", use.costMicros())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private String hour(Sender sender) {
        return sender.correspondent() + "|" + clock.instant().truncatedTo(ChronoUnit.HOURS);
    }

    private static String conversation(Sender sender) {
        return sender.correspondent() == null
                ? ""
                : sender.conversation().value().toString();
    }

    private String day(Sender sender) {
        var zone = clinics.get(sender.clinic()).zone();
        return clock.instant().atZone(zone).toLocalDate().toString();
    }
}
