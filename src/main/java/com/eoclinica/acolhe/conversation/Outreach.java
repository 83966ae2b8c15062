package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Correspondent;
import com.eoclinica.acolhe.channel.Outbox;
import com.eoclinica.acolhe.channel.Outgoing;
import com.eoclinica.acolhe.conversation.Approached.Busy;
import com.eoclinica.acolhe.conversation.Approached.Said;
import com.eoclinica.acolhe.conversation.Approached.WithPerson;
import com.eoclinica.acolhe.conversation.Details.Detail;
import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.shared.ConversationId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says something to a patient who did not ask: in the order of their thread, and never into somebody's talk. */
@Component
public class Outreach {

    private final OutreachThreads threads;
    private final Outbox outbox;
    private final Clock clock;

    Outreach(OutreachThreads threads, Outbox outbox, Clock clock) {
        this.threads = threads;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Joins the caller's transaction, so that what is said and what the caller notes of it are one thing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Approached say(Approach approach) {
        var to = approach.to();
        if (!threads.lock(to, clock.instant()) || threads.hasUnread(to)) return new Busy();
        var thread = threads.of(to);
        if (!thread.isAutomated()) return new WithPerson();
        if (isTalking(thread.dialog(), clock.instant())) return new Busy();
        threads.save(to, thread.id(), asked(thread.dialog(), approach), clock.instant());
        outbox.add(List.of(outgoing(to, thread.id(), approach)));
        return new Said(thread.id());
    }

    /** An emergency, a complaint or violence was spoken of since: no survey, nothing that reads like advertising. */
    public boolean wasGrave(Correspondent to, Instant since) {
        return threads.wasGrave(to, since);
    }

    private static boolean isTalking(Dialog dialog, Instant now) {
        var last = dialog.standing().lastActivity();
        var open = dialog.task() != Task.NONE || dialog.ask() != Ask.NONE;
        return open && last != null && now.isBefore(last.plus(Dialogue.IDLE));
    }

    private static Dialog asked(Dialog before, Approach approach) {
        if (approach.topic() == Approach.Topic.NEWS) return before;
        return before.ended()
                .with(details(approach))
                .with(offer(approach))
                .handling(approach.about())
                .asking(ask(approach.topic()));
    }

    private static Details details(Approach approach) {
        var details = Details.none().with(Detail.PLAN, approach.plan() == null ? Details.PRIVATE : approach.plan());
        if (approach.patient() != null)
            details = details.with(Detail.PATIENT, approach.patient().toString());
        return approach.wish() == null ? details : wished(details, approach.wish());
    }

    private static Details wished(Details details, Wish wish) {
        var more = wish.specialty() == null ? details : details.with(Detail.SPECIALTY, wish.specialty());
        return wish.practitionerCode() == null ? more : more.with(Detail.PRACTITIONER, wish.practitionerCode());
    }

    private static Offer offer(Approach approach) {
        return new Offer(
                approach.id(),
                approach.options().stream()
                        .map(each -> new Offer.Option(each.label(), each.key(), each.slot()))
                        .toList());
    }

    private static Ask ask(Approach.Topic topic) {
        return switch (topic) {
            case REMINDER -> Ask.REMINDER;
            case SURVEY -> Ask.SURVEY;
            case VACANCY -> Ask.VACANCY;
            case CLINIC_MOVE -> Ask.CLINIC_MOVE;
            case RETURN_VISIT -> Ask.RETURN_VISIT;
            case NEWS -> Ask.NONE;
        };
    }

    private static Outgoing outgoing(Correspondent to, ConversationId conversation, Approach approach) {
        return new Outgoing(
                to.clinicId(),
                to.id(),
                conversation.value(),
                null,
                to.session(),
                to.chatId(),
                approach.template(),
                approach.text());
    }
}
