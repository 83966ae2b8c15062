package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Correspondents;
import com.eoclinica.acolhe.desk.Bell;
import com.eoclinica.acolhe.desk.Desk;
import com.eoclinica.acolhe.desk.Priority;
import com.eoclinica.acolhe.triage.Triage;
import com.eoclinica.acolhe.triage.Urgency;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Messages found so late that an answer by itself would come out of nowhere: the desk decides what to say. */
@Component
public class LateMessages {

    private final Correspondents correspondents;
    private final OutreachThreads threads;
    private final Triage triage;
    private final Desk desk;
    private final Bell bell;
    private final Clock clock;

    LateMessages(
            Correspondents correspondents, OutreachThreads threads, Triage triage, Desk desk, Bell bell, Clock clock) {
        this.correspondents = correspondents;
        this.threads = threads;
        this.triage = triage;
        this.desk = desk;
        this.bell = bell;
        this.clock = clock;
    }

    /** Asks for a person; a red flag in the words is one even a day later. Asking again changes nothing. */
    @Transactional
    public void handOver(UUID correspondent, String words) {
        var to = correspondents.get(correspondent);
        var conversation = threads.opened(to, clock.instant());
        desk.open(to.clinicId(), conversation, "late", priority(words));
        bell.ring();
    }

    private Priority priority(String words) {
        var urgency = triage.screen(List.of(words)).urgency();
        if (urgency == Urgency.EMERGENCY) return Priority.EMERGENCY;
        return urgency == Urgency.ROUTINE ? Priority.NORMAL : Priority.URGENT;
    }
}
