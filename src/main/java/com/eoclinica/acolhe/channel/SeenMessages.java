package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.Columns;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which of WhatsApp's messages we have: received, under any address of their writer, or sent by ourselves. */
@Repository
class SeenMessages {

    private final JdbcClient db;

    SeenMessages(JdbcClient db) {
        this.db = db;
    }

    /**
     * The same message may be listed under a phone and have come under a hidden id, so the message's own part of its id
     * decides, within the chats of one person. One statement for all.
     */
    List<Missed> without(String session, List<Missed> listed) {
        if (listed.isEmpty()) return listed;
        var seen = new HashSet<>(db.sql("""
                        with listed as (
                            select chat, bare from unnest(cast(:chats as text[]), cast(:bares as text[])) as each (chat, bare)),
                        alias as (
                            select l.bare, coalesce(other.address, l.chat) as chat
                              from listed l
                              left join correspondent_address mine on mine.session = :session and mine.address = l.chat
                              left join correspondent_address other
                                on other.session = mine.session and other.correspondent_id = mine.correspondent_id)
                        select a.bare from alias a
                          join inbound_message i on i.session = :session and i.dedupe_key = a.chat || '/' || a.bare
                        union
                        select l.bare from listed l
                          join outbound_message o on o.session = :session and o.message_id = l.bare
                        """)
                .param("session", session)
                .param("chats", Columns.of(listed, Missed::chatId))
                .param("bares", Columns.of(listed, each -> each.message().bareId()))
                .query(String.class)
                .list());
        return listed.stream()
                .filter(each -> !seen.contains(each.message().bareId()))
                .toList();
    }
}
