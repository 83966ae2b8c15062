package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.privacy.OptOuts;
import com.eoclinica.acolhe.shared.Columns;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds whoever writes, or is written to, for the first time, and every further address of theirs. */
@Repository
class Newcomers {

    private final JdbcClient db;
    private final Clinics clinics;
    private final OptOuts optOuts;
    private final ChatKeys keys;
    private final Clock clock;

    Newcomers(JdbcClient db, Clinics clinics, OptOuts optOuts, ChatKeys keys, Clock clock) {
        this.db = db;
        this.clinics = clinics;
        this.optOuts = optOuts;
        this.keys = keys;
        this.clock = clock;
    }

    /** Two instances may add the same stranger at once: the address that came first owns them. */
    Correspondent add(Envelope envelope) {
        var clinic = clinics.ofSession(envelope.session()).id();
        var added = new Correspondent(Ids.next(), clinic, envelope.session(), envelope.chatId(), envelope.phone());
        optOuts.recall(clinic, added.id(), added.phone());
        db.sql("""
                        insert into correspondent (id, clinic_id, session, chat_id, phone, created_at)
                        values (:id, :clinic, :session, :chat, :phone, :now)
                        """)
                .param("id", added.id())
                .param("clinic", clinic.value())
                .param("session", envelope.session())
                .param("chat", envelope.chatId())
                .param("phone", envelope.phone())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        writesFrom(added, envelope.addresses());
        return added;
    }

    /** An address that has an owner keeps it. */
    void writesFrom(Correspondent owner, List<String> addresses) {
        db.sql("""
                        insert into correspondent_address (session, address, correspondent_id, clinic_id, print)
                        select distinct :session, address, cast(:id as uuid), cast(:clinic as uuid), print
                          from unnest(cast(:addresses as text[]), cast(:prints as text[])) as each (address, print)
                        on conflict (session, address) do update set print = excluded.print
                         where correspondent_address.print is null
                        """)
                .param("session", owner.session())
                .param("addresses", Columns.of(addresses))
                .param("prints", Columns.of(addresses, keys::print))
                .param("id", owner.id())
                .param("clinic", owner.clinicId().value())
                .update();
    }
}
