package com.eoclinica.acolhe.patient;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What correspondents were told and what they refused. Whoever starts a message asks here first, in the transaction that
 * writes the message.
 */
@Component
public class Consents {

    private final JdbcClient db;
    private final Clock clock;

    Consents(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * How a correspondent stands.
     *
     * @param noticeVersion of the privacy notice last shown, 0 when none was
     */
    public record Stand(int noticeVersion, boolean optedOut, boolean refusedAi) {}

    public Stand of(UUID correspondent) {
        return db.sql("""
                        select coalesce(max(text_version) filter (where purpose = 'notice'), 0) as notice_version,
                               coalesce(bool_or(not granted) filter (where purpose = 'messages'), false) as opted_out,
                               coalesce(bool_or(not granted) filter (where purpose = 'ai'), false) as refused_ai
                          from (select distinct on (purpose) purpose, granted, text_version
                                  from consent where correspondent_id = ? order by purpose, given_at desc) as latest
                        """).param(correspondent).query(Stand.class).single();
    }

    /** May we write to them without being asked? */
    public boolean allowsMessages(UUID correspondent) {
        return optedOut(Set.of(correspondent)).isEmpty();
    }

    /** Those of the given correspondents who want no messages of ours. */
    public Set<UUID> optedOut(Collection<UUID> correspondents) {
        return db.sql("""
                        select correspondent_id
                          from (select distinct on (correspondent_id) correspondent_id, granted
                                  from consent where purpose = 'messages' and correspondent_id = any (:all)
                                 order by correspondent_id, given_at desc) as latest
                         where not granted
                        """).param("all", correspondents.toArray(UUID[]::new)).query(UUID.class).stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What they said. @param turn in which they said it; the same turn again records nothing more */
    public void record(
            ClinicId clinic, UUID correspondent, Purpose purpose, boolean granted, int textVersion, UUID turn) {
        record(clinic, correspondent, purpose, granted, textVersion, turn, null);
    }

    /** The privacy notice was shown. @param shown its very words */
    public void told(ClinicId clinic, UUID correspondent, int textVersion, UUID turn, String shown) {
        record(clinic, correspondent, Purpose.NOTICE, true, textVersion, turn, shown);
    }

    private void record(
            ClinicId clinic,
            UUID correspondent,
            Purpose purpose,
            boolean granted,
            int textVersion,
            UUID turn,
            @Nullable String shown) {
        db.sql("""
                        insert into consent (id, clinic_id, correspondent_id, purpose, granted, text_version, turn_id, given_at,
                                             shown)
                        select :id, :clinic, :correspondent, :purpose, :granted, :version, :turn, :now, cast(:shown as text)
                         where not exists (select from consent where correspondent_id = :correspondent
                                              and purpose = :purpose and turn_id = :turn)
                        """)
                .param("id", Ids.next())
                .param("clinic", clinic.value())
                .param("correspondent", correspondent)
                .param("purpose", purpose.code())
                .param("granted", granted)
                .param("version", textVersion)
                .param("turn", turn)
                .param("shown", shown)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
